// How many pairs each of many actors makes with those who took part in the same Fabriques
//
// Serves: totalCount and pairCount of Actor.coOccurrences
// Cardinality: one row for each request
/* :params {requests: [{index: 0, id: 'ademe', roles: ['PARTNER']}], roleB: 'PARTNER', fabriqueIds: null, minCount: 1} */

UNWIND $requests AS request
CALL (request) {
  MATCH (a:Actor {id: request.id})-[inRoleA:ANY_ROLE]->(fabrique:Fabrique)<-[inRoleB:ANY_ROLE]-(b:Actor)
  WHERE inRoleA.role IN request.roles
    AND inRoleB.role = $roleB
    AND b.id <> request.id
    AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
  WITH inRoleA.role AS aRole, b, count(fabrique) AS common
  WHERE common >= $minCount
  RETURN count(*) AS count
}
RETURN request.index AS request, count
