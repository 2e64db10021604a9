// Fabriques with a territoire in a région
//
// Needs: fabrique; $region
/* :params {region: '28'} */

$region IN fabrique.regions
