### The page that “tchau l10n preview” makes for translators: every text side by side in all locales,
### with its comment, with real values, and with the scenarios in which people read it. The texts here
### are what stands around them: labels, buttons and short sentences. The reader is a translator.

## The head of the page.

# Title of the page, also in the title bar of the browser
preview-title = Textos em todos os idiomas
# The first link of the page, seen only by those who use the keyboard or a screen reader
preview-skip = Ir direto para os textos
# Below the title
# $messages (Number): how many messages the page has, each in several languages
# $locales (List): the names of the locales, such as en and pt-BR
preview-about =
    { PLURAL($messages) ->
        [one] { $messages } mensagem em { $locales }
       *[other] { $messages } mensagens em { $locales }
    }
# In place of the search, if the browser runs no scripts
preview-no-script = Todos os textos estão aqui. Para buscar e filtrar, ative o JavaScript.

## The bar above the texts.

# Label of the search field
preview-search = Buscar
# Inside of the empty search field: what can be searched for
preview-search-hint = IDs, comentários, textos em qualquer idioma
# Label of the group of filters that begins with “preview-all”
preview-filter = Mostrar
# The first filter, beside which is the number of all messages
preview-all = Todas
# A filter, beside which is the number of messages. Also a mark beside a message.
preview-untranslated = Sem tradução
# A filter, and a mark beside a message: the source text has changed after it was translated
preview-stale = Desatualizadas
# A filter: messages in which a check has found something. Also the heading above what was found.
preview-findings = Problemas
# A filter, and a mark beside a message: no scenario shows it
preview-unseen = Nunca exibidas
# Label of the list of files
preview-file = Arquivo
# The first item of the list of files
preview-all-files = Todos os arquivos
# Label of the list of languages of the page, not of the texts that it shows
preview-language = Idioma desta página
# Label of the list that begins with “preview-colors-system”
preview-colors = Cores
# The colors of the system: light or dark
preview-colors-system = As do sistema
# Dark text on a light background
preview-colors-light = Claras
# Light text on a dark background
preview-colors-dark = Escuras
# Beside the search field; read aloud after each change of search or filter
# $shown (Text): how many messages are shown, as a number
# $all (Text): how many messages the page has, as a number
preview-count = { $shown } de { $all } na tela
# In place of the texts, if search and filters leave nothing
preview-nothing = Nenhuma mensagem corresponde à busca e aos filtros.

## What the keyboard does, in a list that is closed at first.

# Heading of the list
preview-keys = Teclado
# Beside the key “/”
preview-key-search = Ir para a busca
# Beside the keys “j” and “k”
preview-key-next = Próxima mensagem, mensagem anterior
# Beside the key “Esc”
preview-key-clear = Limpar a busca
# Label of a tick box below the list of keys
preview-keys-on = Usar estas teclas

## One message.

# Heading above the variables of a message, only for screen readers
preview-variables = Variáveis
# The most that a text may take of a line in a terminal
# $cells (Number): in cells, each as wide as one letter
preview-max-length =
    { PLURAL($cells) ->
        [one] Largura máxima: { $cells } coluna
       *[other] Largura máxima: { $cells } colunas
    }
# In front of the width of a text, in cells as wide as one letter; only for screen readers
preview-width = Largura:
# Name of the table with the texts of a message, only for screen readers
preview-texts = Textos
# Heading of the first column, in which each row says how the text beside it comes to be shown
preview-shown-as = Exibição
# In the first column: the message itself, always the same
preview-value = sempre assim
# In the first column, below the title of a scenario
# $number (Number): the place of the step in the scenario
preview-step = Passo { $number }
# In the first column, in place of “preview-step”: before the first step of the story, or after the last
preview-frame = Fora dos passos
# Below the scenarios that are shown for a message
# $count (Number): how often else scenarios show it
preview-more =
    { PLURAL($count) ->
        [one] Os cenários a exibem mais { $count } vez.
       *[other] Os cenários a exibem mais { $count } vezes.
    }
# In place of a text that the locale does not have
preview-none = Não há
# Beside a text in which a value or another text could not be filled in
preview-incomplete = incompleto
# Opens the text with its variables and variants, as the file of the locale has it
preview-source-form = Como está nos arquivos
# Heading above findings that belong to a file rather than to a message
preview-whole-file = Em arquivos inteiros

## On the terminal.

# After writing the page
# $path (Text): the file
# $milliseconds (Number): how long it took
preview-written = { $path } gravado em { $milliseconds } ms
# While waiting for changes. “Ctrl-C” is a key.
preview-watching = À espera de mudanças. Depois de cada uma, recarregue a página no navegador; Ctrl-C encerra.
# After writing the page again
# $changed (List): the files that were saved
# $milliseconds (Number): how long it took
preview-rebuilt = Após mudanças em { $changed }: página gravada de novo em { $milliseconds } ms
# If the texts cannot be shown at the moment, after saying why
preview-still = A página fica como estava até que isso seja corrigido.
