// Fabriques with a territoire in a département
//
// Needs: fabrique; $departement
/* :params {departement: '50'} */

$departement IN fabrique.departements
