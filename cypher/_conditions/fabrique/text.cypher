// Fabriques whose title or description has all of these words
//
// Needs: fabrique; $words, each with the blanks around it
/* :params {words: [' transition ', ' ecologiq']} */

all(word IN $words WHERE fabrique.searchText CONTAINS word)
