### A second project, with straight quotation marks, three dots and ordinary spaces before units.

-app_name = Jacaranda

-ticket_name =
    { $case ->
       *[lower] ingresso
        [upper] Ingresso
    }

kiosk_title = Ingressos e mais

kiosk_hello = Hello, { $visitor }

kiosk_loading = Carregando...

kiosk_saving = Salvando...

kiosk_printing = Imprimindo...

kiosk_searching = Procurando…

kiosk_find = Localizar

kiosk_name_taken = O nome "{ $name }" já está em uso.

kiosk_name_free = O nome "{ $name }" está livre.

kiosk_say_hi = Diga "oi" à nossa equipe.

kiosk_row_full = A fila "{ $row }" está lotada.

kiosk_row_front = A fila "A" fica na frente.

kiosk_row_back = A fila "Z" fica no fundo.

kiosk_row_missing = Não existe a fila "{ $row }".

kiosk_name_odd = O nome «{ $name }» é estranho.

kiosk_name_long = O nome “{ $name }” é longo.

kiosk_visitor = O cartão do visitante

kiosk_water = Copo d'água

kiosk_well = Poço d'água

kiosk_waterfall = Queda d'água

kiosk_weight = Sacolas de até 5 kg

kiosk_height = Portas de 2 m e rampas de 10 m

kiosk_click_save = Clique em Save para manter seu lugar.

kiosk_enabled = O som está enabled.

kiosk_help_attr = Ajuda
    .title = Peça ajuda at the counter

kiosk_really = Excluir todos os ingressos

kiosk_great = Seus ingressos estão prontos!

kiosk_enjoy = Bom espetáculo!

kiosk_calm = Divirta-se.

kiosk_sentences = A impressora está sem papel.  Peça ajuda.

kiosk_this = Este este ingresso não é válido.

kiosk_not = Não não dobre o ingresso.

kiosk_break = Agradecemos a visita. Volte sempre.

kiosk_bold_extra = Guarde o <b>ingresso</b>.

kiosk_entity = Termos &amp; condições

kiosk_img = <img src="logo.svg" alt="Nosso logotipo"> { $place }

kiosk_mail = Escreva para <a href="mailto:quiosque@example.com">nós</a>.

kiosk_query = https://example.com/tickets?id={ $id }&lang=pt-BR

kiosk_docs = Detalhes: www.example.com/assentos.

kiosk_subdomain = Veja https://pt.wikipedia.org/wiki/Ticket

kiosk_print = Imprimir
    .accesskey = k

kiosk_chips = Pague com o celular ou o relógio

kiosk_wifi = O WiFi é gratuito.

kiosk_wifi_two = Wi-Fi gratuito por duas horas

kiosk_booking = Seu agendamento

kiosk_booked = Suas reservas de hoje

kiosk_refund = Estornar a reserva

kiosk_refunded = Seu ingresso foi estornado.

kiosk_refunding = O reembolso leva uma semana.

kiosk_share = Partilhar o ingresso

kiosk_password = Digite a palavra-passe do quiosque.

kiosk_registered = Este e-mail já está registado.

kiosk_update = Actualização do quiosque

kiosk_users = Para todos os utilizadores

kiosk_settings = Definições do quiosque

kiosk_definition = Definição de visitante

kiosk_want = Queres imprimir o ingresso?

kiosk_with_you = Leve o ingresso contigo.

kiosk_confirm = Digita o código e confirma.

kiosk_confirm_question = Confirma a compra?

kiosk_opens = Abre em uma nova aba

kiosk_keeps = Guarda seu lugar por dez minutos

kiosk_your = Escolha seu lugar e pague com seu cartão.

kiosk_attendance = Mais de 10,000 visitantes por dia

kiosk_price_high = O passe anual custa R$ 1,234.56.

kiosk_price_low = Um lanche custa R$ 7,50.

kiosk_distance = 1.5 km até a estação

kiosk_system = Funciona no Windows 8.1 e no Python 3.11.

kiosk_version = A versão 2.0 chegou.

kiosk_phone = Ligue para 555-0100.

kiosk_chapter = 10.4 Ingressos perdidos

kiosk_open_from = Aberto a partir de Dezembro 24, 2026

kiosk_sale = As vendas começam em 25/03/2027.

kiosk_until = Os ingressos valem até 03/05/2027.

kiosk_doors = As portas abrem às 7pm.

kiosk_midnight = O bar fecha à meia-noite.

kiosk_closed_on = Fechado aos Domingos e em Dezembro

kiosk_holiday = Fechado na Sexta-feira Santa

kiosk_square = Na Praça 15 de Novembro

kiosk_war = A Segunda Guerra Mundial em imagens

kiosk_copyright = Â© 2026 Fundação Ipê

kiosk_ellipsis_bytes = Agora nÃ£o

kiosk_joiner = Devolver o áudio⁠guia

kiosk_mark = Mapa do andar‎

kiosk_composed = Saída

kiosk_cyrillic_o = Visita guiadа

kiosk_russian = Русский

kiosk_area = Salas de 20 m² e medidores de CO₂

kiosk_plural_keys =
    { $count ->
        [um] { $count } lugar
       *[outros] { $count } lugares
    }

kiosk_two =
    { $count ->
        [one] { $count } adulto
        [two] { $count } adultos
       *[other] { $count } adultos
    }

kiosk_no_select = Salas livres: { $count }

kiosk_options = opção(ões)

kiosk_welcome_gender = Bem-vindo(a)

kiosk_status =
    { $status ->
        [paid] Pago
        [open] Em aberto
       *[void] Anulado
    }
    .title = { $status ->
        [paid] O ingresso está pago.
       *[void] O ingresso foi anulado.
    }

kiosk_gender =
    { $gender ->
        [female] a visitante
        [male] o visitante
       *[outro] quem visita
    }

kiosk_article = Seu { -ticket_name }

kiosk_upper = { -ticket_name(case: "upper") } nº { $number }

kiosk_upper_missing = { -ticket_name(cas: "upper") } de { $visitor }

kiosk_moved_in_select = { $visitor } tem { $count ->
        [one] { $count } ingresso
       *[other] { $count } ingressos
    }

kiosk_number_out_of_range = { NUMBER($price, maximumFractionDigits: -1) }

kiosk_date_style = { DATETIME($date, dateStyle: "completa") }

kiosk_day_number = { DATETIME($date, Day: "numeric") }

kiosk_undocumented_attr =
    .title = Lugar { $seat }

kiosk_space = { $free } GB livres

kiosk_cardholder = Nome no Cartão

kiosk_payment_methods = Formas de Pagamento

kiosk_visit_museum = Visite o Museu de Arte Moderna

kiosk_acronyms = Pague com PIX, TED ou código QR
