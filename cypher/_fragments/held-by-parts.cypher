// The participations of an organisation and of its parts, at any depth
//
// Needs: request, a map with the id of an organisation and the requested roles; $fabriqueIds, null for all Fabriques
// Yields: holder, the organisation or its part; held, the participation; fabrique. Ends in a WHERE, which may continue with AND

// An organisation is part of one other at most, so no part is found twice
MATCH (:Actor {id: request.id})<-[:PART_OF*0..20]-(holder:Organisation)-[held:ANY_ROLE]->(fabrique:Fabrique)
WHERE held.role IN request.roles
  AND ($fabriqueIds IS NULL OR fabrique.id IN $fabriqueIds)
