### The texts of “tchau l10n --help” and of “tchau l10n COMMAND --help”, in the style of the other
### help pages. Words that are typed as they are, such as “xliff” or “errors”, are the same in every
### language.

## Commands.

# Beside “l10n”, the command that has all the others of this file.
# source: 6c3693ea
help-l10n = Verifica, mostra e troca traduções
# Beside “l10n check”.
# source: a111aa97
help-l10n-check = Procura defeitos nos textos de todos os idiomas
# Beside “l10n terms”.
# source: dd7c952d
help-l10n-terms = Verifica a terminologia de dois textos simples, um deles tradução do outro
# Beside “l10n coverage”.
# source: 2f6a5b6b
help-l10n-coverage = Mostra quais cenários mostram quais textos e quais textos nenhum cenário mostra
# Beside “l10n preview”.
# source: 09850ed7
help-l10n-preview = Cria uma página com todos os textos em todos os idiomas e os cenários em que as pessoas os leem
# Beside “l10n pseudo”. A pseudolocale is a made-up language for finding texts that cannot be translated.
# source: 6116369f
help-l10n-pseudo = Cria os pseudoidiomas en-XA (acentos, textos mais longos) e ar-XB (da direita para a esquerda)
# Beside “l10n export”.
# source: 7bb82fb2
help-l10n-export = Grava textos e traduções em um arquivo para uma ferramenta de tradução
# Beside “l10n import”.
# source: 07378c34
help-l10n-import = Traz as traduções de volta de um arquivo assim; só os textos alterados são gravados
# Beside “l10n add”.
# source: 66651cda
help-l10n-add = Adiciona um idioma, com todos os textos ainda no idioma de origem e marcados como não traduzidos
# Beside “l10n approve”.
# source: 85c13c05
help-l10n-approve = Registra que as traduções correspondem aos textos de origem de hoje

## Arguments and options.

# Beside “DIR”, the argument of most of these commands.
# source: 1fdcf429
help-l10n-dir = Pasta com os idiomas (padrão: locales)
# Beside “--source”, an option that takes a language.
# source: 44cf86a4
help-l10n-source = Idioma de origem das traduções (padrão: en)
# Beside “--target”, an option that takes a language.
# source: a7e0b407
help-l10n-target = Idioma a examinar; pode ser repetido (padrão: todos, menos o de origem)
# Beside “--format”, an option of “l10n check”.
# source: 2343ee34
help-l10n-format = Formato da saída: text, json, sarif, github (anotações do GitHub Actions) ou html
# Beside “--deny”.
# source: 12261bec
help-l10n-deny = O que resulta no código de saída 1: errors (erros), warnings (avisos e erros) ou notes (tudo); padrão: errors
# Beside “--fix”.
# source: b3b160c3
help-l10n-fix = Corrige o que tem uma correção certa
# Beside “--baseline”, an option that takes a file.
# source: a680d588
help-l10n-baseline = Arquivo com problemas conhecidos, que não são informados de novo
# Beside “--write-baseline”.
# source: 9d7eb786
help-l10n-write-baseline = Grava todos os problemas de hoje no arquivo de problemas conhecidos
# Beside “--no-spelling”.
# source: b5e3ba7a
help-l10n-no-spelling = Não verifica a ortografia, o que exige dicionários do Hunspell no sistema
# Beside “--code”, an option that takes a folder.
# source: 75692fa8
help-l10n-code = Pasta com o código que pede mensagens; pode ser repetida
# Beside “--scenarios”.
# source: 44cc87c6
help-l10n-scenarios = Pasta com os cenários que mostram os textos (padrão: scenarios)
# Beside “--source”, an option of “l10n terms” that takes a file.
# source: ddc6a9ee
help-l10n-source-text = Texto simples no idioma de origem
# Beside “--target”, an option of “l10n terms” that takes a file.
# source: 90452482
help-l10n-target-text = A tradução dele, linha por linha
# Beside “--glossary”, an option that takes a file.
# source: 0fc7a724
help-l10n-glossary = Glossário (padrão: locales/glossary.yaml)
# Beside “--format”, an option of “l10n terms” and “l10n coverage”.
# l10n-allow source-word: the words are typed like that
# source: 83175f0b
help-l10n-terms-format = Formato da saída: text ou json
# Beside “--missing”.
# source: 00411010
help-l10n-missing = Só os textos que nenhum cenário mostra
# Beside “--format”, an option of “l10n coverage”.
# source: a4560516
help-l10n-coverage-format = Formato da saída: text (para pessoas) ou json (para programas)
# Beside “--output”, an option of “l10n preview” that takes a file.
# source: 4f770497
help-l10n-output-page = Página a gravar (padrão: l10n-preview.html)
# Beside “--watch”.
# source: e9e9d4b8
help-l10n-watch = Cria a página de novo sempre que um texto é salvo, até Ctrl-C
# Beside “--output”, an option of “l10n pseudo” that takes a folder.
# source: 09fe2050
help-l10n-output-folder = Pasta em que as pastas en-XA e ar-XB são criadas
# Beside “--format”, an option of “l10n export” and “l10n import”.
# source: 747ad46f
help-l10n-exchange-format = Formato do arquivo: xliff, po, tmx, tbx ou csv (padrão: conforme o final do nome do arquivo)
# Beside “--output”, an option of “l10n export” that takes a file.
# source: b90d3432
help-l10n-output-file = Arquivo a gravar (padrão: saída padrão)
# Beside “FILE”, the argument of “l10n import”.
# source: 4c951528
help-l10n-file = Arquivo gravado por uma ferramenta de tradução
# Beside “--dry-run”.
# source: e5461d37
help-l10n-dry-run = Só mostra o que mudaria
# Beside “LOCALE”, the argument of “l10n add”.
# source: 2901e67f
help-l10n-locale = Nome do novo idioma, como es ou pt-PT
# Beside “--id”.
# source: 3b1fcc4a
help-l10n-id = Só esta mensagem; pode ser repetida (padrão: todas as traduzidas)

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose.

