// The participations of organisations and of their parts, at any depth
//
// Needs: $requests, maps with an index, the id of an organisation and the requested roles
// Yields: request; actor, the organisation or its part; participation; fabrique. Ends in a WHERE, which may continue with AND

UNWIND $requests AS request
// An organisation is part of one other at most, so no part is found twice
MATCH (:Actor {id: request.id})<-[:PART_OF*0..20]-(actor:Organisation)-[participation:ANY_ROLE]->(fabrique:Fabrique)
WHERE participation.role IN request.roles
