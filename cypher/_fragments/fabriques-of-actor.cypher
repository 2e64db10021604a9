// The Fabriques of an actor that a query selects below it
//
// Needs: actor; $nestedRoles, $nestedLimit: as in `nestedParams`
// Yields: nested, [role, sort key, record of the participation, record of the Fabrique] of each: up to $nestedLimit in each role, the
// newest first. The statement runs without it if $nestedRoles is empty

CALL (actor) {
  MATCH (actor)-[held:ANY_ROLE]->(joined:Fabrique)
  WHERE held.role IN $nestedRoles
  WITH held, joined
  ORDER BY held.fabriqueKey
  WITH held.role AS role, collect([held.role, held.fabriqueKey, held.record, joined.record]) AS list
  UNWIND list[0..$nestedLimit] AS row
  RETURN collect(row) AS nested
}
