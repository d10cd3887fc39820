### O que há nos cenários que o próprio tchau escreve: títulos, motivos e comentários. Quem lê faz testes
### e não sabe como o cenário foi encontrado.

# First line of every file that was written, as a comment.
# source: 8c357f7b
draft-by-hand = O tchau escreveu este cenário. Altere-o como quiser.
