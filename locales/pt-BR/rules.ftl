### The rules, one message each, under the names that scenarios and reports use. The value is what
### somebody reads whose command a guard refuses: it speaks to them as “you”. The attribute “claim”
### says what the rule says; “help” says what would help after a refusal. Both are shown in reports
### and by “tchau explain NAME” (for example “tchau explain leaving-needs-permission”). Words in
### curly quotes are labels of the vendor’s user interface. Keep every text on one line. Every value
### may use these variables: $person, $organization, $group, $roles and $instant.

## Guards: time.

# A step of a scenario waits into the past
# $instant (Instant): the instant that the wait was for
# source: 62f7bfa6
time-moves-forward = Não é possível esperar até { $instant } porque esse momento já passou. Escolha um momento posterior.
    .claim = O tempo só avança: esperar até um instante que já passou é recusado, e o relógio fica como está.
    .help = O autor do cenário pode escolher um instante posterior.

## Guards: what the person who acts may do at all.

# Anything, with a deleted home account
# source: 51840475
deleted-account-can-do-nothing = Você não pode fazer isso porque sua conta na organização de origem foi excluída. Pergunte a um administrador da organização de origem se ela ainda pode ser restaurada.
    .claim = Quem teve a conta de origem excluída não pode fazer nada, em nenhum locatário.
    .help = Um administrador do locatário de origem pode restaurar a conta enquanto ela está excluída temporariamente.

# Almost anything, with a disabled account
# source: 78cb63f6
disabled-account-can-do-nothing = Você não pode fazer isso porque sua conta está desabilitada. Peça a um administrador da organização em que ela foi desabilitada para habilitá-la de novo.
    .claim = Uma conta desabilitada não pode fazer nada além de abrir a página “Organizações”, selecionar “Sair”, ler a mensagem e cancelar.
    .help = Um administrador do locatário em que a conta está desabilitada pode habilitá-la de novo.

# An administrator’s command, without the role for it
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# $roles (List): the names of the roles of which one is enough
# source: 0fbe4cde
administration-needs-a-role = Você não pode fazer isso porque não tem uma função na organização { $organization } que permita essa ação. É necessária a função { LIST($roles, type: "or") }.
    .claim = Um comando de administrador exige uma função que o permita, no locatário ao qual o comando se refere.
    .help = Um Administrador Global do locatário pode atribuir à pessoa uma função que permita o comando.

## Guards: whom or what the command is about.

# A command about someone who was never in the organization
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: e6bfdfd2
person-must-belong = { $person } não tem essa conta na organização { $organization } nem essa conexão direta B2B com ela. Verifique o nome ou envie um convite primeiro.
    .claim = Um comando sobre uma pessoa exige que ela tenha uma associação com o locatário, mesmo que anterior.
    .help = Um administrador pode convidar a pessoa primeiro.

# Changing the account of a B2B direct connect user
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 7a9eac32
direct-connect-has-no-object = { $person } não tem na organização { $organization } uma conta que possa ser alterada, apenas uma conexão direta B2B atual ou anterior. Para criar uma conta, envie um convite.
    .claim = Um usuário de conexão direta B2B não tem objeto no diretório que possa ser desabilitado, habilitado, adicionado a um grupo, removido de um grupo ou receber uma função.
    .help = Um administrador pode convidar a pessoa, o que cria um objeto no diretório.

# Restoring or permanently deleting a B2B direct connect user
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 58e7186b
direct-connect-has-nothing-to-restore = Não há nada para restaurar nem para excluir permanentemente: a conexão de { $person } com { $organization } é uma conexão direta B2B, cujos dados começam a ser removidos assim que ela é encerrada. A pessoa pode criar outra conexão.
    .claim = Uma conexão direta B2B nunca fica excluída temporariamente: não há nada para restaurar nem para excluir permanentemente.
    .help = A pessoa pode criar outra conexão, o que gera uma nova associação.

