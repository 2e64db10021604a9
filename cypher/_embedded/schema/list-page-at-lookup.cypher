// Page of a list by its name and number, for look-ups
//
// Serves: the import and every look-up on the embedded engine, whose unique constraints have no index of their own
// Cardinality: no rows

CREATE INDEX list_page_at_lookup IF NOT EXISTS
FOR (node:ListPage) ON (node.at)
