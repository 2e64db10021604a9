// How many participations organisations and their parts have, and in how many distinct Fabriques
//
// Serves: totalCount of Organisation.participations(withParts: true), Organisation.fabriqueCount(withParts: true)
// Cardinality: a row for each request that has at least one
/* :params {requests: [{index: 0, id: 'ministere-de-la-transition-ecologique', roles: ['PARTNER', 'COFINANCEUR']}]} */

// include: held-by-parts
WITH participation, actor, fabrique, request.index AS request
// filter: participation, actor, fabrique, request
RETURN request, count(participation) AS participations, count(DISTINCT fabrique) AS fabriques
ORDER BY request
