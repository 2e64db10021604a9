MATCH (start:Fabrique {slug: $slug})
RETURN start.title AS title,
  COLLECT {
    MATCH (start)<-[role:PARTNER_OF]-(partner)
    WITH role, partner
    ORDER BY role.actorKey
    LIMIT $first
    RETURN {
      name: partner.name,
      fabriques: COLLECT {
        MATCH (partner)-[part:PARTNER_OF]->(fabrique)
        WITH part, fabrique
        ORDER BY part.fabriqueKey
        LIMIT $first
        RETURN {
          title: fabrique.title,
          year: fabrique.year,
          territoires: COLLECT {
            MATCH (fabrique)<-[place:TOOK_PART_IN]-(territoire)
            RETURN {name: territoire.name} AS territoire
            ORDER BY place.actorKey
            LIMIT $first
          }
        } AS fabrique
        ORDER BY part.fabriqueKey
      }
    } AS partner
    ORDER BY role.actorKey
  } AS partners
