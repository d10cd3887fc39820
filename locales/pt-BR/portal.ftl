### What people read in the simulated system: pages, dialogs and answers. These texts appear as the
### answers of a run and of the emulator, and follow the wording of the vendor’s user interface.

## The page “Organizations”, where people see the organizations that they belong to.

# Heading above the home organization
# source: 97667b22
heading-home-organization = Organização de origem

# Heading above the other organizations of someone who has a home organization
# source: 3c12d0f4
heading-other-organizations = Outras organizações com as quais você colabora

# The only heading, above all organizations of someone without a home organization
# source: 7d79c4cc
heading-organizations = Organizações

# An organization in the list
# $organization (Text): the organization’s name, such as Fabrikam
# source: 35b63d9f
organization-entry = { $organization }

# An organization that is listed twice because the person belongs to it in two ways
# $relation (Key): how the person belongs to the organization: home, collaboration or direct_connect
# $organization (Text): the organization’s name, such as Fabrikam
# source: 511abca7
organization-entry-with-relation =
    { $relation ->
        [home] { $organization } (organização de origem)
        [collaboration] { $organization } (colaboração B2B)
       *[direct_connect] { $organization } (conexão direta B2B)
    }

# Link beside an organization
# max-length: 12
# source: 453ab628
leave-link = Sair

# In place of the list, below the heading “Other organizations you collaborate with”
# source: 210d1102
no-other-organizations = Você não colabora com outras organizações.

# In place of the list, below the heading “Organizations”
# source: 962da5bc
no-organizations = Você não pertence a nenhuma organização.

## Leaving an organization: the dialog that asks for confirmation, and the answers.

# Title of the dialog
# $organization (Text): the organization’s name, such as Fabrikam
# source: 7619b0b7
confirm-leave = Sair de { $organization }?

# Text of the dialog for B2B collaboration users
# $organization (Text): the organization’s name, such as Fabrikam
# $soft_deletion (Length): how long the account can be restored, such as 30 days
# source: 270655fc
confirm-leave-collaboration = Sua conta na organização { $organization } será excluída. Um administrador dessa organização poderá restaurá-la por até { $soft_deletion }; depois disso, ela não poderá mais ser restaurada. Você não poderá desfazer essa ação por conta própria.

# Text of the dialog for B2B direct connect users; “Leave” is the button
# $organization (Text): the organization’s name, such as Fabrikam
# $data_removal (Length): how long the removal can take, such as 30 days
# source: ac675e88
confirm-leave-direct-connect = A remoção dos seus dados da organização { $organization } começará assim que você selecionar “Sair” e poderá levar até { $data_removal }. A remoção não poderá ser desfeita, e nada poderá ser restaurado.

# Button of the dialog that confirms; the same word as “leave-link”
# max-length: 12
# source: 453ab628
confirm-leave-button = Sair

# Button of the dialog that closes it without leaving
# max-length: 12
# source: 14d05990
cancel-button = Cancelar

# After leaving
# $organization (Text): the organization’s name, such as Fabrikam
# source: 09fa518e
you-left = Você saiu de { $organization }.

# After the dialog was closed without leaving
# $organization (Text): the organization’s name, such as Fabrikam
# source: dced2abd
you-stay = Você não saiu de { $organization }.

# In place of the dialog, when leaving needs permission and the organization has no privacy contact
# $organization (Text): the organization’s name, such as Fabrikam
# source: 47890271
leave-blocked = Você precisa de permissão para sair de { $organization }. Entre em contato com o administrador da organização e solicite sua remoção.

# In place of the dialog, when leaving needs permission and the organization has a privacy contact
# $organization (Text): the organization’s name, such as Fabrikam
# $contact (Text): the email address of the privacy contact
# source: 02f3313e
leave-blocked-with-contact = Você precisa de permissão para sair de { $organization }. Entre em contato com o administrador da organização ou com o contato de privacidade, { $contact }, e solicite sua remoção.

