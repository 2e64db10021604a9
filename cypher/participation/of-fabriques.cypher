// The actors that took part in each of many Fabriques, a page for each role
//
// Serves: Fabrique.participations, territoires, partners, cofinanceurs, associations: all of one level in one statement
// Cardinality: $limit rows at most for each id and role; reads each Fabrique once
/* :params {ids: ['sites-industriels-de-demain'], roles: ['TERRITOIRE', 'PARTNER'], afterKey: null, backward: false, limit: 10} */

MATCH (fabrique:Fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE fabrique.id IN $ids
  AND participation.role IN $roles
  AND ($afterKey IS NULL
    OR CASE WHEN $backward THEN participation.actorKey < $afterKey ELSE participation.actorKey > $afterKey END)
WITH participation, actor, fabrique
// filter: participation, actor, fabrique
WITH fabrique.id AS id, participation AS held, actor AS participant
ORDER BY
  id,
  CASE WHEN $backward THEN null ELSE held.actorKey END ASC,
  CASE WHEN $backward THEN held.actorKey ELSE null END DESC
WITH id, held.role AS role, collect([held.actorKey, held.record, participant.record]) AS page
UNWIND page[0..$limit] AS found
RETURN id, role, found[0] AS key, found[1] AS participation, found[2] AS actor
ORDER BY
  id,
  CASE WHEN $backward THEN null ELSE key END ASC,
  CASE WHEN $backward THEN key ELSE null END DESC
