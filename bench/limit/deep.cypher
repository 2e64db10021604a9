MATCH (start:Fabrique {slug: $slug})
RETURN start.title AS title,
  COLLECT {
    MATCH (start)<-[link:PARTNER_OF]-(partner)
    WITH link, partner
    ORDER BY link.actorKey
    LIMIT $first
    RETURN {
      name: partner.name,
      fabriques: COLLECT {
        MATCH (partner)-[link:PARTNER_OF]->(fabrique)
        WITH link, fabrique
        ORDER BY link.fabriqueKey
        LIMIT $first
        RETURN {
          title: fabrique.title,
          year: fabrique.year,
          territoires: COLLECT {
            MATCH (fabrique)<-[link:TOOK_PART_IN]-(territoire)
            RETURN {name: territoire.name} AS territoire
            ORDER BY link.actorKey
            LIMIT $first
          }
        } AS fabrique
        ORDER BY link.fabriqueKey
      }
    } AS partner
    ORDER BY link.actorKey
  } AS partners
