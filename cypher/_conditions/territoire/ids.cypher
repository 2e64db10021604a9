// Territoires with these ids
//
// Needs: territoire; $ids
/* :params {ids: ['50218', '200042604']} */

territoire.id IN $ids
