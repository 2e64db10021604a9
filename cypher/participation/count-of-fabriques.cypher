// How many participations each of many Fabriques has in each role
//
// Serves: totalCount of the connections of a Fabrique
// Cardinality: a row for each id and role that has at least one
/* :params {ids: ['sites-industriels-de-demain'], roles: ['TERRITOIRE', 'PARTNER']} */

MATCH (fabrique:Fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE fabrique.id IN $ids
  AND participation.role IN $roles
WITH participation, actor, fabrique
// filter: participation, actor, fabrique
RETURN fabrique.id AS id, participation.role AS role, count(participation) AS count
ORDER BY id, role
