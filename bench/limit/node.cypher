MATCH (node:Actor {id: $id})
RETURN node.type AS type, node.name AS name, node.slug AS slug, node.code AS code, node.acronym AS acronym
