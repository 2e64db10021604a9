// The actors of a Fabrique that a query selects below it
//
// Needs: fabrique; $nestedRoles, $nestedLimit: as in `nestedParams`
// Yields: nested, [role, sort key, record of the participation, record of the actor] of each: up to $nestedLimit in each role, by name.
// The statement runs without it if $nestedRoles is empty

CALL (fabrique) {
  MATCH (fabrique)<-[held:ANY_ROLE]-(participant:Actor)
  WHERE held.role IN $nestedRoles
  WITH held, participant
  ORDER BY held.actorKey
  WITH held.role AS role, collect([held.role, held.actorKey, held.record, participant.record]) AS list
  UNWIND list[0..$nestedLimit] AS row
  RETURN collect(row) AS nested
}
