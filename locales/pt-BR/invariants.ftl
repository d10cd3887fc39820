### The invariants, one message each, under the names that reports use: what holds after every event
### of every run. Shown where an invariant is broken, in lists, and by “tchau explain NAME” (for
### example “tchau explain restored-in-time”). Words in curly quotes are labels of the vendor’s user
### interface. Keep every text on one line.

## Always true: deletion and restoring.

# source: 47bc9c80
soft-deletion-has-a-deadline = Toda exclusão temporária termina, no máximo, depois de 30 dias.

# source: 25da3c13
data-removal-ends-in-its-window = Toda remoção de dados termina depois do início e, no máximo, 30 dias depois dele.

# source: 4573e387
purged-stays-purged = O que foi excluído permanentemente nunca volta, e a remoção de dados nunca é interrompida.

# source: d2b5e83f
permanent-deletion-has-two-triggers = Somente um administrador ou o fim da exclusão temporária inicia uma exclusão permanente.

# source: a709d501
restored-in-time = Só é restaurado o que está excluído temporariamente há menos de 30 dias.

# source: cd134535
restored-as-it-was = Um objeto restaurado tem tudo o que tinha antes, exceto os grupos que não existem mais.

# source: 9a56d600
soft-deletion-keeps-everything = A exclusão temporária mantém tudo no objeto como estava, exceto que ele passa a estar excluído.

# source: 8042333a
gone-keeps-nothing = Depois da remoção de dados, resta apenas o ID do objeto.

## Always true: B2B direct connect and accounts.

# source: a148a68b
direct-connect-is-never-soft-deleted = Uma conexão direta B2B está ativa, está com os dados em remoção ou não existe mais, mas nunca fica excluída temporariamente.

# source: 313343f0
direct-connect-has-nothing-assigned = Uma conexão direta B2B não tem grupos, funções, atribuições de aplicativos nem licenças e nunca fica desabilitada.

# source: 18aedf4e
one-active-object-per-person = Em um mesmo locatário, uma pessoa tem no máximo um objeto ativo e uma conexão direta B2B ativa.

# source: 4b4dc88c
personal-account-stays-personal = Uma conta pessoal não tem organização de origem nem conexão direta B2B.

## Always true: leaving.

# source: 3e3d09e8
home-organization-is-never-left = Nenhum usuário sai da própria organização de origem por conta própria.

# source: 4c31f549
nobody-leaves-unconfirmed = Quem sai de uma organização estava com a confirmação correspondente aberta.

# source: d68a74a2
nobody-leaves-without-permission = Quem sai de uma organização sai enquanto as “Configurações de saída do usuário externo” dela permitem isso.

# source: 6647a78c
nobody-leaves-disabled = Ninguém sai de uma organização com a conta de origem desabilitada nem por meio de uma associação desabilitada.

# source: 4d3a7dd8
confirmation-is-of-a-listed-organization = Uma confirmação aberta pertence a uma organização que aparece na página “Organizações” da pessoa, e nunca à organização de origem.

## Always true: administration and events.

# source: 266196d2
roles-need-acceptance = Nenhum objeto com convite pendente tem uma função.

# source: 5d6752a1
leave-setting-changes-with-privacy-information = As “Configurações de saída do usuário externo” só mudam em um locatário que tem informações de privacidade.

# source: 29658a99
deleted-groups-have-no-active-members = Um grupo excluído não tem membros ativos.

# source: 093d49f0
each-event-has-one-subject = Um evento muda apenas a associação à qual se refere, e nenhuma associação é esquecida ou reutilizada.
