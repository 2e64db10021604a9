// Participations by role
//
// Serves: Dataset.counts
// Cardinality: a row for each role that occurs

MATCH (:Actor)-[participation:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(:Fabrique)
RETURN participation.role AS role, count(participation) AS count
ORDER BY role
