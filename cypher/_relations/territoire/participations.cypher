// The participations of a territoire
//
// Needs: territoire
// Yields: participation, fabrique

MATCH (territoire)-[participation:TOOK_PART_IN]->(fabrique:Fabrique)
