// Errors and doubts found on the source page, line by line
//
// Serves: Dataset.dataIssues
// Cardinality: a row for each issue; $lines and $natures null mean all
/* :params {lines: null, natures: null} */

MATCH (issue:DataIssue)
WHERE ($lines IS NULL OR issue.line IN $lines) AND ($natures IS NULL OR issue.nature IN $natures)
RETURN issue.id AS id, issue.nature AS nature, issue.fabrique AS fabrique, issue.actor AS actor, issue.line AS line,
  issue.text AS text, issue.problem AS problem, issue.correction AS correction, issue.evidence AS evidence
ORDER BY issue.position
