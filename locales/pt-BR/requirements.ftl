### What the simulated system does: requirements (R1 to R48) and decisions (D1 to D46), one message
### each. The ids are stable; rules, scenarios and reports cite them. “D5” inside a text points to the
### message of that name. Words in curly quotes are labels of the vendor’s user interface: write them
### as that interface has them in your language. Keep every text on one line.

## Requirements: actors and entry.
## Shown by “tchau explain ID” (for example “tchau explain R1”) and in coverage tables.

# source: c7095f15
R1 = Dois tipos de usuário externo podem sair de uma organização: os usuários de colaboração B2B e os usuários de conexão direta B2B.
# source: 2c64cf54
R2 = O usuário externo pode sair de uma organização a qualquer momento. Não há permanência mínima nem exigência de aviso prévio.
# source: 52738b0c
R3 = Normalmente, o usuário sai por conta própria, sem a participação de um administrador.
# source: f779b34f
R4 = Quando não consegue sair por conta própria, o usuário precisa entrar em contato com o administrador do locatário da organização externa, que pode excluir a conta nela.
# source: 315daefd
R5 = O caminho para sair de uma organização começa em “Minha Conta”.
# source: 4cad0dfa
R6 = Há dois tipos de conta: a conta corporativa ou de estudante, criada por uma organização, e a conta pessoal.
# source: 4a60c294
R7 = Há dois caminhos de “Minha Conta” até a página “Organizações”: o item “Organizações” no painel de navegação e o link “Gerenciar organizações” no bloco “Organizações”.
# source: 99439245
R8 = A página “Organizações” lista as organizações às quais o usuário pertence.

## Requirements: the list of organizations.
## Shown by “tchau explain ID” (for example “tchau explain R9”) and in coverage tables.

# source: 92589446
R9 = A organização de origem aparece primeiro na página, em uma seção própria com o título “Organização de origem”.
# source: c4aff58e
R10 = A conta do usuário pertence à organização de origem, e o administrador dessa organização gerencia a conta.
# source: a834bfa4
R11 = O usuário não tem permissão para sair da organização de origem.
# The link does not exist at all; it is not there in a weaker color.
# source: 68284119
R12 = A entrada da organização de origem não tem o link “Sair”: ele está ausente, e não desabilitado.
# source: aa76e80b
R13 = O usuário sem organização de origem vê um único título, “Organizações”, acima de todas as entradas.
# source: dc3cfb4c
R14 = O usuário com organização de origem vê uma segunda seção, “Outras organizações com as quais você colabora”. Ela lista as demais organizações em que o usuário já entrou.
# source: 3b80bfac
R15 = Toda organização da seção “Outras organizações com as quais você colabora” oferece “Sair”, a qualquer momento.

## Requirements: leaving.
## Shown by “tchau explain ID” (for example “tchau explain R16”) and in coverage tables.

# source: 5bfe7ebd
R16 = As etapas para sair valem quando a organização permite que os usuários se removam. O que conta é a configuração da organização externa (D1).
# source: dfa45313
R17 = Etapa 1 para sair: o usuário abre a página “Organizações”.
# source: be1dc2b5
R18 = Etapa 2 para sair: o usuário seleciona “Sair” ao lado da organização.
# The same word as in R18, although the vendor’s Portuguese page has two.
# source: 7de3d5dc
R19 = Etapa 3 para sair: o usuário seleciona “Sair” na confirmação. Antes da confirmação, nada acontece.
# source: 99abaeb1
R20 = Em vez de sair, o usuário pode ver uma mensagem sobre a necessidade de permissão. Nesse caso, ele precisa pedir ao administrador ou ao contato de privacidade que o remova da organização.
# source: 6b63bda0
R21 = Somente um administrador pode remover uma conta da respectiva organização de origem.
# source: ad69f4ba
R22 = O usuário não consegue sair quando a organização externa não permite que os usuários saiam por conta própria.
# source: 00d8d726
R23 = O usuário não consegue sair quando a conta dele está desabilitada.
# source: 25f0dfde
R24 = Os motivos conhecidos que impedem o usuário de sair são exemplos, não uma lista completa: deve ser fácil incluir outro.
# source: ba0d7d6a
R25 = Quando o usuário está impedido de sair, “Sair” continua visível e pode ser selecionado. A mensagem sobre a necessidade de permissão só aparece depois da seleção e indica o administrador ou o contato de privacidade da organização da qual o usuário quer sair.

