// Organisations of these kinds
//
// Needs: organisation; $kinds
/* :params {kinds: ['ministère']} */

organisation.kind IN $kinds
