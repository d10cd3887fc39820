### O que um editor mostra enquanto alguém escreve um arquivo para o tchau, quando o ponteiro fica sobre um
### campo ou uma palavra, ou na lista do que pode ser escrito. Vem de “tchau schema”. Cada mensagem trata de
### um tipo de coisa do arquivo; os atributos são os campos que a coisa tem ou as palavras possíveis. Nomes
### de campos e palavras são digitados do mesmo jeito em todos os idiomas. Cada texto fica em uma só linha.

## Help.

# Beside “schema”, in the list of commands. A schema tells an editor or a program what a file can contain.
# source: a8a4418a
help-schema = Gera um esquema JSON: com ele, um editor completa, explica e verifica o que você escreve, e um programa sabe o que os relatórios contêm
# Beside the argument of “tchau schema”.
# source: 7f217b11
help-schema-file = O que você escreve: scenario (cenário), fragment (uma parte que cenários compartilham), l10n (as configurações em l10n.toml) ou glossary (glossário); ou o que o tchau escreve: report (de “run --format json”), jsonl (uma linha de “run --format jsonl”), timeline (de “timeline --format json”) ou timings (de “run --report timings=ARQUIVO”), sempre descrito em inglês (padrão: scenario)
# Beside “--output”, an option of “tchau schema”.
# source: b36835fa
help-schema-output = Grava o esquema neste arquivo em vez de mostrá-lo no terminal
# Examples: a command on each line, and what it does. Translate what it does, and the names of files that people choose.
# source: bac20cde
help-schema-examples =
    tchau schema --output scenario.schema.json # Para cenários, em todos os idiomas
    tchau schema --lang pt-BR # Só em português
    tchau schema glossary # Para glossários
    tchau schema report --output report.schema.json # Para programas que leem relatórios

## A scenario, from top to bottom.

# The whole file.
# source: 5ed611c9
schema-scenario = Um cenário mostra um fato: quem participa, o que acontece etapa por etapa e o que deve valer depois.
    .title = O que o cenário mostra, em uma frase: um texto só ou um para cada idioma.
    .why = Por que isso importa: um texto só ou um para cada idioma.
    .covers = Os requisitos e as decisões de que o cenário trata. `tchau list requirements` lista todos.
    .tags = Palavras à sua escolha, para executar só alguns cenários com `--tag`.
    .start = Quando a história começa (na falta dele: 2026-01-01T00:00:00Z).
    .timelines = “E se”: outras durações em vez dos 30 dias do produto.
    .data_removal_takes = Quanto tempo as remoções de dados levam (na falta dele: o máximo possível).
    .tenants = As organizações, cada uma com um nome curto à sua escolha. Nada mais é necessário.
    .users = As pessoas, cada uma com um nome curto à sua escolha. Todas têm um locatário de origem ou uma conta pessoal.
    .guests = Quem é convidado onde (colaboração B2B) quando a história começa.
    .direct_connections = Quem está conectado onde (conexão direta B2B) quando a história começa.
    .explore = Até onde `tchau explore` busca a partir daqui. `tchau run` ignora este campo.
    .steps = O que acontece, nesta ordem.
    .use = Um ou vários fragmentos: arquivos cujas pessoas, organizações e etapas passam a fazer parte deste cenário.
    .variables = Nomes para valores. `{"$"}{"{"}nome{"}"}` equivale então ao valor: sozinho ou como parte de um texto.
    .for_each = Uma tabela: cada linha é um cenário próprio, em que os nomes da linha equivalem aos valores dela.
# A part of scenarios that stands in a file of its own and is used by several.
# source: 69df215f
schema-fragment = Um fragmento é uma parte que vários cenários usam: pessoas, organizações, etapas ou tudo isso.
    .why = Para que serve o fragmento: um texto só ou um para cada idioma.
    .parameters = Os nomes aos quais quem usa o fragmento dá valores: uma lista, ou cada nome com um valor padrão.
    .use = Outros fragmentos que este usa.
    .tenants = As organizações, cada uma com um nome curto à sua escolha.
    .users = As pessoas, cada uma com um nome curto à sua escolha.
    .guests = Quem é convidado onde (colaboração B2B) quando a história começa.
    .direct_connections = Quem está conectado onde (conexão direta B2B) quando a história começa.
    .steps = O que acontece, nesta ordem.
# The use of a fragment together with values for its parameters.
# source: b2cf856d
schema-use = Um fragmento, com valores para os parâmetros dele.
    .use = O arquivo do fragmento, a partir da pasta deste arquivo.
    .with = Um valor para cada parâmetro do fragmento.
