// Communes and EPT that lie in an EPCI
//
// Needs: territoire; $epci
/* :params {epci: '200042604'} */

territoire.epciCode IS NOT NULL AND territoire.epciCode = $epci
