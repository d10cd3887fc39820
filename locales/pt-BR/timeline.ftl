### A imagem de uma execução que “tchau timeline” desenha, no terminal ou para um navegador, e sua
### página de ajuda. Uma faixa por associação mostra como ela estava em cada momento; embaixo ficam as
### etapas do cenário como marcas numeradas. Cada texto fica em uma só linha, e os rótulos são curtos.

## Help.

# Beside “timeline”, in the list of commands.
# source: 6e5a00eb
help-timeline = Desenha o que acontece com cada associação ao longo do tempo
# Beside the path of a scenario, which can end in a colon and the number of a line.
# source: 4ac4e0b5
help-timeline-scenario = Um arquivo de cenário; ARQUIVO:LINHA vai até a etapa nessa linha ou escolhe a linha de uma tabela
# Beside “--format”. The words in quotation marks are typed as they are.
# source: e68a16a4
help-timeline-format = O que gravar: um desenho para o terminal (“text”), uma imagem (“svg”) ou dados para programas (“json”); padrão: conforme o nome do arquivo de saída; se ele não disser, “text”
# Beside “--output”.
# source: 9bb6535e
help-timeline-output = Grava neste arquivo em vez de mostrar no terminal
# A command on each line, and what it does. Translate what it does, and the names of files that people choose.
# source: 45c2428f
help-timeline-examples =
    tchau timeline scenarios/restore/last-second.yaml # No terminal
    tchau timeline scenarios/restore/last-second.yaml:20 # Até a etapa na linha 20
    tchau timeline sair.yaml --output sair.svg # Como imagem para um navegador
    tchau timeline sair.yaml --format json # Para programas

## The whole picture.

# The title of the picture, for people who cannot see it and for the tab of a web browser.
# $title (Text): the title of the scenario.
# source: d68fd71f
timeline-title = Linhas do tempo de exclusão: { $title }
# What the picture shows, for people who cannot see it.
# $lanes (Number): how many memberships it shows.
# $started (Instant): when the run starts.
# $ended (Instant): when the run ends.
# source: 6ec9fd0d
timeline-about = { PLURAL($lanes) ->
        [one] { $lanes } associação, de { $started } a { $ended }.
        [many] { $lanes } de associações, de { $started } a { $ended }.
       *[other] { $lanes } associações, de { $started } a { $ended }.
    }
# Instead of lanes, when there is no membership to show.
# source: dfcf9366
timeline-nobody = Nenhuma associação para mostrar
# Above the part of the picture that shows what is still to come.
# max-length: 30
# source: 0a8763ff
timeline-after = depois do fim da execução
# Beside the numbered marks of the steps.
# max-length: 16
# source: f30985a4
timeline-steps = Etapas (UTC)
# Beside the axis: months would take hundreds of times the room of minutes if lengths were drawn as they are.
# max-length: 16
# source: 5bfa1c4e
timeline-not-to-scale = sem escala

## Beside a lane, below the name of the person.

# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
# source: 00bb4b09
timeline-belongs = { $relation ->
        [home] { $organization }, origem
        [direct_connect] { $organization }, conexão direta
       *[collaboration] { $organization }, convidado
    }
# The same, where the person has or had several memberships in the organization.
# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
# $nth (Number): which of the memberships, from 1, in the order in which they came to be.
# source: e1fc685e
timeline-belongs-nth = { $relation ->
        [home] { $organization }, origem, nº { $nth }
        [direct_connect] { $organization }, conexão direta, nº { $nth }
       *[collaboration] { $organization }, convidado, nº { $nth }
    }

## In a lane, and in the legend: where a membership stands.

# $stage (Key): pending, active, restorable, not_restorable, removing_data or gone.
# max-length: 44
# source: bbbc71d7
timeline-stage = { $stage ->
        [pending] convite pendente
        [active] ativa
        [restorable] excluída temporariamente, restaurável
        [not_restorable] excluída temporariamente, não restaurável
        [removing_data] remoção de dados
       *[gone] removida
    }
# The same where there is little room.
# $stage (Key): pending, active, restorable, not_restorable, removing_data or gone.
# max-length: 16
# source: 004a6609
timeline-stage-brief = { $stage ->
        [pending] pendente
        [active] ativa
        [restorable] restaurável
        [not_restorable] não restaurável
        [removing_data] remoção de dados
       *[gone] removida
    }

## Along the axis: instants, and how much time lies between them.

# The date below the time of day.
# $instant (Instant): when.
# source: fbef4646
timeline-day = { DATETIME($instant, dateStyle: "medium") }
# The time of day, with seconds.
# $instant (Instant): when.
# source: c428b413
timeline-time = { DATETIME($instant, timeStyle: "medium") }
# Between two instants.
# $length (Length): how much time lies between them, such as “30 days”.
# source: 31b29e37
timeline-gap = { $length }
# The same for lengths that take a lot of room.
# $length (Length): how much time lies between two instants, such as “29d 23h 59m 59s”.
# source: c9cd4e78
timeline-gap-brief = { DURATION($length, style: "narrow") }

## What a part of the picture says when someone points at it: several whole sentences, one after the
## other.

# The first sentence: whose lane it is.
# $person (Text): the person’s name, such as Ana Souza.
# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
# source: d3b0c8be
timeline-whose = { $relation ->
        [home] { $person } na organização de origem { $organization }.
        [direct_connect] { $person } em { $organization } (conexão direta B2B).
       *[collaboration] { $person } em { $organization } (colaboração B2B).
    }
