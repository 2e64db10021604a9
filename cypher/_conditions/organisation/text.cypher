// Organisations whose names have all of these words
//
// Needs: organisation; $words, each with the blanks around it
/* :params {words: [' agence ']} */

all(word IN $words WHERE organisation.searchText CONTAINS word)
