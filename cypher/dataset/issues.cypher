// Errors and doubts found on the source page, line by line
//
// Serves: Dataset.dataIssues
// Cardinality: a row for each issue; $lines null means all lines
/* :params {lines: null} */

MATCH (issue:DataIssue)
WHERE $lines IS NULL OR issue.line IN $lines
RETURN issue.id AS id, issue.line AS line, issue.text AS text, issue.problem AS problem,
  issue.correction AS correction, issue.evidence AS evidence
ORDER BY issue.position
