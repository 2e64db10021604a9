// How many territoires lie on each département
//
// Serves: totalCount of Departement.territoires
// Cardinality: a row for each département that has at least one
/* :params {codes: ['50', '2B']} */

MATCH (departement:Departement)<-[:LOCATED_IN]-(territoire:Territoire)
WHERE departement.code IN $codes
RETURN departement.code AS code, count(territoire) AS count
ORDER BY code