# What a “what if” scenario changes.
# source: b684be7b
schema-timelines = Durações que não são os 30 dias do produto.
    .soft_deletion = Por quanto tempo uma conta excluída pode ser restaurada.
    .data_removal = Quanto tempo a remoção de dados leva no máximo.
# What “tchau explore” looks at.
# source: f7dee75b
schema-explore = Até onde uma busca vai. O que você omite não tem limite.
    .relations = Quantos convidados e conexões diretas podem ser acrescentados durante a busca.
    .commands = Só estas ações são tentadas. O tempo passa de qualquer modo.
    .depth = Quantas ações em sequência.
# An organization.
# source: abb2f005
schema-tenant = Uma organização no { -microsoft-entra }.
    .name = O nome que as pessoas leem (na falta dele: o nome curto, com inicial maiúscula).
    .domain = O domínio dos endereços de email das pessoas (na falta dele: o nome curto, seguido de .example).
    .privacy = As informações de privacidade do locatário.
    .external_users_may_leave = As configurações de saída do usuário externo: `true` para “Sim”, `false` para “Não”. Se você omitir este campo, elas nunca foram definidas.
    .groups = Os nomes dos grupos.
    .applications = Os nomes dos aplicativos.
    .licences = Os nomes das licenças.
    .data_removal_takes = Quanto tempo as remoções de dados deste locatário levam.
# The privacy information of an organization.
# source: 7c2398f5
schema-privacy = A quem as pessoas podem perguntar sobre os próprios dados. Em `set_privacy_information`, o que você omite é apagado.
    .contact = O endereço de email do contato de privacidade.
    .statement = O endereço da Web da declaração de privacidade.
# A person.
# source: d45545e2
schema-user = Uma pessoa.
    .name = O nome que as pessoas leem (na falta dele: o nome curto, com inicial maiúscula).
    .email = O endereço de email (na falta dele: formado pelo nome curto e pelo domínio do locatário de origem).
    .account = Quem criou a conta: uma organização ou a própria pessoa.
    .home = O locatário de origem: o nome curto de uma das organizações acima. Uma conta pessoal não tem nenhum.
    .language = O idioma em que a pessoa lê.
    .type = O tipo de usuário no locatário de origem (na falta dele: `member`).
    .disabled = Se a conta está desabilitada quando a história começa.
    .roles = As funções de administrador que a pessoa tem no locatário de origem.
    .groups = Os grupos do locatário de origem aos quais a pessoa pertence.
    .applications = Os aplicativos do locatário de origem que a pessoa pode usar.
    .licences = As licenças do locatário de origem que a pessoa tem.
# A guest in an organization.
# source: cdf96c5b
schema-guest = Alguém que é convidado em uma organização, por colaboração B2B.
    .user = Quem: o nome curto de uma pessoa.
    .tenant = Onde: o nome curto de uma organização.
    .type = O tipo de usuário ali (na falta dele: `guest`).
    .invitation = Se a pessoa aceitou o convite ao entrar (na falta dele: `accepted`).
    .disabled = Se a conta ali está desabilitada quando a história começa.
    .roles = As funções de administrador que a pessoa tem ali.
    .groups = Os grupos dali aos quais a pessoa pertence.
    .applications = Os aplicativos dali que a pessoa pode usar.
    .licences = As licenças dali que a pessoa tem.
# A B2B direct connection.
# source: 6b73b89f
schema-connection = Alguém que está conectado a uma organização, por conexão direta B2B.
    .user = Quem: o nome curto de uma pessoa.
    .tenant = Onde: o nome curto de uma organização.

## A step.

