other-done = Tudo pronto