## Requirements: administration.
## Shown by “tchau explain ID” (for example “tchau explain R26”) and in coverage tables.

# source: 4070d0b0
R26 = Uma configuração de cada locatário, “Configurações de saída do usuário externo”, controla se os usuários externos podem se remover desse locatário.
# source: b86d414f
R27 = Quando as “Configurações de saída do usuário externo” não permitem sair, os usuários externos precisam entrar em contato com o administrador ou o contato de privacidade para serem removidos.
# source: e588dc36
R28 = As “Configurações de saída do usuário externo” só podem ser definidas se o locatário tem informações de privacidade. Caso contrário, elas não ficam disponíveis.
# source: d2d966c5
R29 = Recomenda-se adicionar informações de privacidade ao locatário, para que os usuários externos possam examinar as políticas dele e escrever para o contato de privacidade.
# source: 3e668245
R30 = Para definir as “Configurações de saída do usuário externo”, é preciso ter, no mínimo, a função Administrador do Provedor de Identidade Externa.
# A path of menu items.
# source: b6c5af29
R31 = As “Configurações de saída do usuário externo” ficam em “Identidade > Identidades Externas > Configurações de colaboração externa”.
# source: c17a81c1
R32 = Com as “Configurações de saída do usuário externo” em “Sim”, os usuários externos podem sair sem a aprovação do administrador ou do contato de privacidade.
# source: 7248cbf9
R33 = Com as “Configurações de saída do usuário externo” em “Não”, os usuários externos não podem sair por conta própria e veem a mensagem sobre a necessidade de permissão.
# source: a7b4fe96
R34 = As etapas podem variar ligeiramente conforme o portal em que o administrador começa. Nisso não há nada a simular.

## Requirements: account removal.
## Shown by “tchau explain ID” (for example “tchau explain R35”) and in coverage tables.

# source: 2d64f6bd
R35 = Quando um usuário de colaboração B2B sai de uma organização, a conta dele é excluída temporariamente no diretório dessa organização.
# source: 290c077e
R36 = O objeto do usuário excluído temporariamente é movido para a área “Usuários excluídos”.
# source: d1f7e3d7
R37 = A exclusão permanente só começa 30 dias depois da exclusão temporária.
# “Timeline”: the dates that follow from one soft deletion.
# source: a3b39971
R38 = Enquanto a conta está excluída temporariamente, o administrador pode selecionar “Restaurar”. A conta volta com o mesmo ID de objeto e os mesmos grupos, permissões, funções, licenças e atribuições de aplicativos, habilitada ou desabilitada como antes; a linha do tempo dela termina, e sair de novo mais tarde inicia outra, contada a partir da exclusão temporária mais recente.
# source: 7137198b
R39 = O administrador restaura a conta a pedido do usuário, feito antes da exclusão permanente.
# source: 81f696fc
R40 = O administrador pode selecionar “Excluir permanentemente” a qualquer momento durante a exclusão temporária.
# source: c7858908
R41 = Uma exclusão permanente não pode ser desfeita.
# source: f87044be
R42 = Para selecionar “Excluir permanentemente”, é preciso ter, no mínimo, a função Administrador do Provedor de Identidade Externa. A função Administrador de Usuários também basta (D5).
# A path of menu items.
# source: 4a0d3ac8
R43 = “Excluir permanentemente” fica em “Identidade > Usuários > Todos os usuários > Usuários excluídos”. As caixas de seleção dessa lista permitem que o administrador selecione vários usuários de uma vez.
# source: 1b0af696
R44 = A exclusão permanente só pode ser iniciada de duas formas: por um administrador ou pelo fim da exclusão temporária.
# source: 9582643f
R45 = Depois que a exclusão permanente começa, a remoção de dados pode levar até 30 dias adicionais.
# source: b3a3fdbd
R46 = Para usuários de conexão direta B2B, a remoção de dados começa assim que “Sair” é confirmado.
# source: 5599731a
R47 = Para usuários de conexão direta B2B, a remoção de dados pode levar até 30 dias.
# source: 76596229
R48 = Por isso, os usuários de conexão direta B2B nunca ficam excluídos temporariamente: não há nada para restaurar nem para apressar.

