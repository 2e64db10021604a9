// Participations by role
//
// Serves: Dataset.counts
// Cardinality: a row for each role that occurs

MATCH (:Actor)-[participation:ANY_ROLE]->(:Fabrique)
RETURN participation.role AS role, count(participation) AS count
ORDER BY role
