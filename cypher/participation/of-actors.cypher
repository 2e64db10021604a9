// In what each of many actors took part, a page for each role
//
// Serves: Actor.participations: all of one level in one statement
// Cardinality: $limit rows at most for each id and role
/* :params {ids: ['ademe'], roles: ['TERRITOIRE', 'PARTNER'], fabriqueIds: null, afterKey: null, backward: false, limit: 10} */

UNWIND $ids AS id
UNWIND $roles AS role
CALL (id, role) {
  MATCH (:Actor {id: id})-[held:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(its:Fabrique)
  WHERE held.role = role
    AND ($afterKey IS NULL OR CASE WHEN $backward THEN held.fabriqueKey < $afterKey ELSE held.fabriqueKey > $afterKey END)
    AND ($fabriqueIds IS NULL OR its.id IN $fabriqueIds)
  RETURN held, its
  ORDER BY
    CASE WHEN $backward THEN null ELSE held.fabriqueKey END ASC,
    CASE WHEN $backward THEN held.fabriqueKey ELSE null END DESC
  LIMIT $limit
}
RETURN id, held.record AS participation, its.record AS fabrique
ORDER BY
  id,
  CASE WHEN $backward THEN null ELSE held.fabriqueKey END ASC,
  CASE WHEN $backward THEN held.fabriqueKey ELSE null END DESC