## Decisions where the vendor’s article is silent or contradicts itself.
## Text and question are shown by “tchau explain ID” (for example “tchau explain D1”), the text also in
## coverage tables, where it stands without its question.

# source: 9b0affa7
D1 = A configuração do locatário da organização externa decide se os usuários podem sair por conta própria. O locatário de origem não tem essa opção.
    .question = Qual organização decide se os usuários podem sair por conta própria: a deles ou a externa?
# “Run”, “exploration” and “population” are three ways in which tchau works.
# source: 2d4a38ed
D2 = “Até 30 dias” é um limite, não uma duração: a remoção de dados pode terminar em qualquer instante depois do início e, no máximo, 30 dias depois dele. O cenário pode fixar o instante; se não fixar, a execução usa o último possível (o pior caso).
    .question = Quando termina uma remoção de dados que leva “até 30 dias”?
# source: ad64fbce
D3 = Uma conta só pode ser restaurada enquanto não se completam 30 dias da exclusão temporária. Aos 30 dias exatos, a exclusão permanente já começou.
    .question = É possível restaurar uma conta exatamente 30 dias depois da exclusão temporária?
# source: 93f15c2b
D4 = Depois que a exclusão permanente começa, a conta não aparece em nenhuma lista e já não é possível restaurá-la nem interromper a remoção de dados, mas os dados ainda podem existir. Se a conta pode ser restaurada, se aparece em “Usuários excluídos” e se os dados ainda existem são três questões separadas.
    .question = O que fica visível entre o início da exclusão permanente e o fim da remoção de dados?
# Names of the vendor’s administrator roles.
# source: 3aa61c5d
D5 = Basta uma destas funções: Administrador do Provedor de Identidade Externa, para definir as “Configurações de saída do usuário externo”; Administrador de Cobrança, para alterar as informações de privacidade; Emissor do Convite ao Convidado ou Administrador de Usuários, para convidar; Administrador de Grupos ou Administrador de Usuários, para gerenciar grupos; Administrador de Usuários, para desabilitar, habilitar, excluir e restaurar usuários; Administrador do Provedor de Identidade Externa ou Administrador de Usuários, para excluir usuários permanentemente; Administrador Global, para tudo. Cada função pertence a um só locatário. Tudo isso está em uma única tabela, com uma fonte por linha.
    .question = Qual função de administrador pode fazer o quê?
# source: 426e024c
D6 = O administrador pode restaurar uma conta mesmo que o usuário não tenha pedido isso.
    .question = O usuário precisa ter pedido antes que o administrador restaure a conta?
# source: 525a3941
D7 = Quem saiu não pode desfazer isso; somente um administrador do locatário da organização externa pode.
    .question = O usuário que saiu pode desfazer isso por conta própria?
# source: 06513e71
D8 = O usuário não consegue sair quando a conta está desabilitada no locatário de origem, nem quando apenas o objeto dela no locatário da organização externa está desabilitado.
    .question = Em qual locatário a conta precisa estar desabilitada para impedir o usuário de sair?
# source: c90dfb68
D9 = O sistema verifica se o usuário pode sair quando ele seleciona “Sair” e de novo na confirmação; portanto, vale uma configuração alterada nesse meio-tempo.
    .question = Quando o sistema verifica se o usuário está impedido de sair?
# source: e25d92d4
D10 = As linhas do tempo em andamento não são afetadas quando as “Configurações de saída do usuário externo” passam para “Não”.
    .question = O que acontece quando a configuração de saída passa para “Não” depois que alguém saiu?