## Signing in: the answers to people who come to an organization.

# After signing in
# $organization (Text): the organization’s name, such as Fabrikam
# source: 37a80365
signed-in = Você entrou em { $organization }.

# After signing in for the first time, which redeems the invitation
# $organization (Text): the organization’s name, such as Fabrikam
# source: 37b5435d
invitation-redeemed = Você resgatou o convite de { $organization } e entrou na organização.

# After connecting
# $organization (Text): the organization’s name, such as Fabrikam
# source: 10ca4841
connected-directly = Você tem uma conexão direta B2B com { $organization }.

## The page “External user leave settings”, where administrators decide whether external users may
## leave by themselves, and the answers to changes of the privacy information.

# Title of the page
# source: c6178a8e
leave-settings-title = Configurações de saída do usuário externo

# Below the title: the menu items that lead to the page
# source: a8f146b0
leave-settings-place = Identidade > Identidades Externas > Configurações de colaboração externa

# Label above the two options
# source: 6ebe8d03
leave-settings-question = Permitir que os usuários externos se removam da sua organização?

# First option
# source: f5722e2f
leave-settings-yes = Sim: os usuários podem sair da organização sem a aprovação do administrador ou do contato de privacidade.

# Second option
# source: 93a23b88
leave-settings-no = Não: os usuários não podem sair da sua organização por conta própria. Eles verão uma mensagem orientando-os a entrar em contato com o administrador ou o contato de privacidade para solicitar a remoção da sua organização.

# Below the options when they are unavailable, followed by “privacy-recommendation”
# source: 28e79a68
leave-settings-unavailable = Esta configuração não está disponível porque você não adicionou um contato de privacidade às suas informações de privacidade.

# Below “leave-settings-unavailable”
# source: c4a11f00
privacy-recommendation = Recomendamos adicionar suas informações de privacidade para que os usuários externos possam consultar suas políticas e enviar um email ao seu contato de privacidade quando necessário.

# After an option was chosen; “not_configured” is not an option and stands here for completeness
# $setting (Key): the stored value: not_configured, yes or no
# source: 56308a7d
leave-setting-saved =
    { $setting ->
        [not_configured] Configuração salva: ela não está definida; por isso, os usuários externos podem sair da sua organização por conta própria.
        [yes] Configuração salva: os usuários externos podem sair da sua organização por conta própria.
       *[no] Configuração salva: os usuários externos não podem sair da sua organização por conta própria.
    }

# After the privacy information was changed
# source: 0f7c971c
privacy-information-saved = Informações de privacidade salvas.

# After the privacy information was cleared
# source: 1715293f
privacy-information-removed = Informações de privacidade removidas.

## The page “Deleted users”, where administrators restore accounts or delete them permanently.

# Title of the page
# source: fc06d138
deleted-users-title = Usuários excluídos

# Below the title: the menu items that lead to the page
# source: 145297c0
deleted-users-place = Identidade > Usuários > Todos os usuários > Usuários excluídos

# A soft-deleted account in the list
# $person (Text): the person’s name, such as Ana Souza
# $principal_name (Text): the user principal name of the account
# $deleted_at (Instant): when the account was soft-deleted
# $purged_at (Instant): when permanent deletion starts
# source: 920d4ea4
deleted-user-entry = { $person } ({ $principal_name }), excluída em { $deleted_at }; a exclusão permanente começa em { $purged_at }

# Below an account, in place of the button “restore-button”
# source: 65230bac
deleted-user-name-taken = Esta conta não pode ser restaurada agora porque outra conta da mesma pessoa usa o mesmo nome principal do usuário.

# In place of the list
# source: c4dba047
no-deleted-users = Não há usuários excluídos.

# Button beside an account
# max-length: 16
# source: d8641064
restore-button = Restaurar

