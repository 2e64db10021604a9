// All evidence, as the data set has it
//
// Serves: the download of the whole data set
// Cardinality: a row for each piece of evidence

MATCH (evidence:Evidence)-[:SUPPORTS]->(subject)
RETURN evidence.subjectType AS subjectType, subject.id AS subject, evidence.id AS id, evidence.property AS property,
  evidence.value AS value, evidence.kind AS kind, evidence.text AS text, evidence.url AS url, evidence.date AS date,
  evidence.line AS line
ORDER BY evidence.position
