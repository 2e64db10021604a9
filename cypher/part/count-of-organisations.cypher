// How many direct parts each of many organisations has
//
// Serves: totalCount of Organisation.parts
// Cardinality: a row for each organisation that has at least one
/* :params {ids: ['ministere-de-la-transition-ecologique', 'dgaln']} */

MATCH (whole:Actor)<-[:PART_OF]-(organisation:Organisation)
WHERE whole.id IN $ids
WITH organisation, whole.id AS id
// filter: organisation, id
RETURN id, count(organisation) AS count
ORDER BY id
