// What shows that the facts about each of many Fabriques are right
//
// Serves: Fabrique.evidence, Period.evidence
// Cardinality: a row for each piece of evidence
/* :params {ids: ['sites-industriels-de-demain']} */

MATCH (evidence:Evidence)-[:SUPPORTS]->(fabrique:Fabrique)
WHERE fabrique.id IN $ids
RETURN fabrique.id AS subject, evidence.id AS id, evidence.property AS property, evidence.value AS value,
  evidence.kind AS kind, evidence.text AS text, evidence.url AS url, evidence.date AS date, evidence.line AS line
ORDER BY subject, evidence.position
