// The départements and régions of an actor, where they are requested
//
// Needs: actor; $byRegion, $byDepartement
// Yields: departement, region, which may be null

OPTIONAL MATCH (actor)-[:LOCATED_IN]->(departement:Departement)-[:PART_OF]->(region:Region)
WHERE $byRegion OR $byDepartement
