// The territoires that lie within one
//
// Needs: territoire
// Yields: inside

MATCH (territoire)<-[:WITHIN]-(inside:Territoire)
