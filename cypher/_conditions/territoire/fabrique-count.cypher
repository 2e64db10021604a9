// Territoires with a minimum number of Fabriques
//
// Needs: territoire; $min
/* :params {min: 2} */

territoire.fabriqueCount >= $min
