// Territoires that lie in a département, at least in part
//
// Needs: territoire; $departement
/* :params {departement: '62'} */

$departement IN territoire.departements
