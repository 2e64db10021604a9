// The Fabrique that a publication is about
//
// Needs: publication
// Yields: fabrique

MATCH (publication)-[:ABOUT]->(fabrique:Fabrique)
