import type { FileEdge, FileNode } from './network-file.ts';

type Single = string | number;

/** An attribute of nodes or edges in files, besides ends, label, weight, position, colour and size. */
export interface Attribute<Item> {
  /** The name in the API. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'list';
  readonly description: string;
  /** Null or an empty list if there is no value. Formats then omit the attribute, because readers interpret null differently. */
  readonly of: (item: Item) => Single | readonly Single[] | null;
}

type Columns<Item> = Record<string, [Attribute<Item>['type'], string, Attribute<Item>['of']]>;

function attributes<Item>(columns: Columns<Item>): readonly Attribute<Item>[] {
  return Object.entries(columns).map(([name, [type, description, of]]) => ({ name, type, description, of }));
}

const periods = {
  firstYear: ['integer', 'First year of activity', ({ years }) => years[0] ?? null],
  lastYear: ['integer', 'Last year of activity', ({ years }) => years.at(-1) ?? null],
  years: ['list', 'Years of activity', ({ years }) => years],
} satisfies Columns<{ years: readonly number[] }>;

const nodeAttributes = attributes<FileNode>({
  // Not "type": igraph uses this name for the two sides of a bipartite graph.
  nodeType: ['string', 'Organisation, Territoire or Fabrique', ({ type }) => type],
  kind: ['string', 'Kind of organisation or territoire', ({ kind }) => kind],
  slug: ['string', 'Key in the API', ({ slug }) => slug],
  code: ['string', 'INSEE code or SIREN', ({ code }) => code],
  population: ['integer', 'Number of inhabitants', ({ population }) => population],
  acronym: ['string', 'Acronym', ({ acronym }) => acronym],
  roles: ['list', 'Roles in the Fabriques', ({ roles }) => roles],
  fabriqueCount: ['integer', 'Number of Fabriques', (it) => (it.type === 'Fabrique' ? null : it.fabriques.length)],
  fabriques: ['list', 'Titles of the Fabriques', ({ fabriques }) => fabriques],
  ...periods,
  degree: ['integer', 'Number of edges', ({ measures }) => measures.degree],
  strength: ['double', 'Sum of weights', ({ measures }) => measures.strength],
  betweenness: ['double', 'Betweenness', ({ measures }) => measures.betweenness],
  closeness: ['double', 'Closeness', ({ measures }) => measures.closeness],
  eigenvector: ['double', 'Eigenvector centrality', ({ measures }) => measures.eigenvector],
  pageRank: ['double', 'PageRank', ({ measures }) => measures.pageRank],
  coreness: ['integer', 'Coreness', ({ measures }) => measures.coreness],
  clustering: ['double', 'Clustering', ({ measures }) => measures.clustering],
  component: ['integer', 'Component, 1 being the largest', ({ measures }) => measures.component],
  community: ['integer', 'Community, 1 being the largest', ({ measures }) => measures.community],
});

const edgeAttributes = attributes<FileEdge>({
  count: ['integer', 'Number of Fabriques', ({ count }) => count],
  roles: ['list', 'Roles in the Fabrique', ({ roles }) => roles],
  fabriques: ['list', 'Titles of the Fabriques', ({ fabriques }) => fabriques],
  ...periods,
});

/** The attributes that at least one node has. */
export function attributesOfNodes(nodes: readonly FileNode[]): readonly Attribute<FileNode>[] {
  return nodeAttributes.filter((attribute) => nodes.some((node) => attributeValue(attribute, node) !== null));
}

/** The attributes that at least one edge has. */
export function attributesOfEdges(edges: readonly FileEdge[]): readonly Attribute<FileEdge>[] {
  return edgeAttributes.filter((attribute) => edges.some((edge) => attributeValue(attribute, edge) !== null));
}

/** The value; a list stays a list. Null if there is none. */
export function attributeValue<Item>({ of }: Attribute<Item>, item: Item): Single | readonly Single[] | null {
  const value = of(item);
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** The value for formats without lists: "PARTNER|COFINANCEUR". */
export function flatValue<Item>(attribute: Attribute<Item>, item: Item): Single | null {
  const value = attributeValue(attribute, item);
  return typeof value === 'object' && value !== null ? value.join('|') : value;
}

/** All values by name, for JSON formats. */
export function attributeValues<Item>(attributes: readonly Attribute<Item>[], item: Item): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      const value = attributeValue(attribute, item);
      return value === null ? [] : [[attribute.name, value]];
    }),
  );
}
