### What “tchau run --update” says: it puts what came into the scenario files, in place of what was
### expected. Keep every text on one line.

# Beside “--update”, in the help.
# source: b29a6b28
update-option = Atualização dos arquivos com o que aconteceu, no lugar do que era esperado: all (o padrão, tudo) ou review (pergunta sobre cada alteração)
# A question below lines of a file that would change. The letters in brackets are typed as an answer.
# source: 3e703044
update-ask = Atualizar isto? [s] sim, [n] não, [t] todas daqui em diante, [e] encerrar
# One line for each expectation that stays as it is.
# $place (Text): the file and the line.
# $why (Key): why it stays.
# source: d47265d6
update-left = { $why ->
        [wait] { $place } fica como está: trata de uma espera, que não é uma expectativa.
        [broken] { $place } fica como está: algo que sempre vale deixou de valer, o que é um defeito do tchau.
        [unreadable] { $place } fica como está: não foi possível escrever um texto por inteiro. Corrija o texto.
        [nothing] { $place } fica como está: não aconteceu nada que pudesse estar ali.
        [variable] { $place } fica como está: é montado a partir de variáveis.
        [shared] { $place } fica como está: outros também o usam e precisam de outro valor.
       *[unproven] { $place } fica como está: com as alterações, o arquivo não atenderia às expectativas.
    }
# At the end.
# source: 12c943b0
update-nothing = Nada foi alterado.
# At the end.
# $count (Number): how many places were changed.
# $files (Number): in how many files.
# source: 9bdfff4b
update-done = { PLURAL($count) ->
        [one] { $count } ponto alterado
       *[other] { $count } pontos alterados
    } { PLURAL($files) ->
        [one] em { $files } arquivo
       *[other] em { $files } arquivos
    }
