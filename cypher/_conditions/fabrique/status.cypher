// Fabriques that are under way, or that have ended
//
// Needs: fabrique; $status
/* :params {status: 'ACHEVEE'} */

fabrique.status = $status
