// Organisations of these kinds
//
// Needs: organisation; $kinds
/* :params {kinds: ['MINISTERE']} */

organisation.kind IN $kinds