# A step.
# source: 03fa29c2
schema-step = Uma etapa: alguém (`as`) faz algo (`do`), o tempo passa (`wait`, `until`) ou seguem as etapas de um fragmento (`use`).
    .as = Quem faz: o nome curto de uma pessoa.
    .do = O que a pessoa faz.
    .wait = Quanto tempo passa. Tudo o que vence no caminho acontece no próprio instante.
    .until = O instante até o qual o tempo passa.
    .tenant = Em qual organização. Administradores agem no locatário de origem, a menos que você indique outro.
    .relation = Qual das duas associações com a mesma organização.
    .user = A quem a ação se refere: o nome curto de uma pessoa.
    .users = A quem a ação se refere, se várias pessoas são excluídas permanentemente de uma vez.
    .object = A primeira, segunda, terceira … associação que a pessoa teve com este locatário (na falta dele: a associação à qual a ação pode se aplicar).
    .group = Qual grupo do locatário.
    .role = Qual função de administrador.
    .through = Como a pessoa chega à página.
    .type = O tipo de usuário que a pessoa convidada recebe (na falta dele: `guest`).
    .external_users_may_leave = Como ficam as configurações de saída do usuário externo: `true` para “Sim”, `false` para “Não”.
    .privacy = As informações de privacidade que são armazenadas.
    .data_removal_takes = Quanto tempo levam as remoções de dados que começam nesta etapa.
    .expect = O que deve valer depois da etapa. Se nada é dito sobre uma recusa, a ação deve ser permitida.
    .use = O arquivo de um fragmento cujas etapas acontecem aqui, a partir da pasta deste arquivo.
    .with = Um valor para cada parâmetro do fragmento.
# What a person can do. Each attribute is an action.
# source: 10b8f54c
schema-command-kind = O que alguém faz.
    .open_organizations = Abre a página “Organizações”.
    .open_leave_settings = Abre as configurações de saída do usuário externo.
    .open_deleted_users = Abre a página “Usuários excluídos”.
    .select_leave = Seleciona “Sair” ao lado de uma organização. Uma caixa de diálogo pede então a confirmação.
    .confirm_leave = Seleciona “Sair” na caixa de diálogo. Só isso encerra a associação.
    .cancel_leave = Fecha a caixa de diálogo sem sair da organização.
    .sign_in = Entra em uma organização. Na primeira vez, isso aceita o convite.
    .redeem = Aceita o convite para uma organização.
    .connect_directly = Conecta-se a uma organização por conexão direta B2B.
    .set_leave_setting = Define as configurações de saída do usuário externo.
    .set_privacy_information = Armazena as informações de privacidade.
    .invite = Convida uma pessoa como convidado.
    .disable = Desabilita uma conta.
    .enable = Habilita uma conta.
    .delete_user = Exclui uma conta. Por 30 dias, ela pode ser restaurada.
    .restore = Restaura uma conta excluída.
    .delete_permanently = Exclui contas permanentemente. Nada pode trazê-las de volta.
    .add_to_group = Adiciona alguém a um grupo.
    .remove_from_group = Remove alguém de um grupo.
    .delete_group = Exclui um grupo.
    .assign_role = Atribui a alguém uma função de administrador.

## What a step expects.

# Under the field “expect”.
# source: d848b769
schema-expect = O que deve valer depois da etapa. Tudo é verificado, mesmo depois de algo ficar fora do esperado.
    .clock = O que o relógio mostra.
    .refused = A ação é recusada, e por esta regra.
    .reasons = Todas as regras que recusam a ação.
    .holds = O que deve valer aconteça o que acontecer: a etapa trata destas invariantes.
    .each = O que acontece com cada uma de várias pessoas: a regra que recusa ou `allowed`. Para quem não é mencionado, a ação deve ser permitida.
    .events = Tudo o que acontece nesta etapa, em ordem. Uma lista vazia: nada acontece.
    .view = A página ou a caixa de diálogo que a pessoa vê então.
    .message = O ID de uma mensagem que a pessoa lê.
    .messages = Os IDs de todas as mensagens que a pessoa lê, de cima para baixo.
    .says = As palavras exatas que a pessoa lê, por idioma.
    .membership = Como alguém pertence a uma organização depois da etapa.
    .memberships = O mesmo, para várias pessoas ou organizações.
    .organizations = O que a página “Organizações” mostra.
    .confirmation = A caixa de diálogo que pede a confirmação da saída.
    .leave_blocked = A mensagem de que é preciso permissão para sair.
    .deleted_users = O que a página “Usuários excluídos” mostra.
    .leave_settings = O que a página “Configurações de saída do usuário externo” mostra.
# How somebody belongs to an organization.
# source: 17b12fe0
schema-membership = Como alguém pertence a uma organização. Só o que você menciona é verificado.
    .user = Quem: o nome curto de uma pessoa.
    .tenant = Onde: o nome curto de uma organização.
    .relation = Qual das duas associações com a mesma organização.
    .object = A primeira, segunda, terceira … associação que a pessoa teve com este locatário (na falta dele: a mais recente).
    .is = O que foi feito dela.
    .since = Desde quando é assim.
    .ends = Quando isso termina por si só.
    .restorable = Se pode ser restaurada.
    .listed = Se aparece na lista “Usuários excluídos”.
    .data_present = Se os dados ainda existem.
    .disabled = Se a conta está desabilitada.
    .invitation = Se a pessoa aceitou o convite ao entrar.
    .type = O tipo de usuário.
    .groups = Exatamente estes grupos.
    .roles = Exatamente estas funções de administrador.
    .applications = Exatamente estes aplicativos.
    .licences = Exatamente estas licenças.
    .objects = Quantas associações a pessoa teve com este locatário até agora.
