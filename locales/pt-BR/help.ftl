### The texts of “tchau --help” and of “tchau COMMAND --help”. Descriptions stand beside the command
### or the option that they describe and have no full stop at the end. Words that are typed as they
### are, such as “auto”, “json” or “scenarios”, are the same in every language.

# A brand: never translated.
-microsoft-entra = Microsoft Entra

## The parts of a help page.

# First line of “tchau --help”.
help-about = Simula como usuários externos saem de uma organização no { -microsoft-entra } e verifica se tudo acontece como os seus cenários esperam
# Heading in front of the usage line; a colon follows.
# max-length: 12
help-usage = Uso
# Heading above the list of commands; a colon follows.
# max-length: 30
help-commands = Comandos
# Heading above the list of arguments; a colon follows.
# max-length: 30
help-arguments = Argumentos
# Heading above the options of a command; a colon follows.
# max-length: 30
help-options = Opções
# Heading above the options that every command has; a colon follows.
# max-length: 30
help-global-options = Opções globais
# Heading above examples; a colon follows.
# max-length: 30
help-examples = Exemplos
# Heading above the exit codes; a colon follows.
# max-length: 30
help-exit-codes = Códigos de saída

## Commands.

# Beside “run”.
help-run = Executa cenários e informa o que fica fora do esperado
# Beside “check”.
help-check = Verifica se os cenários podem ser carregados e são válidos, sem executá-los
# Beside “list”.
help-list = Lista cenários, regras, invariantes, mensagens, requisitos ou verificações de idioma
# Beside “explain”.
help-explain = Explica uma regra, uma invariante, um requisito, uma decisão, uma mensagem ou uma verificação de idioma e mostra os cenários relacionados
# Beside “completions”. A shell is a program in which commands are typed.
help-completions = Gera um script com o qual um shell completa os comandos e as opções do tchau
# Beside “help”, followed by the name of a command.
help-help-command = Mostra a ajuda do tchau ou de um dos comandos

## Options of every command.

# Beside “--help”.
help-help = Mostra esta ajuda
# Beside “--version”.
help-version = Mostra a versão
# Beside “--lang”.
help-lang = Idioma do próprio tchau (padrão: o idioma do sistema ou, na falta dele, inglês)
# Beside “--locale”.
help-locale = Idioma em que uma execução escreve o que as pessoas leem; pode ser repetido (padrão: todos os idiomas)
# Beside “--locales”.
help-locales = Pasta de onde vêm os textos, para testar uma tradução sem compilar o tchau de novo
# Beside “--color”.
help-color = Uso de cores: auto (só no terminal), always (sempre) ou never (nunca)

## Arguments and options of single commands.

# Beside “PATH”, the argument of “tchau run” and “tchau check”.
help-paths = Arquivo ou pasta com cenários, ou ARQUIVO:LINHA para um só cenário, até a etapa nessa linha (padrão: scenarios)
# Beside “--name”.
help-name = Só os cenários cujo título ou caminho contém { help-value-pattern }; * equivale a quaisquer caracteres
# Beside “--tag”.
help-tag = Só os cenários que atendem a { help-value-expression }: tags e IDs, como R25, combinados com and, or, not e parênteses
# Beside “--jobs”.
help-jobs = Quantos cenários são executados ao mesmo tempo (padrão: um por núcleo do processador)
# Beside “--fail-fast”.
help-fail-fast = Interrompe a execução depois do primeiro cenário fora do esperado
# Beside “--verbose”.
help-verbose = Conta cada cenário como uma história, etapa por etapa
# Beside “--format”.
help-format = Formato da saída: text (para pessoas) ou json (para programas)
# Beside the argument of “tchau list”.
help-what = O que listar: scenarios (cenários), rules (regras), invariants (invariantes), messages (mensagens), requirements (requisitos) ou checks (verificações de idioma)
# Beside the argument of “tchau explain”.
help-id = ID de uma regra, de uma invariante, de um requisito, de uma decisão, de uma mensagem ou de uma verificação de idioma, como R25
# Beside “--scenarios”, an option of “tchau list” and “tchau explain”.
help-scenarios = Onde procurar cenários (padrão: scenarios)
# Beside the argument of “tchau completions”.
help-shell = Shell que vai usar o script: bash, zsh, fish, powershell ou elvish

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose. The spaces in between put the explanations below one another.

help-run-examples =
    tchau run # Todos os cenários da pasta “scenarios”
    tchau run scenarios/leaving # Só os cenários desta pasta
    tchau run meu-cenario.yaml # Só este cenário
    tchau run meu-cenario.yaml:42 # O mesmo, até a etapa na linha 42
    tchau run --name "restore*second" # Títulos ou caminhos que seguem um padrão
    tchau run --tag "leave and not R25" # Cenários escolhidos por tags e IDs
    tchau run --verbose --locale pt-BR # Histórias, com textos em português
    tchau run --locales meus-textos # Com os textos de um tradutor
help-check-examples =
    tchau check # Todos os cenários da pasta “scenarios”
    tchau check scenarios/leaving # Só os cenários desta pasta
    tchau check meu-cenario.yaml # Só este cenário
help-list-examples =
    tchau list scenarios # Todos os cenários, com os títulos
    tchau list rules # Todas as regras, na ordem em que se aplicam
    tchau list requirements # Todos os requisitos, com o número de cenários de cada um
    tchau list checks # Todas as verificações de idioma
help-explain-examples =
    tchau explain R25 # Um requisito
    tchau explain D3 # Uma decisão
    tchau explain leaving-needs-permission # Uma regra
    tchau explain you-left # Uma mensagem
    tchau explain ellipsis # Uma verificação de idioma

## What stands for a value that people choose, in capital letters as in “--jobs NUMBER”. One word.

# A file or a folder.
# max-length: 16
help-value-path = CAMINHO
# max-length: 16
help-value-folder = PASTA
# What titles or paths contain, with asterisks for what may be anything.
# max-length: 16
help-value-pattern = PADRÃO
# Tags joined with “and”, “or” and “not”.
# max-length: 16
help-value-expression = EXPRESSÃO
# max-length: 16
help-value-language = IDIOMA
# max-length: 16
help-value-number = NÚMERO
# max-length: 12
help-value-options = OPÇÕES
# max-length: 12
help-value-command = COMANDO

## Exit codes: the number with which tchau ends, for scripts. Each text stands beside its number.

# Beside 0.
help-exit-0 = Tudo ocorreu conforme o esperado
# Beside 1.
help-exit-1 = Uma expectativa não foi atendida, uma invariante foi violada ou um problema foi encontrado
# Beside 2.
help-exit-2 = A linha de comando não estava correta
# Beside 3.
help-exit-3 = Não foi possível carregar um cenário ou outro arquivo
# Beside 4.
help-exit-4 = O tchau parou antes do fim; por isso, o resultado não está completo
# Beside 5.
help-exit-5 = Há algo errado no próprio tchau