# Changing or deleting what is deleted already
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 7dba3de5
deleted-object-cannot-change = Essa conta ou conexão de { $person } na organização { $organization } não está mais ativa; por isso, não há nada para alterar ou excluir. Se a conta ainda aparece em “Usuários excluídos”, restaure-a primeiro.
    .claim = Um objeto que está excluído temporariamente ou que não existe mais não pode ser desabilitado, habilitado, adicionado a um grupo, removido de um grupo, receber uma função nem ser excluído de novo.
    .help = Um administrador pode restaurar o objeto primeiro, enquanto ele está excluído temporariamente.

# Using a group that was deleted
# $group (Text): the name of the group that the command is about, such as Design
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 4ba1bdfd
group-must-exist = O grupo { $group } de { $organization } não existe mais. Escolha outro grupo.
    .claim = Um grupo que foi excluído não recebe membros, não perde membros e não pode ser excluído de novo.
    .help = Um administrador pode escolher um grupo que ainda existe.

# Selecting “Leave” where there is none
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: f095b3e4
leave-needs-an-entry = Você não pode selecionar “Sair” porque não há essa entrada de { $organization } na sua página “Organizações”. Só aparecem as organizações em que você já entrou.
    .claim = “Sair” só pode ser selecionado ao lado de uma organização que aparece na página “Organizações”.
    .help = Quem tem um convite pendente pode entrar na organização primeiro, para que ela apareça na página.

# Selecting “Leave” beside the home organization
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: e317c529
home-organization-cannot-be-left = Você não pode sair de { $organization } porque essa é sua organização de origem. Somente um administrador pode remover sua conta dela.
    .claim = Ninguém pode sair da própria organização de origem: ela não tem o link “Sair”.
    .help = Um administrador da organização de origem pode remover a conta dela.

# Confirming what was not asked
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 30025ccb
confirmation-must-be-open = Não há uma confirmação desse tipo aberta para { $organization }. Selecione “Sair” ao lado da organização primeiro.
    .claim = Só uma confirmação aberta pode ser confirmada.
    .help = O usuário pode selecionar “Sair” ao lado da organização primeiro, o que abre a confirmação.

## Guards: leaving. They have no value because what people read then is “leave-blocked” or
## “leave-blocked-with-contact” (portal.ftl).

# Leaving where the organization does not allow it
# source: d3d6bd88
leaving-needs-permission =
    .claim = Com as “Configurações de saída do usuário externo” em “Não”, os usuários externos não podem sair por conta própria.
    .help = O usuário pode solicitar a remoção ao administrador ou ao contato de privacidade da organização.

# Leaving with a disabled account
# source: fab07325
leaving-needs-an-enabled-account =
    .claim = O usuário não pode sair por conta própria enquanto a conta de origem ou a associação da qual ele quer sair está desabilitada.
    .help = Um administrador pode habilitar a conta de novo ou remover o usuário da organização.

## Guards: invitations, signing in and B2B direct connect.

# Inviting someone to their home organization
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 39bdad3e
invitation-is-for-outsiders = Não é possível convidar { $person } porque { $organization } é a organização de origem dessa pessoa. Convites são só para pessoas de fora da organização.
    .claim = Ninguém pode receber um convite para o próprio locatário de origem.
    .help = Não é preciso convidar, porque a pessoa já tem uma conta nesse locatário.

# Redeeming an invitation that is not there
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 42398e86
redeeming-needs-an-invitation = Você não tem um convite de { $organization } para resgatar. Peça um convite a um administrador da organização.
    .claim = Um convite só pode ser resgatado enquanto o objeto criado por ele não está excluído.
    .help = Um administrador pode convidar a pessoa.

# Signing in to an organization where one has no account and no connection
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 72bf6a43
signing-in-needs-a-membership = Você não pode entrar em { $organization } porque não tem uma conta nessa organização nem uma conexão direta B2B com ela. Peça um convite a um administrador da organização.
    .claim = Uma pessoa só pode entrar em locatários aos quais pertence.
    .help = Um administrador pode convidar a pessoa, ou ela pode criar uma conexão direta B2B.

