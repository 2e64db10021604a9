// All Fabriques, as the data set has them
//
// Serves: the download of the whole data set
// Cardinality: a row for each Fabrique

MATCH (fabrique:Fabrique)
RETURN properties(fabrique) AS fabrique
ORDER BY fabrique.position
