// Territoires that lie in a région, at least in part
//
// Needs: territoire; $region
/* :params {region: '32'} */

$region IN territoire.regions
