MATCH (fabrique:Fabrique)
WHERE fabrique.key > $after
WITH fabrique
ORDER BY fabrique.key
LIMIT $first
RETURN fabrique.title AS title, fabrique.year AS year,
  COLLECT {
    MATCH (fabrique)<-[link:TOOK_PART_IN]-(actor)
    RETURN {name: actor.name, kind: actor.kind} AS actor ORDER BY link.actorKey
  } AS territoires,
  COLLECT {
    MATCH (fabrique)<-[link:PARTNER_OF]-(actor)
    RETURN {name: actor.name, acronym: actor.acronym} AS actor ORDER BY link.actorKey
  } AS partners,
  COLLECT {
    MATCH (fabrique)<-[link:COFINANCED]-(actor)
    RETURN {name: actor.name, acronym: actor.acronym} AS actor ORDER BY link.actorKey
  } AS cofinanceurs,
  COLLECT {
    MATCH (fabrique)<-[link:ASSOCIATION_OF]-(actor)
    RETURN {name: actor.name, acronym: actor.acronym} AS actor ORDER BY link.actorKey
  } AS associations
ORDER BY fabrique.key
