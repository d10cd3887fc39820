### What “tchau run” and “tchau merge” say beside their reports. Keep every text on one line.

# Note with “--last-failed”, if nothing is known to have failed.
# source: bc668bce
ran-nothing-failed = Não há falhas conhecidas aqui; por isso, tudo será executado.
# Last line with “--list”.
# $scenarios (Number): how many scenarios were listed.
# source: 07027203
ran-listed = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário seria executado
       *[other] { $scenarios } cenários seriam executados
    }
# Note with “--shard”, before anything runs.
# $number (Number): which part this is, from 1.
# $of (Number): how many parts there are.
# $files (Number): how many files this part has.
# $all (Number): how many files all parts have together.
# source: 57b5d935
ran-part = Parte { $number } de { $of }: { PLURAL($all) ->
        [one] { $files } de { $all } arquivo
       *[other] { $files } de { $all } arquivos
    }
# Note with “--check-determinism”, after everything ran.
# source: 662008f5
ran-same-again = Tudo foi executado duas vezes, com os mesmos resultados.
# Note with “--watch”, while nothing happens.
# source: a17448a6
ran-watching = Aguardando mudanças. Pressione Ctrl+C para parar.
# Heading with “--watch”, when something was saved and what it affects has run again.
# $changed (List): the files that were saved.
# $scenarios (Number): how many scenarios ran again.
# $milliseconds (Number): how long that took.
# l10n-allow unit-by-hand: programs are timed in ms everywhere
# source: ff024f6e
ran-again = { $changed }: { PLURAL($scenarios) ->
        [one] { $scenarios } cenário executado de novo em { $milliseconds } ms
       *[other] { $scenarios } cenários executados de novo em { $milliseconds } ms
    }
# With “--watch”, when what ran again came out exactly as before.
# source: 9b99993a
ran-unchanged = Nada mudou nos resultados.
# With “--watch”, below the first scenarios that came out differently.
# $scenarios (Number): how many more there are.
# source: 9b367c9e
ran-more-changes = { PLURAL($scenarios) ->
        [one] Mais { $scenarios } cenário com outro resultado.
       *[other] Mais { $scenarios } cenários com outro resultado.
    }

## Mistakes about parts of a run.

# “--shard auto”, where the environment doesn’t say which of several jobs this is.
# $value (Text): what stands after “--shard”.
# source: f69f508b
trouble-no-shard = O ambiente não informa qual parte é “{ $value }”. Indique o número e o total, como 1/4.
# A file that “--balance” names.
# $path (Text): the path of the file.
# $reason (Text): what is wrong with the file, always in English.
# source: 7b1576bc
trouble-no-times = “{ $path }” não tem os tempos de uma execução; tchau run --report timings=ARQUIVO os grava. ({ $reason })
# Git could not say what has changed.
# $revision (Text): the revision that the user named.
# $reason (Text): what Git says, often in English; may be empty.
# source: 1ca01446
trouble-no-changes = O Git não consegue comparar com a revisão “{ $revision }”. { $reason }
# A folder that “tchau merge” looks into.
# $path (Text): the path of the folder.
# source: 198ad186
trouble-no-blobs = Não há resultados em “{ $path }”; tchau run --shard 1/2 --blob PASTA os guarda.
# A file with results that cannot be read.
# $path (Text): the path of the file.
# $reason (Text): what is wrong with the file, always in English.
# source: 199b1912
trouble-no-blob = Não foi possível ler “{ $path }” como resultados de uma execução. ({ $reason })
# A file with results whose end is missing.
# $path (Text): the path of the file.
# source: 57e0ee2c
trouble-blob-cut = Falta o fim de “{ $path }” e, com ele, parte dos resultados. Copie o arquivo de novo ou execute esta parte outra vez.
# Results of two different runs in one folder.
# $path (Text): the path of one file.
# $other (Text): the path of the other file.
# source: d4c1fc28
trouble-blob-of-another-plan = “{ $path }” e “{ $other }” são partes de execuções diferentes: os cenários, as opções, os textos ou a versão do tchau não são os mesmos. Remova os resultados mais antigos.
# The same part of a run in two files.
# $path (Text): the path of one file.
# $other (Text): the path of the other file.
# source: 3465db04
trouble-blob-twice = “{ $path }” e “{ $other }” são a mesma parte de uma execução. Remova um dos dois.
# Parts of a run that no file has.
# $numbers (List): the numbers of these parts.
# $of (Number): how many parts there are.
# source: b95b9f2d
trouble-blob-missing = Das { $of } partes da execução, estas ainda não têm resultados: { $numbers }. Execute-as com --shard ou copie os resultados para esta pasta.
# With “--check-determinism”: a defect of tchau.
# $path (Text): the scenario.
# source: b5308c19
trouble-differs-again = “{ $path }” teve outro resultado ao ser executado de novo. É um defeito do tchau; informe-o, por favor.
