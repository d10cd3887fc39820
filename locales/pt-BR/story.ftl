### A run told as a story: what people did, what happened, and how it came out. Shown by “tchau run”
### and in reports. Names of people, organizations, groups and rules come from the scenario and the
### code.

## The first lines of a story.

# Below the title: what the scenario shows
# $ids (List): the ids of requirements and decisions, such as R1 and D2
# source: ccee47d8
story-covers = Abrange { $ids }.

# Below the title: the first instant of the virtual clock
# $instant (Instant): when the story starts
# source: eea4efe7
story-starts = A história começa em { $instant }.

# Below the title, when the scenario changes the lengths of the product
# $soft_deletion (Length): how long a soft deletion lasts in this run
# $data_removal (Length): how long a data removal takes at most in this run
# source: 86023a00
story-what-if = Simulação hipotética: nesta execução, a exclusão temporária dura { $soft_deletion } e a remoção de dados leva até { $data_removal }. No produto, são 30 dias em cada caso.

## What somebody does, in the present tense: one sentence per step. Words such as Leave, Yes or
## Deleted users are labels of the vendor’s user interface.

# A step that lets time pass
# $length (Length): how much time passes, such as 30 days; may be 0 seconds
# $until (Instant): what the clock then shows
# source: 699a4980
told-wait = O relógio avança { $length }, até { $until }.

# A step that waits until an instant that has passed
# $until (Instant): the instant
# source: e0d3769f
told-wait-refused = O cenário espera até { $until }, que já passou; o relógio fica onde está.

# A step that waits for something that never comes, or longer than the calendar goes
# source: cf16fc13
told-wait-for-nothing = O cenário espera por um prazo, mas nada vence antes do fim do ano 9999; o relógio fica onde está.

# $entry (Key): where it is selected: navigation or manage_link
# $actor (Text): the name of the person who acts, such as Ana Souza
# source: e6061fa8
told-open-organizations =
    { $entry ->
        [navigation] { $actor } abre Minha Conta e seleciona “Organizações” no painel de navegação.
       *[manage_link] { $actor } abre Minha Conta e seleciona o link “Gerenciar organizações” no bloco “Organizações”.
    }

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 2147d1f7
told-open-leave-settings = { $actor } abre a página Configurações de saída do usuário externo de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 211d7c69
told-open-deleted-users = { $actor } abre a página Usuários excluídos de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 43b8c4cd
told-select-leave = { $actor } seleciona “Sair” ao lado de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: be398c79
told-confirm-leave = { $actor } confirma a saída de { $organization } selecionando “Sair”.

# As “told-select-leave”, for a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 58fe0164
told-select-leave-direct-connect = { $actor } seleciona “Sair” ao lado de { $organization } (conexão direta B2B).

# As “told-confirm-leave”, for a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 7e351323
told-confirm-leave-direct-connect = { $actor } confirma a saída de { $organization } (conexão direta B2B) selecionando “Sair”.

