### O que “tchau new” grava: um cenário para começar, com comentários que o explicam, e a página de ajuda.
### Quem lê escreve um cenário pela primeira vez. Palavras entre crases são digitadas como estão.

## Help.

# Beside “new”, in the list of commands.
# source: f64f1971
help-new = Grava um cenário comentado para começar
# Beside the argument of “tchau new”. A hyphen stands for the terminal.
# source: de529e46
help-new-file = Arquivo a gravar (padrão: -, que mostra o cenário no terminal)
# Beside “--title”.
# source: f4a5119c
help-new-title = O que o cenário mostra, em uma frase
# Beside “--kind”. The words in front of the parentheses are typed as they are.
# source: 8efaf3bf
help-new-kind = De que o cenário trata: guest (um convidado sai), direct-connect (um usuário de conexão direta B2B sai) ou restore (um convidado sai e é restaurado) (padrão: `guest`)
# Beside “--force”.
# source: c6dd802c
help-new-force = Substitui o arquivo, se ele já existe
# What stands for the title, in capital letters as in “--title TITLE”. One word.
# max-length: 16
# source: d503b8ac
help-new-value-title = TÍTULO
# Examples: a command on each line, and what it does. Translate what it does, and the names of files that people choose.
# source: b3b4f6d9
help-new-examples =
    tchau new # Mostra um cenário
    tchau new meu-cenario.yaml # Grava um cenário em um arquivo
    tchau new meu-cenario.yaml --kind restore # Sobre outra coisa

## Titles and reasons, which stand in the file in every language.

# The title of a scenario.
# source: fd0e72dd
new-title-guest = Um convidado sai
# The title of a scenario.
# source: ca5d65aa
new-title-direct-connect = Um usuário de conexão direta sai
# The title of a scenario.
# source: 9b259d31
new-title-restore = Um convidado sai e é restaurado no último segundo
# Why the scenario matters. Whoever writes the scenario replaces it.
# source: 2c7cba6d
new-why = Diga aqui por que isso importa.

## Comments, in the order in which they stand in the file.

# Above everything else.
# $command (Text): what to type, such as “tchau run my-scenario.yaml --verbose”.
# source: 9f448873
new-run = Este cenário está pronto para ser executado: { $command }
# About editors; a schema tells them what a file can contain.
# $command (Text): what to type, such as “tchau schema --output scenario.schema.json”.
# $line (Text): the line that names the schema for editors.
# source: 6bb130fa
new-editors = O seu editor pode completar, explicar e verificar este arquivo: digite { $command } nesta pasta e faça desta a primeira linha dele: { $line }
# Above the organizations and people.
# source: a5e830ca
new-cast = Quem participa. Os nomes antes dos dois-pontos são escolha sua; abaixo, eles indicam a organização ou a pessoa.
# Above those who are guests or directly connected.
# source: 8f141394
new-relations = Quem pertence a que outra organização quando a história começa.
# Above the steps. A rule refuses when something is not allowed.
# source: 5499db64
new-steps = O que acontece, etapa por etapa. Toda ação deve ser permitida, a menos que a etapa espere que uma regra a recuse: `expect: {"{"} refused: leaving-needs-permission {"}"}`.
# Above what a step expects.
# source: de4a38c3
new-expect = O que deve resultar da etapa. Mencione o que importa; o resto não é verificado.
# Above a step in which time passes.
# source: 2cdb2316
new-wait = O tempo passa, e ninguém precisa esperar.
# Above a step in which an administrator restores an account.
# source: 63e12bc2
new-restore = Um administrador age no locatário de origem, a menos que `tenant` indique outro.
# Last line of the file.
# source: 7d037fe8
new-more = `tchau list rules` lista as regras, `tchau list messages` as mensagens e `tchau list requirements` o que os cenários podem cobrir.

## On the terminal.

# When the file has been written.
# $path (Text): the file.
# source: 8c5ae1fe
new-written = Cenário gravado em { $path }
