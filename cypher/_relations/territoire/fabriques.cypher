// The Fabriques of a territoire
//
// Needs: territoire
// Yields: fabrique

MATCH (territoire)-[:TOOK_PART_IN]->(fabrique:Fabrique)
