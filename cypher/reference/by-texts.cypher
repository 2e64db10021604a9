// The nodes that ids, slugs and official codes refer to
//
// Serves: every argument that takes an id, a slug or a code
// Cardinality: a row for each pair of a text and a node that it refers to; one text may be the code of a département and of a région
/* :params {texts: ['ademe', 'cu-d-arras', '50', '28', 'tourisme-responsable']} */

CALL () {
  MATCH (actor:Actor)
  WHERE actor.id IN $texts
  RETURN actor.id AS text, actor.type AS type, actor.id AS id
  UNION ALL
  MATCH (actor:Actor)
  WHERE actor.slug IN $texts AND actor.slug <> actor.id
  RETURN actor.slug AS text, actor.type AS type, actor.id AS id
  UNION ALL
  MATCH (fabrique:Fabrique)
  WHERE fabrique.id IN $texts
  RETURN fabrique.id AS text, 'Fabrique' AS type, fabrique.id AS id
  UNION ALL
  MATCH (departement:Departement)
  WHERE departement.code IN $texts
  RETURN departement.code AS text, 'Departement' AS type, departement.code AS id
  UNION ALL
  MATCH (region:Region)
  WHERE region.code IN $texts
  RETURN region.code AS text, 'Region' AS type, region.code AS id
}
RETURN text, type, id
ORDER BY text, type, id
