// The Fabriques in which each of many actors took part, a page for each role
//
// Serves: Actor.participations: all of one level in one statement
// Cardinality: a row for each Fabrique; its `lists` say which lists have it: $limit rows at most for each id and role. Reads each actor
// once
/* :params {ids: ['ademe'], roles: ['TERRITOIRE', 'PARTNER'], afterKey: null, backward: false, limit: 10, nestedRoles: ['PARTNER'], nestedLimit: 6} */

MATCH (actor:Actor)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE actor.id IN $ids
  AND participation.role IN $roles
  AND ($afterKey IS NULL
    OR CASE WHEN $backward THEN participation.fabriqueKey < $afterKey ELSE participation.fabriqueKey > $afterKey END)
WITH participation, actor, fabrique
// filter: participation, actor, fabrique
WITH actor.id AS id, participation AS held
ORDER BY
  id,
  CASE WHEN $backward THEN null ELSE held.fabriqueKey END ASC,
  CASE WHEN $backward THEN held.fabriqueKey ELSE null END DESC
// Reads the records of the rows of the page only
WITH id, held.role AS role, collect(held) AS page
UNWIND page[0..$limit] AS held
WITH endNode(held) AS fabrique, collect([id, role, held.fabriqueKey, held.record]) AS lists
// include: participants-of-fabrique
WITH fabrique AS joined, lists, nested
RETURN joined.record AS fabrique, lists, nested
ORDER BY joined.year DESC, joined.key
