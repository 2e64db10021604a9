// Organisations with these ids
//
// Needs: organisation; $ids
/* :params {ids: ['ademe', 'anru']} */

organisation.id IN $ids
