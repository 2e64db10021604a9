// The territoires of a Fabrique
//
// Needs: fabrique
// Yields: territoire

MATCH (fabrique)<-[:TOOK_PART_IN]-(territoire:Territoire)
