// Forget how far an import in many transactions had come
//
// Serves: the import, once all batches are written
// Cardinality: no rows

MATCH (unfinished:Import)
DETACH DELETE unfinished
