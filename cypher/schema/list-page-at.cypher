// Page of a list by its name and number
//
// Serves: pages of whole lists
// Cardinality: no rows

CREATE CONSTRAINT list_page_at IF NOT EXISTS
FOR (node:ListPage) REQUIRE node.at IS UNIQUE
