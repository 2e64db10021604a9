// The participations in a Fabrique
//
// Needs: fabrique
// Yields: participation, actor

MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
