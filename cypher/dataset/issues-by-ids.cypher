// Errors and doubts found on the source page, by id
//
// Serves: Query.node, Query.nodes, Mention.issues, Participation.issues
// Cardinality: a row for each id found
/* :params {ids: ['c2459b65712afd7b']} */

MATCH (issue:DataIssue)
WHERE issue.id IN $ids
RETURN issue.id AS id, issue.nature AS nature, issue.fabrique AS fabrique, issue.actor AS actor, issue.line AS line,
  issue.text AS text, issue.problem AS problem, issue.correction AS correction, issue.evidence AS evidence
ORDER BY id
