// The participations of an organisation
//
// Needs: organisation
// Yields: participation, actor, fabrique

MATCH (organisation)-[participation:ANY_ORGANISATION_ROLE]->(fabrique:Fabrique)
