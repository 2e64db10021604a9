// How many pairs of actors took part in the same Fabriques
//
// Serves: CoOccurrenceConnection.pairCount and totalCount
// Cardinality: one row
/* :params {roleA: 'PARTNER', roleB: 'PARTNER', fabriqueIds: null, minCount: 1, minFabriques: 1} */

// include: fabriques-in-scope
// include: pairs-in-roles
WHERE count >= $minCount
// include: peer-count
RETURN count(*) AS count