# source: 04b48d92
D11 = Ter informações de privacidade significa ter um contato de privacidade, na forma de um endereço de email. A URL de uma declaração de privacidade (http ou https, com até 255 caracteres) é opcional.
    .question = O que conta como informações de privacidade?
# source: 2f311434
D12 = Sem informações de privacidade, as “Configurações de saída do usuário externo” mantêm o valor armazenado, que continua em vigor, mas não podem ser alteradas até que haja informações de privacidade novamente. Enquanto não há contato de privacidade, a mensagem sobre a necessidade de permissão indica apenas o administrador da organização.
    .question = O que acontece quando as informações de privacidade são removidas mais tarde?
# source: 9b73157f
D13 = Se as “Configurações de saída do usuário externo” nunca foram definidas, tanto os usuários de colaboração B2B quanto os de conexão direta B2B podem sair.
    .question = O que vale quando a configuração de saída nunca foi definida?
# source: 4366e4b9
D14 = As “Configurações de saída do usuário externo” também se aplicam aos usuários de conexão direta B2B.
    .question = A configuração de saída abrange a conexão direta B2B?
# “User principal name” is the vendor’s term.
# source: 37cca605
D15 = Convidar de novo um convidado excluído temporariamente cria um objeto com um novo ID. O nome de um objeto é o nome principal do usuário, formado a partir do endereço da pessoa, e só os objetos não excluídos mantêm o nome. Enquanto o novo objeto não for excluído, restaurar o antigo é recusado por conflito, embora ele ainda apareça em “Usuários excluídos”; depois que o novo for excluído, o nome fica com o primeiro que for restaurado.
    .question = O que acontece quando um convidado excluído temporariamente é convidado de novo?
# source: 7e78e422
D16 = Restaurar um usuário devolve os grupos que ainda existem e informa os que faltam.
    .question = O que acontece quando um grupo foi excluído enquanto o usuário estava excluído temporariamente?
# source: 0c7c031c
D17 = Enquanto o convite está pendente (a pessoa nunca entrou), a organização não aparece na página “Organizações”; por isso, não é possível sair dela. Um administrador pode excluir o convite.
    .question = É possível sair de uma organização cujo convite está pendente?
# source: 57af4bbe
D18 = Uma conta pessoal não tem organização de origem, mesmo que administre o próprio diretório; por isso, todas as entradas oferecem “Sair”.
    .question = Uma conta pessoal que administra o próprio diretório tem organização de origem?
# source: 325312fb
D19 = Um membro externo é um usuário de colaboração B2B como qualquer outro: o que decide é a relação com o locatário, não o tipo de usuário.
    .question = Como é tratado um membro externo (tipo de usuário “Membro”, conta externa)?
# source: eab2073d
D20 = Um convidado interno não pode sair, porque o locatário ao qual a conta pertence é o locatário de origem dela.
    .question = Um convidado interno (tipo de usuário “Convidado”, conta pertencente a este locatário) pode sair?
# “Membership”: the relation of one person to one tenant.
# source: 73d18727
D21 = A mesma pessoa pode ser, ao mesmo tempo, um convidado e um usuário de conexão direta B2B de um mesmo locatário: são duas associações, e ela sai de uma de cada vez. Uma conta pessoal não pode usar a conexão direta B2B.
    .question = A mesma pessoa pode ser, ao mesmo tempo, um convidado e um usuário de conexão direta B2B de um mesmo locatário?
# “timelines” is a key in scenario files: do not translate it.
# source: 59904819
D22 = No produto real, não é possível configurar os 30 dias. O simulador lê as duas durações de uma única tabela, “timelines” (30 dias de exclusão temporária, 30 dias de remoção de dados; um dia tem 86.400 segundos). O cenário pode substituí-las para testar outras durações; nesse caso, o relatório informa isso.
    .question = É possível configurar os 30 dias?
# source: 5bb2eaa8
D23 = Quando um administrador exclui um convidado diretamente, este fica excluído temporariamente, com a mesma linha do tempo de quem sai.
    .question = O que acontece quando um administrador exclui um convidado diretamente?
