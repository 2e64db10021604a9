// Organisations with a minimum number of Fabriques
//
// Needs: organisation; $min
/* :params {min: 2} */

organisation.fabriqueCount >= $min
