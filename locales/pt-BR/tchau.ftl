### O que o tchau diz em português do Brasil.
