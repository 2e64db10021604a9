// The participations in some roles, of which a network is made
//
// Serves: Query.network, and the downloads of networks
// Cardinality: a row for each participation in one of $roles, in the Fabriques of $fabriqueIds, null meaning all; $limit
// rows at most
/* :params {roles: ['PARTNER', 'COFINANCEUR'], fabriqueIds: null, limit: 1000} */

// include: fabriques-in-scope
MATCH (fabrique)<-[participation:ANY_ROLE]-(actor:Actor)
WHERE participation.role IN $roles
WITH participation, actor, fabrique
// filter: participation, actor, fabrique
RETURN actor.type AS type, actor.id AS actorId, actor.key AS actorKey,
  fabrique.id AS fabriqueId, fabrique.key AS fabriqueKey, participation.role AS role
ORDER BY type, actorId, fabriqueId, role
LIMIT $limit
