// Each DataIssue has a id of its own
//
// Serves: the import, which finds nodes by it, and every look-up
// Cardinality: no rows

CREATE CONSTRAINT data_issue_id IF NOT EXISTS
FOR (node:DataIssue) REQUIRE node.id IS UNIQUE
