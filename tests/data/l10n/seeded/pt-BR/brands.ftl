### Names of the product and of its parts.

-brand-name =
    { $article ->
       *[none] Nimbus
        [with] o Nimbus
        [of] do Nimbus
        [in] no Nimbus
    }
    .gender = masculine

-vendor-name = Brisa Labs

-sync-name =
    { $capitalization ->
       *[lowercase] sincronização
        [uppercase] Sincronização
    }
    .gender = feminine

-plan-name =
    { $tier ->
       *[basic] plano Básico
        [pro] plano Pro
    }

-offer-name = { -plan-name } para { $audience ->
       *[home] a família
        [work] a empresa
    }

about-support = Escreva para a { -support-team-name }.

-locator-name = localizador

about-title = Sobre { -brand-name(article: "with") }

about-version = Versão { $version } (compilação { $build })

about-compatibility = Funciona com o Ubuntu 24.04, o Debian 13 e o Fedora 43.

about-license = { -brand-name(article: "with") } é um software livre sob a licença MPL 2.0.

about-vendor = Um produto da { -vendor-name(case: "genitive") }

about-updates = As atualizações { -brand-name(article: "from") } chegam automaticamente.

about-sync = Mantenha suas notas em dia com a { -sync-name(capitalization: "maiúscula") }.

about-welcome = { -brand-name.gender ->
       *[masculine] Boas-vindas ao { -brand-name }
        [feminine] Boas-vindas à { -brand-name }
    }

about-sync-on = { -sync-name.gender ->
        [masculine] { -sync-name(capitalization: "uppercase") } está ativado
       *[feminine] { -sync-name(capitalization: "uppercase") } está ativada
    }

about-tour = { -brand-name(article: "with") } mostra o caminho a você.

about-help = Obtenha ajuda com o Nimbus

about-mirror = Baixe { -brand-name(article: "with") } em nimbus.example.com.

about-team = Feito pela { -vendor-name }

about-thanks = Com agradecimentos à { -fornecedor }

about-see = Veja também: { sobre-titulo }

about-hint = A dica diz “{ about-link.dica }”.

about-link = Versões
    .title = Todas as versões

about-mood = { -brand-name.tone ->
       *[formal] { -brand-name(article: "with") } está pronto
        [casual] { -brand-name(article: "with") } já está prontinho
    }

about-edition = Edição: { about-edition-name }

about-edition-name = { about-edition-short }

about-edition-short = { about-edition-name }

about-motto = { about-motto } Céu limpo.
    .title = { about-title }

about-repository = Código-fonte no GitHub

about-mirror-list = O código é espelhado no Github todas as noites.

about-network = Conecte o dispositivo à rede sem fio.
