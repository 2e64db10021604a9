/**
 * The documents that clients poll during an import. Each reads several parts of the data by several statements, so an
 * answer with data of two versions is recognised.
 */
export const polledDocuments: Readonly<Record<string, string>> = {
  totals: `{
    dataset { version }
    fabriques { totalCount }
    partners { totalCount }
    counts(of: FABRIQUES, by: [YEAR]) { count keys { key } }
  }`,
  counts: `{
    dataset { counts { fabriques territoires organisations publications } version }
    territoires { totalCount }
    counts(of: PARTICIPATIONS, by: [ROLE, STATUS]) { count keys { key } }
  }`,
  nested: `{
    dataset { version }
    fabriques(first: 20) {
      nodes { slug similar(first: 3) { totalCount } participations(first: 5) { totalCount nodes { role actor { slug fabriqueCount } } } }
    }
  }`,
  search: `{
    dataset { version }
    search(query: "habitants", first: 5) { totalCount nodes { id } }
    organisations(first: 3, orderBy: { field: FABRIQUE_COUNT, direction: DESC }) { totalCount nodes { slug fabriqueCount } }
  }`,
  network: `{
    dataset { version }
    network(of: [PARTNER]) { nodeCount edgeCount density fabriqueCount nodes(first: 3) { nodes { degree node { id } } } }
  }`,
  pairs: `{
    dataset { version }
    coOccurrences(first: 5) { fabriqueCount pairCount totalCount nodes { count lift a { slug } b { slug } } }
  }`,
};
