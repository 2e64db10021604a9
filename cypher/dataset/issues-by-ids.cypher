// Errors and doubts found on the source page, by id
//
// Serves: Query.node, Query.nodes
// Cardinality: a row for each id found
/* :params {ids: ['b28a15b6d9082e9a']} */

MATCH (issue:DataIssue)
WHERE issue.id IN $ids
RETURN issue.id AS id, issue.line AS line, issue.text AS text, issue.problem AS problem,
  issue.correction AS correction, issue.evidence AS evidence
ORDER BY id