# The page “Organizations”.
# source: f38830fd
schema-organizations = A página “Organizações”. Uma entrada é o nome curto de uma organização, como fabrikam, ou fabrikam/direct_connect onde a página diz qual é a relação.
    .of = De quem é a página (na falta dele: de quem age).
    .shown = Se a página pode ser aberta.
    .headings = Os títulos, de cima para baixo.
    .home_organization = As entradas abaixo de “Organização de origem”.
    .other_organizations = As entradas abaixo de “Outras organizações com as quais você colabora”.
    .organizations = As entradas abaixo de “Organizações”, o único título para quem não tem organização de origem.
    .leave = As entradas que têm o link “Sair”.
# The dialog that asks to confirm leaving.
# source: 0496df4b
schema-confirmation = A caixa de diálogo que pede a confirmação da saída.
    .of = De quem é a caixa de diálogo (na falta dele: de quem age).
    .open = Se está aberta (na falta dele: sim).
    .tenant = De qual organização se trata.
    .relation = De qual relação se trata.
# The message that permission is needed to leave.
# source: 7d34eed1
schema-leave-blocked = A mensagem de que é preciso permissão para sair.
    .tenant = De qual organização se trata.
    .privacy_contact = O endereço de email que ela menciona. Se você omitir este campo, ela não pode mencionar nenhum.
# The page “Deleted users”.
# source: 97e7e859
schema-deleted-users = A página “Usuários excluídos”.
    .tenant = De qual organização (na falta dele: a da etapa).
    .lists = Quem aparece na lista, em ordem.
    .restorable = Quem na lista pode ser restaurado, em ordem.
# The page “External user leave settings”.
# source: e76e5888
schema-leave-settings = A página “Configurações de saída do usuário externo”.
    .tenant = De qual organização (na falta dele: a da etapa).
    .control = Se o controle pode ser usado.
    .external_users_may_leave = Se os usuários externos podem sair por conta própria.
    .configured = Se as configurações já foram definidas alguma vez.

## Words and notations.

# An instant.
# source: 5fed1aa9
schema-instant = Um instante, por exemplo 2026-03-02T09:00:00Z, ou uma data, que equivale à meia-noite dela (UTC).
# A length of time.
# source: c80032f9
schema-length = Uma duração em semanas, dias, horas, minutos e segundos, por exemplo 30d ou 29d 23h 59m 59s.
# A length of time, or the word “next_deadline”.
# source: ef56370a
schema-wait = Uma duração, por exemplo 30d ou 29d 23h 59m 59s.
    .next_deadline = Até que aconteça o que vence em seguida.
# A title or a reason.
# source: e2cbda76
schema-text = Um texto para todos ou um para cada idioma.
# Texts by language.
# source: 5ad0f8a7
schema-by-locale = Um texto para cada idioma.
# The name of a language, such as “pt-BR”.
# source: d9eade46
schema-locale = Um idioma em que o tchau tem textos.
# An entry on the page “Organizations”.
# source: d1826ba4
schema-entry = O nome curto de uma organização ou, onde a página diz qual é a relação, fabrikam/direct_connect.
# The ID of a requirement or a decision, such as “R25”.
# source: d4d3068f
schema-requirement = Um requisito (R) ou uma decisão (D). `tchau explain R25` conta tudo sobre ele.
# The ID of a rule.
# source: 6c6e7c09
schema-rule = Uma regra. `tchau explain leaving-needs-permission` conta tudo sobre ela.
# The ID of a rule, or “allowed”.
# source: 2bfdeb19
schema-answer = A regra que recusa ou `allowed`.
    .allowed = É permitido.
# The ID of an invariant.
# source: ef9f1539
schema-invariant = Algo que vale sempre.
# The ID of a message.
# source: fee150c9
schema-message = O ID de uma mensagem. `tchau explain you-left` mostra o texto dela.
# An event.
# source: 56fb788c
schema-event = Um evento, por exemplo membership_purged. Para dizer com quem e quando: membership_purged/ana@2026-04-01T09:00:00Z.
# A page or a dialog.
# source: f58147f6
schema-view = Uma página ou caixa de diálogo.
    .none = Nada se abre.
