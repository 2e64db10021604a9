// The territoires that lie in a département, at least in part
//
// Needs: departement
// Yields: territoire

MATCH (departement)<-[:LOCATED_IN]-(territoire:Territoire)
