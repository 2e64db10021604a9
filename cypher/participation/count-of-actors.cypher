// How many participations each of many actors has in each role
//
// Serves: totalCount of Actor.participations
// Cardinality: a row for each id and role that has at least one
/* :params {ids: ['ademe'], roles: ['TERRITOIRE', 'PARTNER']} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE actor.id IN $ids
  AND participation.role IN $roles
WITH participation, actor, fabrique
// filter: participation, actor, fabrique
RETURN actor.id AS id, participation.role AS role, count(participation) AS count
ORDER BY id, role
