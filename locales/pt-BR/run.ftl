### What “tchau run” and “tchau merge” say beside their reports. Keep every text on one line.

# Note with “--last-failed”, if nothing is known to have failed.
ran-nothing-failed = Não há falhas conhecidas aqui; por isso, tudo será executado.
# Last line with “--list”.
# $scenarios (Number): how many scenarios were listed.
ran-listed = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário seria executado
       *[other] { $scenarios } cenários seriam executados
    }
# Note with “--shard”, before anything runs.
# $number (Number): which part this is, from 1.
# $of (Number): how many parts there are.
# $files (Number): how many files this part has.
# $all (Number): how many files all parts have together.
ran-part = Parte { $number } de { $of }: { PLURAL($all) ->
        [one] { $files } de { $all } arquivo
       *[other] { $files } de { $all } arquivos
    }
# Note with “--check-determinism”, after everything ran.
ran-same-again = Tudo foi executado duas vezes, com os mesmos resultados.
# Note with “--watch”, while nothing happens.
ran-watching = Aguardando mudanças. Pressione Ctrl+C para parar.
# Heading with “--watch”, when something was saved and what it affects has run again.
# $changed (List): the files that were saved.
# $scenarios (Number): how many scenarios ran again.
# $milliseconds (Number): how long that took.
ran-again = { $changed }: { PLURAL($scenarios) ->
        [one] { $scenarios } cenário executado de novo em { $milliseconds } ms
       *[other] { $scenarios } cenários executados de novo em { $milliseconds } ms
    }
# With “--watch”, when what ran again came out exactly as before.
ran-unchanged = Nada mudou nos resultados.
# With “--watch”, below the first scenarios that came out differently.
# $scenarios (Number): how many more there are.
ran-more-changes = { PLURAL($scenarios) ->
        [one] Mais { $scenarios } cenário com outro resultado.
       *[other] Mais { $scenarios } cenários com outro resultado.
    }

## Mistakes about parts of a run.

# “--shard auto”, where the environment doesn’t say which of several jobs this is.
# $value (Text): what stands after “--shard”.
trouble-no-shard = O ambiente não informa qual parte é “{ $value }”. Indique o número e o total, como 1/4.
# A file that “--balance” names.
# $path (Text): the path of the file.
# $reason (Text): what is wrong with the file, always in English.
trouble-no-times = “{ $path }” não tem os tempos de uma execução; tchau run --report timings=ARQUIVO os grava. ({ $reason })
# Git could not say what has changed.
# $revision (Text): the revision that the user named.
# $reason (Text): what Git says, often in English; may be empty.
trouble-no-changes = O Git não consegue comparar com a revisão “{ $revision }”. { $reason }
# A folder that “tchau merge” looks into.
# $path (Text): the path of the folder.
trouble-no-blobs = Não há resultados em “{ $path }”; tchau run --shard 1/2 --blob PASTA os guarda.
# A file with results that cannot be read.
# $path (Text): the path of the file.
# $reason (Text): what is wrong with the file, always in English.
trouble-no-blob = Não foi possível ler “{ $path }” como resultados de uma execução. ({ $reason })
# A file with results whose end is missing.
# $path (Text): the path of the file.
trouble-blob-cut = Falta o fim de “{ $path }” e, com ele, parte dos resultados. Copie o arquivo de novo ou execute esta parte outra vez.
# Results of two different runs in one folder.
# $path (Text): the path of one file.
# $other (Text): the path of the other file.
trouble-blob-of-another-plan = “{ $path }” e “{ $other }” são partes de execuções diferentes: os cenários, as opções, os textos ou a versão do tchau não são os mesmos. Remova os resultados mais antigos.
# The same part of a run in two files.
# $path (Text): the path of one file.
# $other (Text): the path of the other file.
trouble-blob-twice = “{ $path }” e “{ $other }” são a mesma parte de uma execução. Remova um dos dois.
# Parts of a run that no file has.
# $numbers (List): the numbers of these parts.
# $of (Number): how many parts there are.
trouble-blob-missing = Das { $of } partes da execução, estas ainda não têm resultados: { $numbers }. Execute-as com --shard ou copie os resultados para esta pasta.
# With “--check-determinism”: a defect of tchau.
# $path (Text): the scenario.
trouble-differs-again = “{ $path }” teve outro resultado ao ser executado de novo. É um defeito do tchau; informe-o, por favor.
