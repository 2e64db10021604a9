// Who took part in each of many Fabriques, a page for each role
//
// Serves: Fabrique.participations, territoires, partners, cofinanceurs, associations: all of one level in one statement
// Cardinality: $limit rows at most for each id and role
/* :params {ids: ['sites-industriels-de-demain'], roles: ['TERRITOIRE', 'PARTNER'], afterKey: null, backward: false, limit: 10} */

UNWIND $ids AS id
UNWIND $roles AS role
CALL (id, role) {
  MATCH (:Fabrique {id: id})<-[held:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-(participant:Actor)
  WHERE held.role = role
    AND ($afterKey IS NULL OR CASE WHEN $backward THEN held.actorKey < $afterKey ELSE held.actorKey > $afterKey END)
  RETURN held, participant
  ORDER BY
    CASE WHEN $backward THEN null ELSE held.actorKey END ASC,
    CASE WHEN $backward THEN held.actorKey ELSE null END DESC
  LIMIT $limit
}
RETURN id, held.record AS participation, participant.record AS actor
ORDER BY
  id,
  CASE WHEN $backward THEN null ELSE held.actorKey END ASC,
  CASE WHEN $backward THEN held.actorKey ELSE null END DESC
