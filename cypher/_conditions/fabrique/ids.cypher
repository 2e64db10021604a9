// Fabriques with these ids
//
// Needs: fabrique; $ids
/* :params {ids: ['sites-industriels-de-demain', 'tourisme-responsable']} */

fabrique.id IN $ids
