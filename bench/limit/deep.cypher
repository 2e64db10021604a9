MATCH (start:Fabrique)
WHERE start.key > $after
WITH start
ORDER BY start.key
LIMIT $first
RETURN start.title AS title,
  COLLECT {
    MATCH (start)<-[role:PARTNER_OF]-(partner)
    WITH role, partner
    ORDER BY role.actorKey
    LIMIT 5
    RETURN {
      name: partner.name,
      fabriques: COLLECT {
        MATCH (partner)-[part:PARTNER_OF]->(fabrique)
        WITH part, fabrique
        ORDER BY part.fabriqueKey
        LIMIT 5
        RETURN {
          title: fabrique.title,
          year: fabrique.year,
          territoires: COLLECT {
            MATCH (fabrique)<-[place:TOOK_PART_IN]-(territoire)
            RETURN {name: territoire.name} AS territoire
            ORDER BY place.actorKey
            LIMIT 5
          }
        } AS fabrique
        ORDER BY part.fabriqueKey
      }
    } AS partner
    ORDER BY role.actorKey
  } AS partners
ORDER BY start.key
