// Delete the record of the progress of an import
//
// Serves: the import, once all batches are written
// Cardinality: no rows

MATCH (unfinished:Import)
DETACH DELETE unfinished
