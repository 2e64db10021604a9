// The nodes that had these slugs or codes before, and the communes with these SIREN
//
// Serves: every argument that takes an id, a slug or a code, and Query.node, if no node has the text now
// Cardinality: a row for each pair of a text and a node; reads all actors and Fabriques
/* :params {texts: ['adcf']} */

UNWIND $texts AS text
CALL (text) {
  MATCH (actor:Actor)
  WHERE text IN actor.formerSlugs
  RETURN actor.type AS type, actor.id AS id
  UNION ALL
  MATCH (territoire:Territoire)
  WHERE territoire.siren = text OR text IN territoire.formerCodes
  RETURN 'Territoire' AS type, territoire.id AS id
  UNION ALL
  MATCH (fabrique:Fabrique)
  WHERE text IN fabrique.formerSlugs
  RETURN 'Fabrique' AS type, fabrique.id AS id
}
RETURN text, type, id
ORDER BY text, type, id
