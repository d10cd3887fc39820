### O que há nos cenários que o próprio tchau escreve: títulos, motivos e comentários. Quem lê faz testes
### e não sabe como o cenário foi encontrado.

# First line of every file that was written, as a comment.
# source: 8c357f7b
draft-by-hand = O tchau escreveu este cenário. Altere-o como quiser.

# Why a scenario matters that shows how something is broken that must always hold. Its title says what
# must hold, such as “Every soft deletion ends after 30 days at the latest.”
# source: 2a320a04
draft-found = O tchau testou tudo o que pode acontecer em um mundo pequeno. Esta é a forma mais curta que ele encontrou de o título não se cumprir.
