// Départements of a région
//
// Needs: region; $region
/* :params {region: '28'} */

region.code = $region