# Connecting with a personal account
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 18e34b8b
direct-connect-needs-a-work-account = Você não pode se conectar a { $organization } usando uma conta pessoal, porque a conexão direta B2B exige uma conta corporativa ou de estudante. Use uma conta desse tipo ou peça um convite à organização.
    .claim = Uma conta pessoal não pode usar a conexão direta B2B.
    .help = A pessoa pode usar uma conta corporativa ou de estudante ou pedir um convite.

# Connecting to the home organization
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: e254479c
direct-connect-is-for-outsiders = Você não precisa de uma conexão direta B2B com { $organization } porque essa é sua organização de origem.
    .claim = Ninguém pode criar uma conexão direta B2B com o próprio locatário de origem.
    .help = Não é preciso criar uma conexão, porque a pessoa já tem uma conta nesse locatário.

# Connecting twice
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 7ac92456
direct-connect-only-once = Você já tem uma conexão direta B2B com { $organization }. Não é preciso criar outra.
    .claim = Quem tem uma conexão direta B2B ativa com um locatário não pode criar outra com ele.
    .help = A pessoa pode usar a conexão que já existe, ou sair dela e depois criar outra.

## Guards: settings of an organization.

# Changing the leave setting without a privacy contact
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 14db03d7
leave-setting-needs-privacy-information = Você não pode alterar as “Configurações de saída do usuário externo” porque { $organization } não tem contato de privacidade. Adicione um às informações de privacidade primeiro.
    .claim = As “Configurações de saída do usuário externo” só podem ser definidas em um locatário cujas informações de privacidade têm um contato de privacidade.
    .help = Um administrador pode adicionar um contato de privacidade primeiro.

# Storing a privacy contact that is no email address
# source: 0933244d
privacy-contact-is-an-email-address = O contato de privacidade precisa ser um endereço de email, como privacy@fabrikam.example.
    .claim = O contato de privacidade é um endereço de email.
    .help = O administrador pode informar um endereço de email.

# Storing a privacy statement that is no web address
# source: d3de0337
privacy-statement-is-a-web-address = A declaração de privacidade precisa ser uma URL que comece com http:// ou https:// e tenha no máximo 255 caracteres.
    .claim = A declaração de privacidade é uma URL http ou https com até 255 caracteres.
    .help = O administrador pode informar uma URL nesse formato.

## Guards: deleted users and roles.

# Restoring an account that is active or gone for good
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 7ffdcf4e
restore-needs-soft-deletion = A conta de { $person } não pode ser restaurada porque não aparece em “Usuários excluídos” de { $organization }. Depois que a exclusão permanente começa, uma conta não pode mais ser restaurada.
    .claim = Um objeto só pode ser restaurado enquanto está excluído temporariamente, antes que se completem 30 dias da exclusão temporária.
    .help = Se a exclusão permanente já começou, um administrador só pode convidar a pessoa de novo, o que cria um novo objeto.

# Restoring an account whose name another one has
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 4e6df5cc
restore-needs-a-free-name = A conta de { $person } não pode ser restaurada porque outra conta da mesma pessoa na organização { $organization } usa o mesmo nome principal do usuário. Exclua essa conta primeiro.
    .claim = Um objeto não pode ser restaurado enquanto outro objeto da mesma pessoa mantém o nome principal do usuário.
    .help = Um administrador pode excluir primeiro o outro objeto.

# Permanently deleting an account that is active or gone already
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: abf2eef7
permanent-deletion-needs-soft-deletion = A conta de { $person } não pode ser excluída permanentemente porque não aparece em “Usuários excluídos” de { $organization }. Se ela ainda está ativa, exclua-a primeiro.
    .claim = Só um objeto que aparece em “Usuários excluídos” pode ser excluído permanentemente.
    .help = Um administrador pode excluir primeiro um objeto ativo, que fica excluído temporariamente.

# Giving a role to someone who has not accepted the invitation
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# source: 246ac46d
roles-need-an-accepted-object = { $person } não pode receber uma função porque o convite de { $organization } ainda está pendente. Espere até que a pessoa entre na organização.
    .claim = As funções só podem ser atribuídas a contas de origem e a objetos de colaboração B2B aceitos.
    .help = A pessoa pode resgatar o convite primeiro.

