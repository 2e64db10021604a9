// How many participations organisations and their parts have, and in how many distinct Fabriques
//
// Serves: totalCount of Organisation.participations(withParts: true), Organisation.fabriqueCount(withParts: true)
// Cardinality: one row for each request
/* :params {requests: [{index: 0, id: 'ministere-de-la-transition-ecologique', roles: ['PARTNER', 'COFINANCEUR']}], fabriqueIds: null} */

UNWIND $requests AS request
CALL (request) {
  // include: held-by-parts
  RETURN count(held) AS participations, count(DISTINCT fabrique) AS fabriques
}
RETURN request.index AS request, participations, fabriques
