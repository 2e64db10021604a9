// All régions, as the data set has them
//
// Serves: the download of the whole data set
// Cardinality: a row for each région

MATCH (region:Region)
RETURN region.code AS code, region.name AS name
ORDER BY region.position
