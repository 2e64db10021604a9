// The nodes whose names have most of the words of each of many names
//
// Serves: Query.resolve, which compares them with the name
// Cardinality: $limit rows at most for each request; reads every occurrence of its words
/* :params {requests: [{index: 0, words: [{word: 0, text: 'granville'}, {word: 1, text: 'terre'}]}], limit: 20} */

UNWIND $requests AS request
CALL (request) {
  UNWIND request.words AS wanted
  CALL (wanted) {
    MATCH (term:Term {text: wanted.text})-[occurrence:OCCURS_IN]->(hit)
    // Below that, the word stands in a description.
    WHERE occurrence.exact >= 2000
    RETURN hit, occurrence.exact % 1000 AS share
  }
  WITH hit, wanted.word AS word, max(share) AS share
  WITH hit, sum(share) AS covered
  RETURN hit, covered
  ORDER BY covered DESC, hit.key, hit.type
  LIMIT $limit
}
RETURN request.index AS request, hit.record AS node
ORDER BY request, covered DESC, hit.key, hit.type
