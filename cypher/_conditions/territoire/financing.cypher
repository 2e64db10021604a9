// EPCI with this tax regime
//
// Needs: territoire; $financing
/* :params {financing: 'FPU'} */

territoire.financing IS NOT NULL AND territoire.financing = $financing