# source: 3ace549d
D24 = Quando uma conta de origem é excluída, os objetos de convidado e as conexões diretas dela em outros locatários permanecem até que alguém os remova neles. É permitido convidar essa pessoa, mas ninguém pode resgatar o convite.
    .question = O que acontece em outros locatários quando a conta de origem é excluída?
# source: e7f39702
D25 = Uma conta desabilitada não pode fazer nada, e nenhuma função de administrador dela tem efeito: em todos os lugares, se está desabilitada no locatário de origem, ou apenas em um locatário, se o objeto dela está desabilitado nele. A única exceção (R25): ela pode abrir a página “Organizações”, selecionar “Sair”, ler a mensagem e cancelar. Um objeto desabilitado não afeta uma conexão direta com o mesmo locatário, que é outra relação.
    .question = O que uma conta desabilitada pode fazer?
# source: ae91ddf2
D26 = Quem teve a conta de origem excluída não pode fazer nada e não tem a página “Organizações”. Restaurar a conta de origem devolve tudo, menos uma confirmação aberta.
    .question = O que pode fazer quem teve a conta de origem excluída?
# source: 9d58fc4e
D27 = Um administrador pode excluir uma conta de origem, um convidado interno ou um convite pendente: cada um fica excluído temporariamente, segue a mesma linha do tempo e pode ser restaurado do mesmo modo. O convite pendente volta pendente.
    .question = Um administrador pode excluir uma conta de origem, um convidado interno ou um convite pendente?
# source: df5ee1e0
D28 = O Administrador de Usuários pode remover um usuário de conexão direta B2B, e a remoção de dados começa na hora, como quando o usuário sai.
    .question = O que acontece quando se pede ao administrador que remova um usuário de conexão direta B2B?
# source: aedcb07f
D29 = Um usuário de conexão direta B2B não tem objeto no diretório; por isso, os comandos para desabilitá-lo, adicioná-lo a um grupo ou atribuir uma função a ele são recusados.
    .question = Um usuário de conexão direta B2B pode ser desabilitado, ser adicionado a um grupo ou receber uma função?
# “Confirmation”: the question that appears after “Leave” is selected. Open: not answered yet.
# source: 31c44783
D30 = Cada pessoa tem no máximo uma confirmação aberta, e ela não expira. A confirmação se fecha quando é confirmada (seja o pedido permitido ou recusado), quando é cancelada, quando qualquer “Sair” é selecionado, inclusive o mesmo (outra confirmação se abre, a menos que o usuário esteja impedido de sair), quando a página é aberta de novo, quando a associação correspondente é excluída ou removida ou quando a conta de origem é excluída. Confirmar o que não está aberto e selecionar “Sair” onde ele não existe são comandos recusados, que não mudam nada. Não é preciso abrir a página antes de selecionar “Sair”.
    .question = Por quanto tempo uma confirmação fica aberta?
# source: 58dea700
D31 = Quem é, ao mesmo tempo, um convidado e um usuário de conexão direta B2B de um mesmo locatário tem duas entradas na página, que indicam qual é qual. Desabilitar o objeto de convidado não impede sair da conexão direta; uma conta de origem desabilitada impede sair de ambas.
    .question = Como a página mostra quem é, ao mesmo tempo, um convidado e um usuário de conexão direta B2B de um mesmo locatário?
# source: ddd2ea16
D32 = Em cada seção, as entradas são ordenadas pelo nome do locatário (sem diferenciar maiúsculas de minúsculas) e depois pelo ID, com a colaboração B2B antes da conexão direta B2B. A segunda seção aparece mesmo quando está vazia, com uma frase que informa isso.
    .question = Em que ordem as entradas são listadas, e uma seção vazia aparece?
# source: dfe63191
D33 = Em um mesmo instante, os prazos vêm antes dos comandos. Entre os prazos, primeiro vêm as exclusões permanentes e depois os fins de remoção de dados, em cada caso na ordem em que as associações surgiram. Quando o tempo salta por vários prazos, cada um produz efeito em ordem cronológica, no próprio vencimento. Os instantes são em UTC, com precisão de segundos.
    .question = O que vem primeiro quando várias coisas acontecem no mesmo instante?