# $actor (Text): the name of the person who acts, such as Ana Souza
# source: 311071e2
told-cancel-leave = { $actor } seleciona “Cancelar”.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 3f0966ec
told-sign-in = { $actor } entra em { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 55e0978b
told-redeem = { $actor } resgata o convite de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 9c3bb5e3
told-connect-directly = { $actor } cria uma conexão direta B2B com { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: df994c92
told-set-leave-setting-yes = { $actor } define as Configurações de saída do usuário externo de { $organization } como Sim.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 7c5ab415
told-set-leave-setting-no = { $actor } define as Configurações de saída do usuário externo de { $organization } como Não.

# A step that stores a contact and no statement
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $contact (Text): the email address of the privacy contact
# source: d7b72855
told-set-privacy-contact = { $actor } armazena as informações de privacidade de { $organization }: o contato de privacidade { $contact }, sem declaração de privacidade.

# A step that stores a statement and no contact
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $statement (Text): the URL of the privacy statement
# source: a21b2725
told-set-privacy-statement = { $actor } armazena as informações de privacidade de { $organization }: a declaração de privacidade { $statement }, sem contato de privacidade.

# A step that stores both parts
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $contact (Text): the email address of the privacy contact
# $statement (Text): the URL of the privacy statement
# source: 7797ce06
told-set-privacy-information = { $actor } armazena as informações de privacidade de { $organization }: o contato de privacidade { $contact } e a declaração de privacidade { $statement }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: db340edb
told-clear-privacy-information = { $actor } remove as informações de privacidade de { $organization }.

# $user_type (Key): the user type: guest or member
# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: dc342511
told-invite =
    { $user_type ->
        [member] { $actor } convida { $person } para a organização { $organization } com o tipo de usuário Membro.
       *[guest] { $actor } convida { $person } para a organização { $organization } com o tipo de usuário Convidado.
    }

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: dd27193e
told-disable = { $actor } desabilita a conta de { $person } na organização { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 75f5f752
told-enable = { $actor } habilita a conta de { $person } na organização { $organization }.

# A step; the person has an account or a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 041d7386
told-delete-user = { $actor } exclui { $person } da organização { $organization }.

# As “told-delete-user”, for a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 5ff89918
told-remove-direct-connection = { $actor } remove a conexão direta B2B de { $person } com { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 4ce5fff0
told-restore = { $actor } restaura a conta de { $person } na organização { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 434ada75
told-delete-permanently = { $actor } exclui permanentemente a conta de { $person } na organização { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
# source: c4fe4c40
told-add-to-group = { $actor } adiciona { $person } ao grupo { $group } de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
# source: 745e575f
told-remove-from-group = { $actor } remove { $person } do grupo { $group } de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
# source: 2079ff63
told-delete-group = { $actor } exclui o grupo { $group } de { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $role (List): the name of one role, such as Global Administrator
# $organization (Text): the organization’s name, such as Fabrikam
# source: 08d33a5a
told-assign-role = { $actor } atribui a { $person } a função { $role } na organização { $organization }.

## How a step was answered, when it was not simply done. Shown below the step.

# The step was refused
# $rule (Text): the id of the rule that refuses, such as leaving-needs-permission
# source: 32c11ba9
told-refused = Comando recusado pela regra { $rule }.

# The step was refused, and more than one rule is against it
# $rule (Text): the id of the rule that refuses, such as leaving-needs-permission
# $others (List): the ids of the other rules that would refuse as well, one or more
# source: 81b53220
told-refused-by-several = Comando recusado pela regra { $rule } e também por { $others }.

# The run ended before this step
# source: 65577059
told-not-reached = A execução não chegou a esta etapa.

## What happened, in the past tense: one sentence per event. Shown below the step that caused it, or
## at its own instant.

# An event: the dialog that asks for confirmation
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
# source: 55004a16
event-confirmation-opened = 
    { $relation ->
        [direct_connect] Foi aberta a confirmação da saída de { $person } de { $organization } (conexão direta B2B).
       *[other] Foi aberta a confirmação da saída de { $person } de { $organization }.
    }

# An event: the dialog that asks for confirmation
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
# source: 08855ee7
event-confirmation-closed = 
    { $relation ->
        [direct_connect] Foi fechada a confirmação da saída de { $person } de { $organization } (conexão direta B2B).
       *[other] Foi fechada a confirmação da saída de { $person } de { $organization }.
    }

# An event: a B2B collaboration user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 56b9d9f5
event-guest-left = { $person } saiu de { $organization }.

# An event: a B2B direct connect user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: ea0c2f09
event-direct-connect-user-left = { $person } saiu de { $organization } (conexão direta B2B).

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 7d9b5c49
event-guest-invited = { $person } recebeu um convite de { $organization }.

# $organization (Text): the organization’s name, such as Fabrikam
# $person (Text): the person’s name, such as Ana Souza
# source: add7ad6c
event-invitation-sent-again = O convite de { $organization } foi enviado de novo para { $person }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 493e7257
event-invitation-redeemed = { $person } resgatou o convite de { $organization }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 6e9cd6b4
event-direct-connection-made = { $person } criou uma conexão direta B2B com { $organization }.

# $organization (Text): the organization’s name, such as Fabrikam
# source: d42cc48f
event-leave-setting-changed-yes = As Configurações de saída do usuário externo de { $organization } passaram para Sim.

# $organization (Text): the organization’s name, such as Fabrikam
# source: 120d88da
event-leave-setting-changed-no = As Configurações de saída do usuário externo de { $organization } passaram para Não.

# $organization (Text): the organization’s name, such as Fabrikam
# source: 9eee3530
event-privacy-information-changed = As informações de privacidade de { $organization } foram alteradas.

# $organization (Text): the organization’s name, such as Fabrikam
# source: ef2c7130
event-privacy-information-removed = As informações de privacidade de { $organization } foram removidas.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: ef81f92b
event-account-disabled = A conta de { $person } na organização { $organization } foi desabilitada.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: bc5bf353
event-account-enabled = A conta de { $person } na organização { $organization } foi habilitada.

# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
# source: 8e921753
event-added-to-group = A conta de { $person } foi adicionada ao grupo { $group } de { $organization }.

# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
# source: 68716dc6
event-removed-from-group = A conta de { $person } foi removida do grupo { $group } de { $organization }.

# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
# source: 85114050
event-group-deleted = O grupo { $group } de { $organization } foi excluído.

# $person (Text): the person’s name, such as Ana Souza
# $role (List): the name of one role, such as Global Administrator
# $organization (Text): the organization’s name, such as Fabrikam
# source: 2ec171b4
event-role-assigned = { $person } recebeu a função { $role } na organização { $organization }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $purged_at (Instant): when permanent deletion starts by itself
# source: 05f39f35
event-membership-soft-deleted = A conta de { $person } na organização { $organization } foi excluída temporariamente; a exclusão permanente começa em { $purged_at }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 75ad72c4
event-membership-restored = A conta de { $person } na organização { $organization } foi restaurada.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $groups (List): the names of the groups, one or more
# source: 1b1eccd5
event-membership-restored-without-groups = A conta de { $person } na organização { $organization } foi restaurada. Grupos que não existem mais: { $groups }.

# An event: permanent deletion and, with it, data removal began
# $trigger (Key): who started it: administrator or end_of_soft_deletion
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $ends (Instant): when the data removal ends at the latest
# source: 3f18bea5
event-membership-purged =
    { $trigger ->
        [administrator] Um administrador excluiu permanentemente a conta de { $person } na organização { $organization }; a remoção de dados será concluída até { $ends }.
       *[end_of_soft_deletion] No fim da exclusão temporária, começou a exclusão permanente da conta de { $person } na organização { $organization }; a remoção de dados será concluída até { $ends }.
    }

# An event: of a B2B direct connect user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $ends (Instant): when the data removal ends at the latest
# source: 999bd4d1
event-data-removal-started = A remoção de dados da conexão direta B2B de { $person } com { $organization } começou; ela será concluída até { $ends }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
# source: 1958bd14
event-data-removal-completed = 
    { $relation ->
        [direct_connect] A remoção de dados da antiga conexão direta B2B de { $person } com { $organization } foi concluída.
       *[other] A remoção de dados da antiga conta de { $person } na organização { $organization } foi concluída.
    }

## How memberships stand at the end of a story, in the present tense. A person may have several
## memberships in one organization, former ones among them.

# An active membership
# $relation (Key): how the person belongs to the organization: home, collaboration or direct_connect
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 143beb91
stands-active =
    { $relation ->
        [home] { $person } pertence à organização de origem { $organization }.
        [collaboration] { $person } pertence à organização { $organization } por colaboração B2B.
       *[direct_connect] { $person } pertence à organização { $organization } por conexão direta B2B.
    }

# An invitation that was not redeemed yet
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 520da942
stands-pending = { $person } tem um convite pendente de { $organization }.

# A membership that is disabled; “direct_connect” cannot be and stands here for completeness
# $relation (Key): how the person belongs to the organization: home, collaboration or direct_connect
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# source: 650c3d02
stands-disabled =
    { $relation ->
        [home] A conta de { $person } na organização de origem { $organization } está desabilitada.
        [collaboration] A conta de { $person } na organização { $organization } está desabilitada.
       *[direct_connect] A conexão direta B2B de { $person } com { $organization } está desabilitada.
    }

# A soft-deleted account
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $purged_at (Instant): when permanent deletion starts
# source: aa0fe972
stands-soft-deleted = Uma conta de { $person } na organização { $organization } está excluída temporariamente; a exclusão permanente começa em { $purged_at }.

# A former membership whose data is being removed
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $ends (Instant): when the data removal ends at the latest
# $relation (Key): how the person belongs, or belonged, to the organization
# source: d615782b
stands-removing-data = 
    { $relation ->
        [direct_connect] A remoção de dados da antiga conexão direta B2B de { $person } com { $organization } será concluída até { $ends }.
       *[other] A remoção de dados da antiga conta de { $person } na organização { $organization } será concluída até { $ends }.
    }

# A former membership whose data was removed
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
# source: 69f321fe
stands-gone = 
    { $relation ->
        [direct_connect] Não resta nada da antiga conexão direta B2B de { $person } com { $organization }.
       *[other] Não resta nada da antiga conta de { $person } na organização { $organization }.
    }
