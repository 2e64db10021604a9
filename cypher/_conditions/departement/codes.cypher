// Départements with these codes
//
// Needs: departement; $codes
/* :params {codes: ['50', '2B']} */

departement.code IN $codes
