// What shows that the facts about each of many territoires and organisations are right
//
// Serves: Territoire.evidence, Organisation.evidence, TerritoireOverlap.evidence
// Cardinality: a row for each piece of evidence
/* :params {ids: ['puca']} */

MATCH (evidence:Evidence)-[:SUPPORTS]->(actor:Actor)
WHERE actor.id IN $ids
RETURN actor.id AS subject, evidence.id AS id, evidence.property AS property, evidence.value AS value,
  evidence.kind AS kind, evidence.text AS text, evidence.url AS url, evidence.date AS date, evidence.line AS line
ORDER BY subject, evidence.position
