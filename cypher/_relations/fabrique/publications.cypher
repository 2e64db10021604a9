// The publications of a Fabrique
//
// Needs: fabrique
// Yields: publication

MATCH (fabrique)<-[:ABOUT]-(publication:Publication)
