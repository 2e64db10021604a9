// The organisations that are a part of one
//
// Needs: organisation
// Yields: part

MATCH (organisation)<-[:PART_OF]-(part:Organisation)
