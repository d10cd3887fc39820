### The page that “tchau l10n preview” makes for translators: every text side by side in all locales,
### with its comment, with real values, and with the scenarios in which people read it. The texts here
### are what stands around them: labels, buttons and short sentences. The reader is a translator.

## The head of the page.

# Title of the page, also in the title bar of the browser
# source: 04f890b5
preview-title = Textos em todos os idiomas
# The first link of the page, seen only by those who use the keyboard or a screen reader
# source: c1724a22
preview-skip = Ir direto para os textos
# Below the title
# $messages (Number): how many messages the page has, each in several languages
# $locales (List): the names of the locales, such as en and pt-BR
# source: 2c9d63ee
preview-about =
    { PLURAL($messages) ->
        [one] { $messages } mensagem em { $locales }
       *[other] { $messages } mensagens em { $locales }
    }
# In place of the search, if the browser runs no scripts
# source: 7c27dfb0
preview-no-script = Todos os textos estão aqui. Para buscar e filtrar, ative o JavaScript.

## The bar above the texts.

# Label of the search field
# source: e28b99d5
preview-search = Buscar
# Inside of the empty search field: what can be searched for
# source: 15dc3320
preview-search-hint = IDs, comentários, textos em qualquer idioma
# Label of the group of filters that begins with “preview-all”
# source: 4d0e2da0
preview-filter = Mostrar
# The first filter, beside which is the number of all messages
# l10n-allow inconsistent-translation: here it goes with “mensagens”
# source: 327a596b
preview-all = Todas
# A filter, beside which is the number of messages. Also a mark beside a message.
# source: 5c83ee1f
preview-untranslated = Sem tradução
# A filter, and a mark beside a message: the source text has changed after it was translated
# source: 476bdd4a
preview-stale = Desatualizadas
# A filter: messages in which a check has found something. Also the heading above what was found.
# source: 1b6436de
preview-findings = Problemas
# A filter, and a mark beside a message: no scenario shows it
# source: 6c2a20db
# l10n-allow inconsistent-translation: here it goes with “mensagens”
preview-unseen = Nunca exibidas
# Label of the list of files
# source: 27009cbd
preview-file = Arquivo
# The first item of the list of files
# source: d3b26203
preview-all-files = Todos os arquivos
# Label of the list of languages of the page, not of the texts that it shows
# source: 79656c7d
preview-language = Idioma desta página
# Label of the list that begins with “preview-colors-system”
# source: caff6f53
preview-colors = Cores
# The colors of the system: light or dark
# source: e66103d8
preview-colors-system = As do sistema
# Dark text on a light background
# source: e0c0a99f
preview-colors-light = Claras
# Light text on a dark background
# source: 104f44c6
preview-colors-dark = Escuras
# Beside the search field; read aloud after each change of search or filter
# $shown (Text): how many messages are shown, as a number
# $all (Text): how many messages the page has, as a number
# source: 80167cf9
preview-count = { $shown } de { $all } na tela
# In place of the texts, if search and filters leave nothing
# source: a5f05662
preview-nothing = Nenhuma mensagem corresponde à busca e aos filtros.

## What the keyboard does, in a list that is closed at first.

# Heading of the list
# source: 01e98560
preview-keys = Teclado
# Beside the key “/”
# source: 75dd6374
preview-key-search = Ir para a busca
# Beside the keys “j” and “k”
# source: d7d44520
preview-key-next = Próxima mensagem, mensagem anterior
# Beside the key “Esc”
# source: bc3a4be5
preview-key-clear = Limpar a busca
# Label of a tick box below the list of keys
# source: abf7592b
preview-keys-on = Usar estas teclas

## One message.

# Heading above the variables of a message, only for screen readers
# source: 35f80ddf
preview-variables = Variáveis
# The most that a text may take of a line in a terminal
# $cells (Number): in cells, each as wide as one letter
# source: 5c8253c3
preview-max-length =
    { PLURAL($cells) ->
        [one] Largura máxima: { $cells } coluna
       *[other] Largura máxima: { $cells } colunas
    }
# In front of the width of a text, in cells as wide as one letter; only for screen readers
# source: 08557d26
preview-width = Largura:
# Name of the table with the texts of a message, only for screen readers
# source: 98b24f72
preview-texts = Textos
# Heading of the first column, in which each row says how the text beside it comes to be shown
# source: 4dc30618
preview-shown-as = Exibição
# In the first column of a text without variables, only for screen readers
# source: 3f00cf5b
preview-value = Texto
# In the first column, below the title of a scenario
# $number (Number): the place of the step in the scenario
# source: 0ff11721
preview-step = Passo { $number }
# In the first column, in place of “preview-step”: before the first step of the story, or after the last
# source: a0e6f3f2
preview-frame = Fora dos passos
# Below the scenarios that are shown for a message
# $count (Number): how often else scenarios show it
# source: a9d6e871
preview-more =
    { PLURAL($count) ->
        [one] Os cenários a exibem mais { $count } vez.
       *[other] Os cenários a exibem mais { $count } vezes.
    }
# In place of a text that the locale does not have
# source: 0a1ee2cd
preview-none = Não há
# Beside a text in which a value or another text could not be filled in
# source: d54921dd
preview-incomplete = incompleto
# Opens the text with its variables and variants, as the file of the locale has it
# source: eba3227b
preview-source-form = Como está nos arquivos
# Heading above findings that belong to a file rather than to a message
# source: 1ee8845f
preview-whole-file = Em arquivos inteiros

## On the terminal.

# After writing the page
# $path (Text): the file
# $milliseconds (Number): how long it took
# source: 894790ea
preview-written = { $path } gravado em { $milliseconds } ms
# While waiting for changes. “Ctrl-C” is a key.
# source: d567232e
preview-watching = À espera de mudanças. Depois de cada uma, recarregue a página no navegador; Ctrl-C encerra.
# After writing the page again
# $changed (List): the files that were saved
# $milliseconds (Number): how long it took
# source: 3073dd53
preview-rebuilt = Após mudanças em { $changed }: página gravada de novo em { $milliseconds } ms
# If the texts cannot be shown at the moment, after saying why
# source: 49063eef
preview-still = A página fica como estava até que isso seja corrigido.
