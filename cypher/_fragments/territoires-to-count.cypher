// The territoires of a Fabrique with their locations, where they are requested
//
// Needs: fabrique; $byRegion, $byDepartement, $byTerritoireKind; $measured, the kind of nodes or NOTHING
// Yields: territoire, departement, region, which may be null

OPTIONAL MATCH (fabrique)<-[:TOOK_PART_IN]-(territoire:Territoire)
WHERE $byRegion OR $byDepartement OR $byTerritoireKind OR $measured = 'TERRITOIRES'
OPTIONAL MATCH (territoire)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
