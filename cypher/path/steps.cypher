// The participations along paths, with both ends
//
// Serves: Path.nodes and Path.steps: those of all paths in one statement
// Cardinality: one row for each step
/* :params {steps: [{index: 0, fabrique: 'zones-d-activites-economiques', actor: '244400644', role: 'TERRITOIRE'}]} */

UNWIND $steps AS step
CALL (step) {
  MATCH (fabrique:Fabrique {id: step.fabrique})<-[participation:ANY_ROLE]-(actor:Actor)
  WHERE participation.role = step.role AND actor.id = step.actor
  RETURN fabrique, participation, actor
}
RETURN step.index AS step, fabrique.record AS fabrique, participation.record AS participation, actor.record AS actor
ORDER BY step
