// The nodes that had these slugs before
//
// Serves: every argument that takes an id, a slug or a code, if no node has the slug now
// Cardinality: a row for each pair of a text and a node that had it as its slug; reads all actors and Fabriques
/* :params {texts: ['adcf']} */

UNWIND $texts AS text
CALL (text) {
  MATCH (actor:Actor)
  WHERE text IN actor.formerSlugs
  RETURN actor.type AS type, actor.id AS id
  UNION ALL
  MATCH (fabrique:Fabrique)
  WHERE text IN fabrique.formerSlugs
  RETURN 'Fabrique' AS type, fabrique.id AS id
}
RETURN text, type, id
ORDER BY text, type, id