# source: 9d922e39
help-l10n-check-examples =
    tchau l10n check # A pasta “locales”
    tchau l10n check meus-textos --target pt-BR # Uma tradução de outro projeto
    tchau l10n check --deny warnings --format github # Na integração contínua
    tchau l10n check --fix # Corrige o que pode ser corrigido com certeza
# source: 1df33f78
help-l10n-terms-examples =
    tchau l10n terms --source artigo.en.txt --target artigo.pt.txt # Linha por linha
# source: 2ceafe78
help-l10n-coverage-examples =
    tchau l10n coverage # Cada texto e os cenários que o mostram
    tchau l10n coverage --missing # O que nenhum cenário mostra
# source: 59bb3485
help-l10n-preview-examples =
    tchau l10n preview --output pagina.html # Pode ser aberta em qualquer navegador
    tchau l10n preview --watch # Mantém a página atualizada durante a tradução
# source: bc1ad6bd
help-l10n-pseudo-examples =
    tchau l10n pseudo --output meus-textos # Cria meus-textos/en-XA e meus-textos/ar-XB
    tchau run --verbose --locale en-XA # Histórias em um pseudoidioma, sem nenhum arquivo
# source: a9055298
help-l10n-export-examples =
    tchau l10n export --target pt-BR --output textos.xlf # Para uma ferramenta de tradução
    tchau l10n export --target pt-BR --format csv # Para uma planilha
# source: 2dc455cc
help-l10n-import-examples =
    tchau l10n import textos.xlf # De volta para a pasta “locales”
    tchau l10n import textos.xlf --dry-run # O que mudaria
# source: 5fe1edaf
help-l10n-add-examples =
    tchau l10n add es # Cria a pasta locales/es
# source: e98a867b
help-l10n-approve-examples =
    tchau l10n approve --target pt-BR --id you-left # Uma tradução foi revista
    tchau l10n approve # Todas correspondem

## What stands for a value that people choose, in capital letters. One word.

# max-length: 16
# source: 2afb51c1
help-l10n-value-file = ARQUIVO
# An id of a message.
# max-length: 16
# source: 231c7bd2
help-l10n-value-id = ID
