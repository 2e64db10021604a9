// The nodes whose names have most of the words of each of many names
//
// Serves: Query.resolve, which compares them with the name
// Cardinality: $limit rows at most for each request; reads every occurrence of its words
/* :params {requests: [{index: 0, words: [{word: 0, text: 'granville'}, {word: 1, text: 'terre'}]}], limit: 20} */

UNWIND $requests AS request
CALL (request) {
  UNWIND request.words AS wanted
  CALL (wanted) {
    MATCH (term:Term {text: wanted.text})
    WHERE term.type <> 'Participation'
    UNWIND term.occurrences AS occurrence
    WITH occurrence / 100000000 AS rank, occurrence / 10000 % 10000 AS points
    // Less than 2,000: the word is only in a description.
    WHERE points >= 2000
    RETURN rank, points % 1000 AS share
  }
  WITH rank, wanted.word AS word, max(share) AS share
  WITH rank, sum(share) AS covered
  RETURN rank, covered
  ORDER BY covered DESC, rank
  LIMIT $limit
}
MATCH (hit:Searchable {rank: rank})
RETURN request.index AS request, hit.record AS node
ORDER BY request, covered DESC, rank
