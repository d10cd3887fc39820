### The texts of “tchau --help” and of “tchau COMMAND --help”. Descriptions stand beside the command
### or the option that they describe and have no full stop at the end. Words that are typed as they
### are, such as “auto”, “json” or “scenarios”, are the same in every language.

# A brand: never translated.
# source: 9f7d788d
-microsoft-entra = Microsoft Entra

## The parts of a help page.

# First line of “tchau --help”.
# source: 0a6e8859
help-about = Simula como usuários externos saem de uma organização no { -microsoft-entra } e verifica se tudo acontece como os seus cenários esperam
# Heading in front of the usage line; a colon follows.
# max-length: 12
# source: 93a74e1e
help-usage = Uso
# Heading above the list of commands; a colon follows.
# max-length: 30
# source: b34dc4db
help-commands = Comandos
# Heading above the list of arguments; a colon follows.
# max-length: 30
# source: 83ed3da8
help-arguments = Argumentos
# Heading above the options of a command; a colon follows.
# max-length: 30
# source: 86ed0bbf
help-options = Opções
# Heading above the options that every command has; a colon follows.
# max-length: 30
# source: 5684e580
help-global-options = Opções globais
# Heading above examples; a colon follows.
# max-length: 30
# source: 87c2f399
help-examples = Exemplos
# Heading above the exit codes; a colon follows.
# max-length: 30
# source: 997e6f28
help-exit-codes = Códigos de saída

## Commands.

# Beside “run”.
# source: 3e0676a2
help-run = Executa cenários e informa o que fica fora do esperado
# Beside “check”.
# source: 902f9978
help-check = Verifica se os cenários podem ser carregados e são válidos, sem executá-los
# Beside “list”.
# source: 138c37ec
help-list = Lista cenários, regras, invariantes, mensagens, requisitos ou verificações de idioma
# Beside “explain”.
# source: f0d659f6
help-explain = Explica uma regra, uma invariante, um requisito, uma decisão, uma mensagem ou uma verificação de idioma e mostra os cenários relacionados
# Beside “completions”. A shell is a program in which commands are typed.
# source: 56ad67ed
help-completions = Gera um script com o qual um shell completa os comandos e as opções do tchau
# Beside “help”, followed by the name of a command.
# source: b647e57d
help-help-command = Mostra a ajuda do tchau ou de um dos comandos

## Options of every command.

# Beside “--help”.
# source: 4994bbf5
help-help = Mostra esta ajuda
# Beside “--version”.
# source: 25142d99
help-version = Mostra a versão
# Beside “--lang”.
# source: 739fc705
help-lang = Idioma do próprio tchau (padrão: o idioma do sistema ou, na falta dele, inglês)
# Beside “--locale”.
# source: 37d1cf5c
help-locale = Idioma em que uma execução escreve o que as pessoas leem; pode ser repetido (padrão: todos os idiomas)
# Beside “--locales”.
# source: 2db8a56b
help-locales = Pasta de onde vêm os textos, para testar uma tradução sem compilar o tchau de novo
# Beside “--color”.
# source: 64d99bae
help-color = Uso de cores: auto (só no terminal), always (sempre) ou never (nunca)

## Arguments and options of single commands.

# Beside “PATH”, the argument of “tchau run” and “tchau check”.
# source: 34a14a0f
help-paths = Arquivo ou pasta com cenários, ou ARQUIVO:LINHA para um só cenário, até a etapa nessa linha (padrão: scenarios)
# Beside “--name”.
# source: 3f9d25cd
help-name = Só os cenários cujo título ou caminho contém { help-value-pattern }; * equivale a quaisquer caracteres
# Beside “--tag”.
# source: 8053445a
help-tag = Só os cenários que atendem a { help-value-expression }: tags e IDs, como R25, combinados com and, or, not e parênteses
# Beside “--jobs”.
# source: e3535f08
help-jobs = Quantos cenários são executados ao mesmo tempo (padrão: um por núcleo do processador)
# Beside “--fail-fast”.
# source: 5e9249a6
help-fail-fast = Interrompe a execução depois do primeiro cenário fora do esperado
# Beside “--verbose”.
# source: 231c8110
help-verbose = Conta cada cenário como uma história, etapa por etapa
# Beside “--format”.
# source: a4560516
help-format = Formato da saída: text (para pessoas) ou json (para programas)
# Beside the argument of “tchau list”.
# source: 71c65602
help-what = O que listar: scenarios (cenários), rules (regras), invariants (invariantes), messages (mensagens), requirements (requisitos) ou checks (verificações de idioma)
# Beside the argument of “tchau explain”.
# source: 021f640c
help-id = ID de uma regra, de uma invariante, de um requisito, de uma decisão, de uma mensagem ou de uma verificação de idioma, como R25
# Beside “--scenarios”, an option of “tchau list” and “tchau explain”.
# source: 5ed0eab8
help-scenarios = Onde procurar cenários (padrão: scenarios)
# Beside the argument of “tchau completions”.
# source: 54e0d114
help-shell = Shell que vai usar o script: bash, zsh, fish, powershell ou elvish

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose. The spaces in between put the explanations below one another.

# source: 629c59a1
help-check-examples =
    tchau check # Todos os cenários da pasta “scenarios”
    tchau check scenarios/leaving # Só os cenários desta pasta
    tchau check meu-cenario.yaml # Só este cenário
# source: 3a69cbfc
help-list-examples =
    tchau list scenarios # Todos os cenários, com os títulos
    tchau list rules # Todas as regras, na ordem em que se aplicam
    tchau list requirements # Todos os requisitos, com o número de cenários de cada um
    tchau list checks # Todas as verificações de idioma
# source: d570fd50
help-explain-examples =
    tchau explain R25 # Um requisito
    tchau explain D3 # Uma decisão
    tchau explain leaving-needs-permission # Uma regra
    tchau explain you-left # Uma mensagem
    tchau explain ellipsis # Uma verificação de idioma

## What stands for a value that people choose, in capital letters as in “--jobs NUMBER”. One word.

# A file or a folder.
# max-length: 16
# source: a7749789
help-value-path = CAMINHO
# max-length: 16
# source: 8422a40f
help-value-folder = PASTA
# What titles or paths contain, with asterisks for what may be anything.
# max-length: 16
# source: fb69e4cf
help-value-pattern = PADRÃO
# Tags joined with “and”, “or” and “not”.
# max-length: 16
# source: dfe7bca3
help-value-expression = EXPRESSÃO
# max-length: 16
# source: c78db6dd
help-value-language = IDIOMA
# max-length: 16
# source: 0d8bbdf9
help-value-number = NÚMERO
# max-length: 12
# source: 82c6d56d
help-value-options = OPÇÕES
# max-length: 12
# source: 70fa2a33
help-value-command = COMANDO

## Exit codes: the number with which tchau ends, for scripts. Each text stands beside its number.

# Beside 0.
# source: 0965551f
help-exit-0 = Tudo ocorreu conforme o esperado
# Beside 1.
# source: 4e0050a6
help-exit-1 = Uma expectativa não foi atendida, uma invariante foi violada ou um problema foi encontrado
# Beside 2.
# source: 400fcdc6
help-exit-2 = A linha de comando não estava correta
# Beside 3.
# source: d92de61c
help-exit-3 = Não foi possível carregar um cenário ou outro arquivo
# Beside 4.
# source: 463de3b9
help-exit-4 = O tchau parou antes do fim; por isso, o resultado não está completo
# Beside 5.
# source: 64778eaf
help-exit-5 = Há algo errado no próprio tchau