# An administrator role.
# source: eee4af32
schema-role = Uma função de administrador.
# The kind of an account.
# source: 1bcadf26
schema-account-kind = O tipo de conta.
    .work_or_school = Uma conta corporativa ou de estudante: uma organização a criou.
    .personal = Uma conta pessoal: a própria pessoa a criou.
# The user type in a directory.
# source: cc5f7a67
schema-user-type = O tipo de usuário no diretório.
    .member = Membro.
    .guest = Convidado.
# Whether an invitation was accepted.
# source: 5a614223
schema-invitation = Se o convite foi aceito.
    .accepted = A pessoa já entrou ali.
    .pending = A pessoa nunca entrou ali.
# How somebody belongs to an organization.
# source: f3a63167
schema-relation = Como alguém pertence a uma organização.
    .home = É a organização de origem.
    .collaboration = Por colaboração B2B, como convidado.
    .direct_connect = Por conexão direta B2B.
# What has become of a membership.
# source: 8571c335
schema-standing = O que foi feito de uma associação.
    .active = Está em uso ou pode ser usada.
    .soft_deleted = Foi excluída e ainda pode ser restaurada.
    .removing_data = Foi excluída permanentemente, e os dados estão sendo removidos.
    .gone = Os dados também não existem mais.
    .none = Nunca existiu.
# How somebody gets to the page “Organizations”.
# source: 565ad9bb
schema-page-entry = O caminho até a página.
    .navigation = O item “Organizações” na navegação.
    .manage_link = O link “Gerenciar organizações”.
# A heading on the page “Organizations”.
# source: c075d3c9
schema-heading = Um título da página.
    .home_organization = “Organização de origem”
    .other_organizations = “Outras organizações com as quais você colabora”
    .organizations = “Organizações”, o único título para quem não tem organização de origem
# Whether the control of the external user leave settings can be used.
# source: 7dc72486
schema-control = Se o controle pode ser usado.
    .enabled = Pode ser usado.
    .greyed_out = Não pode ser usado, porque não há contato de privacidade.

## The glossary, the file glossary.yaml.

# The whole file.
# source: 961abb97
schema-glossary = As palavras de um projeto, em todos os idiomas. `tchau l10n check` as procura em todos os textos.
    .concepts = Do que os textos falam, cada conceito com um nome à sua escolha.
    .brands = Nomes de empresas e produtos, iguais em todos os idiomas.
    .untranslated = Outras palavras que nunca são traduzidas.
# One thing that texts talk about.
# source: d4f1966e
schema-concept = Algo de que os textos falam, com as palavras de cada idioma.
    .kind = A classe gramatical das palavras (na falta dela: `noun`).
    .note = O que significa e com o que se confunde facilmente.
    .words = As palavras, por idioma: a palavra a usar, sozinha ou com outras.
# The words of one language for one thing. “Use” is the right word.
# source: e8bc90ea
schema-words = As palavras de um idioma. O que fica entre parênteses é só explicação.
    .use = A palavra a usar.
    .also = Outras palavras que também estão certas.
    .avoid = Palavras que estão erradas quando o original fala deste conceito.
    .never = Palavras que estão erradas em qualquer lugar.
    .except = Expressões em que as palavras acima significam outra coisa.
# The part of speech.
# source: d22d9d35
schema-part-of-speech = A classe gramatical.
    .noun = Substantivo.
    .verb = Verbo.
    .adjective = Adjetivo.
    .adverb = Advérbio.
    .properNoun = Substantivo próprio: um nome.
    .other = Outra coisa.

## The settings of language checks, the file l10n.toml.

# The whole file.
# source: eb64606e
schema-l10n = Como `tchau l10n check` olha para os textos desta pasta. Os caminhos partem daqui.
    .shown-by = O programa que mostra estes textos, se for o próprio tchau.
    .scenarios = A pasta com os cenários que mostram os textos.
    .code = Pastas e arquivos com código que pede os textos.
    .glossary = O arquivo do glossário.
    .baseline = Um arquivo com problemas conhecidos, que não são informados de novo.
    .words = Palavras que nenhum dicionário tem.
    .checks = Verificações desligadas, ou mais ou menos graves que o normal.
# What can be said about a check.
# source: e9728a2f
schema-check = A gravidade de um problema, ou `off:` e por que a verificação está desligada.
    .note = Uma observação.
    .warning = Um aviso.
    .error = Um erro.
