// Publications whose title has all of these words
//
// Needs: publication; $words, each with the blanks around it
/* :params {words: [' selection ']} */

all(word IN $words WHERE publication.searchText CONTAINS word)
