// The territoires that contain one
//
// Needs: territoire
// Yields: around

MATCH (territoire)-[:WITHIN]->(around:Territoire)
