// The participation with an id
//
// Needs: id, of the form of `participationId`
// Yields: participation, fabrique, actor. Reads all participations of the Fabrique. Ends in a WHERE, which may continue with AND

MATCH (fabrique:Fabrique {id: split(id, ':')[0]})<-[participation:ANY_ROLE]-(actor:Actor)
WHERE fabrique.id + ':' + participation.role + ':' + actor.id = id