# source: 0fe9e3bb
D34 = Um comando que não muda nada (desabilitar duas vezes, adicionar duas vezes, limpar o que está vazio, armazenar a mesma configuração de novo) é permitido e não gera evento, a menos que uma regra o recuse de qualquer forma. Continuam recusados: armazenar a mesma configuração sem informações de privacidade, restaurar o que não está excluído temporariamente, repetir uma conexão ou uma exclusão e usar um grupo que foi excluído.
    .question = Um comando que não muda nada é permitido?
# source: fbab98be
D35 = É permitido convidar quem já tem um objeto no locatário, pendente ou aceito e não excluído: o convite é enviado de novo, e nenhum objeto novo é criado. Convidar alguém para o próprio locatário de origem é recusado.
    .question = É possível convidar quem já tem um objeto no locatário?
# source: f74e6dd4
D36 = Quando vários usuários são excluídos permanentemente de uma vez, cada um tem um resultado separado, e a recusa de um não interrompe os outros.
    .question = O que acontece quando vários usuários são excluídos permanentemente de uma vez e nem todos estão excluídos temporariamente?
# source: 31ce55b0
D37 = Comandos como desabilitar, adicionar a um grupo ou atribuir uma função são recusados para um objeto que está excluído temporariamente ou que não existe mais. As funções só têm efeito em objetos aceitos e não excluídos.
    .question = O que acontece com comandos sobre um objeto que está excluído temporariamente ou que não existe mais?
# source: c745323f
D38 = Esperar até um instante que já passou é recusado, e o relógio fica como está. Uma duração igual a zero é um erro ao carregar o cenário; também é um erro fixar, para o fim da remoção de dados, um instante que não é posterior ao início ou que ultrapassa a duração.
    .question = O que acontece quando um cenário indica um tempo impossível?
# source: a1756589
D39 = A mensagem sobre a necessidade de permissão indica o administrador da organização e, se houver, o contato de privacidade.
    .question = Quem é indicado na mensagem sobre a necessidade de permissão?
# source: 4b45a236
D40 = O último administrador pode sair ou ser excluído, e os administradores podem agir sobre si mesmos. Quando um locatário fica sem administrador, ninguém mais pode restaurar contas nele.
    .question = O último administrador pode sair ou ser excluído, e os administradores podem agir sobre si mesmos?
# source: d3ee5bc3
D41 = Quem volta enquanto a remoção de dados anterior ainda está em andamento recebe uma nova associação; a linha do tempo anterior continua.
    .question = O que acontece quando alguém volta enquanto a remoção de dados anterior ainda está em andamento?
# source: ebb78a17
D42 = Uma associação de conexão direta B2B surge quando a pessoa cria a conexão usando uma conta corporativa ou de estudante. Criar a conexão com o locatário de origem ou duas vezes é recusado, e a organização aparece na lista imediatamente. As políticas de acesso entre locatários ainda não são simuladas.
    .question = Como surge uma associação de conexão direta B2B?
# source: 4d3235c9
D43 = Quando há vários motivos para recusar, vale a ordem do catálogo de regras: primeiro, o que o autor do comando pode fazer; depois, a quem ou a que o comando se refere; por fim, a regra do próprio comando. O relatório indica o primeiro motivo e pode listar todos.
    .question = Qual motivo é indicado quando há vários motivos para recusar?
# source: d47ce351
D44 = Uma declaração de privacidade sem contato de privacidade pode ser armazenada, mas não conta como informações de privacidade.
    .question = É possível armazenar uma declaração de privacidade sem contato de privacidade?
# source: 32242ad8
D45 = Um convite pendente é resgatado quando a pessoa entra, mesmo que ela tenha uma conexão direta. Até então, o novo objeto não aparece na lista, ainda que a pessoa já tenha entrado nessa organização antes.
    .question = Como funciona um convite para quem tem uma conexão direta ou já foi um convidado?
# source: 06d91bc1
D46 = O Administrador Global atribui funções a contas de origem e a objetos de colaboração B2B aceitos. O cenário também pode começar com funções já atribuídas.
    .question = Quem atribui funções, e a quem?
