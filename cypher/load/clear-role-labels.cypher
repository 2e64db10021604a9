// Forget which roles organisations held
//
// Serves: the import, before it labels them anew
// Cardinality: no rows

MATCH (organisation:Organisation)
REMOVE organisation:Partner, organisation:Cofinanceur, organisation:ElectedAssociation
