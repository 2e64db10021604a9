// Territoires of these kinds
//
// Needs: territoire; $kinds
/* :params {kinds: ['COMMUNE', 'QPV']} */

territoire.kind IN $kinds