# Button below the list
# max-length: 28
# source: 004adc5e
delete-permanently-button = Excluir permanentemente

# Beside the button “delete-permanently-button”
# $data_removal (Length): how long the removal can take, such as 30 days
# source: 1ec9af15
delete-permanently-warning = A exclusão permanente não pode ser desfeita. A remoção de dados pode levar até mais { $data_removal }.

# After a restore
# $person (Text): the person’s name, such as Ana Souza
# source: eb7ed88f
user-restored = A conta de { $person } foi restaurada.

# After a restore, when groups of the account were deleted in the meantime
# $person (Text): the person’s name, such as Ana Souza
# $groups (List): the names of the groups, one or more
# source: 45a052f3
user-restored-without-groups = A conta de { $person } foi restaurada. Ela não está mais nos grupos que foram excluídos nesse meio-tempo: { $groups }.

# After “delete-permanently-button”
# $person (Text): the person’s name, such as Ana Souza
# $data_removal (Length): how long the removal can take, such as 30 days
# source: 662fdeed
user-deleted-permanently = A conta de { $person } foi excluída permanentemente. A remoção de dados pode levar até { $data_removal }.

## Administration: the answers to other things that administrators do.

# After deleting a user; “Deleted users” is the title of a page
# $person (Text): the person’s name, such as Ana Souza
# $purged_at (Instant): when permanent deletion starts
# source: 25af7818
user-deleted = A conta de { $person } foi excluída. Ela pode ser restaurada em “Usuários excluídos” até o início da exclusão permanente, em { $purged_at }.

# After removing a B2B direct connect user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $data_removal (Length): how long the removal can take, such as 30 days
# source: 6e5df372
direct-connect-user-removed = A conexão direta B2B de { $person } com { $organization } foi removida. A remoção de dados já começou; ela pode levar até { $data_removal } e não pode ser desfeita.

# After inviting someone
# $person (Text): the person’s name, such as Ana Souza
# source: 83d2bfa3
invitation-sent = O convite foi enviado para { $person }.

# After inviting someone who already has an account there
# $person (Text): the person’s name, such as Ana Souza
# source: fd9aa139
invitation-sent-again = O convite foi enviado de novo para { $person }.

# After disabling an account
# $person (Text): the person’s name, such as Ana Souza
# source: 71525360
account-disabled = A conta de { $person } foi desabilitada.

# After enabling an account
# $person (Text): the person’s name, such as Ana Souza
# source: 0b641b54
account-enabled = A conta de { $person } foi habilitada.

# After adding someone to a group
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# source: ead104c4
added-to-group = A conta de { $person } foi adicionada ao grupo { $group }.

# After removing someone from a group
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# source: 809c9c19
removed-from-group = A conta de { $person } foi removida do grupo { $group }.

# After deleting a group
# $group (Text): the group’s name, such as Design
# source: 527693b6
group-deleted = O grupo { $group } foi excluído.

# After giving someone a role
# $person (Text): the person’s name, such as Ana Souza
# $role (List): the name of one role, such as Global Administrator
# source: 5a3272b6
role-assigned = { $person } agora tem a função { $role }.

# After asking for something that was already so
# source: f19aee26
nothing-changed = Nenhuma alteração foi feita.

## Names of administrator roles, as the vendor’s portal writes them. Shown in answers and stories.

# May do everything
# source: c5be53be
role-global-administrator = Administrador Global

# May configure the leave setting and delete users permanently
# source: c33fbec9
role-external-identity-provider-administrator = Administrador do Provedor de Identidade Externa

# May manage users and groups, and invite
# source: 4b963101
role-user-administrator = Administrador de Usuários

# May change the privacy information
# source: af8e06c0
role-billing-administrator = Administrador de Cobrança

# May invite
# source: 49db1008
role-guest-inviter = Emissor do Convite ao Convidado

# May manage groups
# source: 0b37ee1a
role-groups-administrator = Administrador de Grupos
