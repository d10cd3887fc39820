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

about-title = Sobre { -brand-name(article: "with") }

about-version = Versão { $version } (compilação { $build })

about-compatibility = Funciona com o Ubuntu 24.04, o Debian 13 e o Fedora 43.

about-license = { -brand-name(article: "with") } é um software livre sob a licença MPL 2.0.

about-welcome = { -brand-name.gender ->
       *[masculine] Boas-vindas ao { -brand-name }
        [feminine] Boas-vindas à { -brand-name }
    }

about-sync-on = { -sync-name.gender ->
        [masculine] { -sync-name(capitalization: "uppercase") } está ativado
       *[feminine] { -sync-name(capitalization: "uppercase") } está ativada
    }

about-mirror = Baixe { -brand-name(article: "with") } em nimbus.example.com.

about-link = Versões
    .title = Todas as versões

about-repository = Código-fonte no GitHub
