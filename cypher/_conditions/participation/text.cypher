// Participations whose mention has all of these words
//
// Needs: participation; $words, each with the blanks around it
/* :params {words: [' carene ']} */

all(word IN $words WHERE participation.searchText CONTAINS word)