## Effects: leaving.

# The dialog that asks for confirmation
# source: 7a574843
confirmation-closes =
    .claim = Uma confirmação se fecha quando é confirmada ou cancelada, quando qualquer “Sair” é selecionado, quando a página é aberta de novo e quando a associação correspondente ou a conta de origem é excluída.

# The dialog that asks for confirmation
# source: 4f1b9462
leave-asks-for-confirmation =
    .claim = Selecionar “Sair” abre uma confirmação, e nada mais acontece antes que ela seja confirmada.

# B2B collaboration
# source: 074ddf98
leaving-soft-deletes-the-account =
    .claim = Quando um usuário de colaboração B2B confirma, ele sai da organização e o objeto dele é excluído temporariamente.

# B2B direct connect
# source: 4c518897
leaving-direct-connect-removes-data =
    .claim = Quando um usuário de conexão direta B2B confirma, ele sai da organização e a remoção de dados começa na hora.

## Effects: how people come to an organization.

# The list is the one on the “Organizations” page
# source: 33f24392
signing-in-redeems-the-invitation =
    .claim = A pessoa resgata o convite quando entra pela primeira vez, e a partir daí a organização aparece na lista.

# source: b4802e74
invitation-makes-an-object =
    .claim = Um convite cria um objeto com um novo ID; se a pessoa já tem um objeto não excluído no locatário, o convite é apenas enviado de novo.

# The list is the one on the “Organizations” page
# source: e85ac5be
connecting-makes-a-connection =
    .claim = Criar uma conexão direta B2B gera uma nova associação, e a organização aparece na lista imediatamente.

## Effects: administration.

# source: 4dd8118d
leave-setting-is-stored =
    .claim = As “Configurações de saída do usuário externo” mantêm o valor escolhido, “Sim” ou “Não”, e as linhas do tempo em andamento não são afetadas.

# source: e619a3dd
privacy-information-is-stored =
    .claim = As informações de privacidade são armazenadas como um todo: a parte omitida é limpa, e nenhuma outra configuração muda.

# source: 717966bc
account-can-be-disabled =
    .claim = Um objeto pode ser desabilitado e habilitado de novo, e repetir uma dessas ações não muda nada.

# source: 2b58ee84
deletion-by-administrator-is-soft =
    .claim = Um objeto que um administrador exclui fica excluído temporariamente, com a mesma linha do tempo e a mesma restauração de quem sai.

# source: 268f6223
removing-direct-connect-removes-data =
    .claim = Quando um administrador remove um usuário de conexão direta B2B, a remoção de dados começa na hora.

# source: 54fef58e
restore-brings-everything-back =
    .claim = A restauração devolve o mesmo objeto com os grupos que ainda existem e com suas funções, licenças e atribuições de aplicativos, habilitado ou desabilitado como antes.

# source: 86ae0136
permanent-deletion-removes-data =
    .claim = A ação “Excluir permanentemente” inicia a remoção de dados na hora, a qualquer momento durante a exclusão temporária, e não pode ser desfeita.

# source: b7681bb8
groups-have-members =
    .claim = Os objetos podem ser adicionados a grupos e removidos deles, e repetir uma dessas ações não muda nada.

# source: 9f6d7556
deleted-group-loses-its-members =
    .claim = Quando um grupo é excluído, ninguém mais pertence a ele, e uma restauração posterior não o devolve.

# source: 178065c6
roles-are-assigned =
    .claim = Uma função é atribuída a um objeto de um locatário e só tem efeito nesse locatário, e atribuí-la de novo não muda nada.

## Deadlines: what happens by itself.

# source: bc8fcf76
soft-deletion-ends =
    .claim = Se ninguém encerra a exclusão temporária antes, a exclusão permanente começa exatamente 30 dias depois.

# source: b4205d64
data-removal-ends =
    .claim = A remoção de dados é concluída no máximo 30 dias depois do início.