# The same, where the person has or had several memberships in the organization.
# $person (Text): the person’s name, such as Ana Souza.
# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
# $nth (Number): which of the memberships, from 1, in the order in which they came to be.
# source: cf69ec7b
timeline-whose-nth = { $relation ->
        [home] { $person } na organização de origem { $organization }, associação nº { $nth }.
        [direct_connect] { $person } em { $organization } (conexão direta B2B), associação nº { $nth }.
       *[collaboration] { $person } em { $organization } (colaboração B2B), associação nº { $nth }.
    }
# Where the membership stands.
# $stage (Key): pending, active, restorable, not_restorable, removing_data or gone.
# source: 0459d187
timeline-meaning = { $stage ->
        [pending] Convite pendente: ainda não houve entrada.
        [active] Ativa.
        [restorable] Excluída temporariamente: pode ser restaurada, aparece em Usuários excluídos, e os dados estão presentes.
        [not_restorable] Excluída temporariamente: não pode ser restaurada, embora apareça em Usuários excluídos e os dados estejam presentes.
        [removing_data] Remoção de dados: não pode ser restaurada e não aparece em nenhuma lista; ainda pode haver dados.
       *[gone] Os dados foram removidos.
    }
# The account is disabled in this organization.
# source: b924fe51
timeline-disabled = A conta está desabilitada.
# How long: from before the run until after it.
# source: 0e76cea4
timeline-throughout = Durante toda a execução.
# $until (Instant): the end; at this very instant it is no longer so.
# source: 11b2b449
timeline-until = Do início até { $until }.
# $from (Instant): the beginning; it is still so at the end of the run.
# source: 4204fe1b
timeline-since = De { $from } até o fim da execução.
# $from (Instant): the beginning.
# $until (Instant): the end; at this very instant it is no longer so.
# $length (Length): how long that is, such as “30 days”.
# source: 6d0b47f8
timeline-between = De { $from } até { $until } ({ $length }).
# What is still to come after the end of the run.
# $from (Instant): the beginning; it may have begun before.
# $until (Instant): the latest end.
# source: b838398f
timeline-ahead-between = Ainda por vir: de { $from } até, no máximo, { $until }.
# A flag: a deadline that did something during the run.
# $kind (Key): permanent_deletion or data_gone.
# $at (Instant): when.
# source: b2307f79
timeline-fired = { $kind ->
        [permanent_deletion] Prazo: a exclusão permanente começou em { $at }.
       *[data_gone] Prazo: a remoção dos dados terminou em { $at }.
    }
# A flag: a deadline after the end of the run.
# $kind (Key): permanent_deletion or data_gone.
# $at (Instant): when.
# source: d4081643
timeline-due = { $kind ->
        [permanent_deletion] Prazo: a exclusão permanente começa em { $at }.
       *[data_gone] Prazo: a remoção dos dados termina, no máximo, em { $at }.
    }
# A flag: a deadline that passed without effect, because the account had been restored or permanently deleted before.
# $kind (Key): permanent_deletion or data_gone; the latter does not happen.
# $at (Instant): when.
# source: 990d77b8
timeline-lifted = { $kind ->
        [permanent_deletion] Antigo prazo: a exclusão permanente teria começado em { $at }.
       *[data_gone] Antigo prazo: a remoção dos dados teria terminado em { $at }.
    }
# After the sentence about a deadline for removing data, when the scenario fixes an earlier instant.
# $at (Instant): the latest instant that is allowed.
# source: a0d4d06f
timeline-latest = No máximo, teria sido em { $at }.
# Before the steps at one instant.
# $instant (Instant): when.
# source: 5edad384
timeline-at = { $instant }:
# After a step that came out otherwise than the scenario says.
# source: beef16ff
timeline-unmet = Fora do esperado.
# On a page that tells the steps below the picture: when somebody points at a mark, which leads to them.
# $instant (Instant): when.
# $count (Number): how many steps end at this instant.
# $steps (Text): their numbers, such as “3”, “2–4” or “2–4, 6”.
# source: 5db20d7d
timeline-steps-at = { PLURAL($count) ->
        [one] { $instant }: etapa { $steps }.
       *[other] { $instant }: etapas { $steps }.
    }
# After it, where some of these steps came out in another way than usual.
# $sign (Key): refused, not_reached or unmet; done does not happen.
# $steps (Text): the numbers of those steps, such as “3” or “2–4”.
# source: c6900cae
timeline-came-out = { $sign ->
        [refused] Com recusa: { $steps }.
        [not_reached] Sem execução: { $steps }.
       *[unmet] Fora do esperado: { $steps }.
    }

## The legend. Each text stands beside a small sign.

# $line (Key): listed (along the upper edge of a lane), data (along its lower edge) or disabled (across it).
# source: 1a1a8773
timeline-legend-line = { $line ->
        [listed] aparece em Usuários excluídos
        [data] dados presentes
       *[disabled] conta desabilitada
    }
# Beside a flag.
# $kind (Key): permanent_deletion or data_gone.
# source: 24674e19
timeline-legend-flag = { $kind ->
        [permanent_deletion] prazo: exclusão permanente
       *[data_gone] prazo: dados removidos
    }
# Beside a flag that is filled, hollow or crossed out.
# $fate (Key): fired, ahead or lifted.
# source: cede1bd3
timeline-legend-fate = { $fate ->
        [fired] já produziu efeito
        [ahead] ainda por vir
       *[lifted] já não vale
    }
# Beside the mark of a step.
# $sign (Key): done, refused, not_reached or unmet.
# source: 466a8112
timeline-legend-step = { $sign ->
        [done] etapa
        [refused] etapa recusada
        [not_reached] etapa não alcançada
       *[unmet] etapa fora do esperado
    }
