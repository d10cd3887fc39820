shortcuts-title = Atalhos do teclado
