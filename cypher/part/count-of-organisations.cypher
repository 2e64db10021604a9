// How many direct parts each of many organisations has
//
// Serves: totalCount of Organisation.parts
// Cardinality: a row for each organisation that has at least one
/* :params {ids: ['ministere-de-la-transition-ecologique', 'dgaln']} */

MATCH (organisation:Actor)<-[:PART_OF]-(part:Organisation)
WHERE organisation.id IN $ids
RETURN organisation.id AS id, count(part) AS count
ORDER BY id
