// The occurrences of words
//
// Serves: Query.search, which ranks the nodes by them
// Cardinality: a row for each term of the words $ids: a word of many nodes has several. docs/decisions/0007-search.md explains the
// numbers of an occurrence
/* :params {ids: ['granville', 'nature']} */

MATCH (term:Term)
WHERE term.text IN $ids
RETURN term.text AS text, term.type AS type, term.occurrences AS occurrences, term.datasetVersion AS stamp
ORDER BY text, occurrences[0]
