### The help pages of “tchau run” and “tchau merge”. Options and names of formats stay as they are.

## Beside the options of “tchau run”. Keep them short.

# Beside “--format”, after which one of these words stands.
# l10n-allow source-word: the words are typed like that
# source: ebbad77d
help-run-format = Formato da saída: text (para pessoas), json, jsonl (um evento por linha), junit, tap, github (texto com anotações), markdown ou html; no GitHub Actions, github; nos demais casos, text
# What stands after “--format”, in capitals.
# source: 77a9cd3c
help-run-value-format = FORMATO
# Beside “--report”, after which “help-run-value-report” stands.
# source: 21e18255
help-run-report = Grava também um relatório neste formato neste arquivo; a opção pode ser repetida
# What stands after “--report”. Keep the equals sign.
# source: f25b5f42
help-run-value-report = FORMATO=ARQUIVO
# Beside “--list”.
# source: 34532cf8
help-run-list = Lista o que seria executado, sem executar
# Beside “--last-failed”.
# source: 9e420f11
help-run-last-failed = Somente o que falhou na última execução nesta pasta
# Beside “--only-changed”, after which a revision of Git stands.
# source: e0637b3e
help-run-only-changed = Somente cenários cujos arquivos mudaram desde uma revisão do Git
# What stands after “--only-changed”, in capitals.
# source: eeedc721
help-run-value-revision = REVISÃO
# Beside “--repeat”, after which a number stands.
# source: 05d02b07
help-run-repeat = Executa tudo este número de vezes
# Beside “--shuffle”.
# source: a362b12d
help-run-shuffle = Executa em outra ordem, que depende da semente
# Beside “--seed”, after which a number stands.
# source: ac8acfde
help-run-seed = Semente da ordem (padrão: 0)
# Beside “--check-determinism”.
# source: 4970698f
help-run-check-determinism = Executa tudo duas vezes e compara
# Beside “--watch”.
# source: d787bb40
help-run-watch = Executa de novo o que for afetado sempre que um cenário ou texto for salvo
# Beside “--shard”, after which “help-run-value-shard” stands.
# source: b5ed260f
help-run-shard = Executa só uma parte dos arquivos, como 2/4; auto consulta o ambiente (auto/4 se ele não souber o total)
# What stands after “--shard”: the number of the part, and of how many. In capitals.
# source: ecdb7f9e
help-run-value-shard = NÚMERO/TOTAL
# Beside “--balance”, after which a file stands.
# source: a09ad9e3
help-run-balance = Forma partes de mesma duração, pelos tempos deste arquivo (gravado com --report timings=ARQUIVO)
# What stands after “--balance”, in capitals.
# source: 2afb51c1
help-run-value-file = ARQUIVO
# Beside “--blob”, after which a folder stands.
# source: 3992dab7
help-run-blob = Guarda todos os resultados nesta pasta, para “tchau merge”

## Beside “merge” in the list of commands, and beside its argument.

# Beside “merge”.
# source: 1588806c
help-merge = Reúne os resultados de várias máquinas
# Beside the argument of “tchau merge”.
# source: 4f4aec91
help-merge-folder = Pasta em que “tchau run --blob” guardou os resultados

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose.

# l10n-allow quotation-marks: they are typed in a shell
# source: deac9a27
help-run-examples =
    tchau run # Todos os cenários da pasta “scenarios”
    tchau run scenarios/leaving # Só os cenários desta pasta
    tchau run meu-cenario.yaml # Só este cenário
    tchau run meu-cenario.yaml:42 # O mesmo, até a etapa na linha 42
    tchau run --name "restore*second" # Títulos ou caminhos que seguem um padrão
    tchau run --tag "leave and not R25" # Cenários escolhidos por tags e IDs
    tchau run --verbose --locale pt-BR # Histórias, com textos em português
    tchau run --locales meus-textos # Com os textos de um tradutor
    tchau run --report junit=junit.xml --report html=relatorio.html # Mais dois relatórios
    tchau run --watch # Outra vez a cada mudança, enquanto você escreve
    tchau run --shard 2/4 --blob resultados # Uma de quatro partes, para outra máquina
# source: 9fb52333
help-merge-examples =
    tchau merge resultados # Números e falhas de todas as partes
    tchau merge resultados --report html=relatorio.html # E um relatório de todas as partes
