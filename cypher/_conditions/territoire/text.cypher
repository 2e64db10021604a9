// Territoires whose names have all of these words
//
// Needs: territoire; $words, each with the blanks around it
/* :params {words: [' saint ']} */

all(word IN $words WHERE territoire.searchText CONTAINS word)
