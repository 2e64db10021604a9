// A territoire by a code that it had before, or a commune by its SIREN
//
// Serves: Query.territoire, if no territoire has the code now
// Cardinality: one row at most; reads all territoires
/* :params {code: '215002189'} */

MATCH (found:Territoire)
WHERE found.siren = $code OR $code IN found.formerCodes
RETURN found.record AS actor
ORDER BY found.id
LIMIT 1
