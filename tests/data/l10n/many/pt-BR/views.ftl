views-total =
    { $count ->
        [one] { $count } visualização
        [many] { $count } de visualizações
       *[other] { $count } visualizações
    }

views-people =
    { $count ->
        [one] { $count } pessoa
        [many] { $count } de pessoas
       *[other] { $count } pessoas
    }

views-shares =
    { $count ->
        [one] { $count } compartilhamento
        [many] { $count } de compartilhamentos
       *[other] { $count } compartilhamentos
    }

views-answers =
    { $count ->
        [one] { $count } resposta
       *[other] { $count } respostas
    }
