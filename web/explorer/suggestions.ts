import type { Messages } from './messages.ts';

/** A suggestion below the search field. */
export interface Suggestion {
  readonly name: string;
  /** What tells it apart from others of the same name. */
  readonly detail: string;
  readonly url: string;
}

/** Where the API and the pages are. */
export interface Site {
  readonly graphqlUrl: string;
  /** The home page in the language of the page. */
  readonly homeUrl: string;
}

/** Nodes with these words, and places of France, which may not be in the graph. */
export const suggestionQuery =
  'query Suggestions($query:String!){' +
  'search(query:$query,first:6,kinds:[FABRIQUE,TERRITOIRE,ORGANISATION,DEPARTEMENT,REGION]){nodes{__typename ' +
  '...on Fabrique{slug title year}' +
  '...on Territoire{slug name years departements{code name}}' +
  '...on Organisation{slug name}' +
  '...on Departement{departementCode:code name}' +
  '...on Region{regionCode:code name}}}' +
  'officialPlaces(query:$query,first:3){nodes{kind kindLabel name territoire{slug}departements{code name}}}}';

interface Departement {
  readonly code: string | null;
  readonly name: string;
}

export type FoundNode =
  | { readonly __typename: 'Fabrique'; readonly slug: string; readonly title: string; readonly year: number }
  | {
      readonly __typename: 'Territoire';
      readonly slug: string;
      readonly name: string;
      readonly departements: readonly Departement[];
    }
  | { readonly __typename: 'Organisation'; readonly slug: string; readonly name: string }
  | { readonly __typename: 'Departement'; readonly departementCode: string; readonly name: string }
  | { readonly __typename: 'Region'; readonly regionCode: string; readonly name: string };

export interface FoundPlace {
  readonly kind: string;
  readonly kindLabel: string;
  readonly name: string;
  readonly territoire: { readonly slug: string } | null;
  readonly departements: readonly Departement[];
}

export interface SuggestionData {
  readonly search: { readonly nodes: readonly FoundNode[] } | null;
  readonly officialPlaces: { readonly nodes: readonly FoundPlace[] } | null;
}

/** Asks the public API. Errors: if there is no answer, or `signal` aborts. */
export async function askSuggestions(query: string, site: Site, messages: Messages, signal: AbortSignal) {
  const parameters = new URLSearchParams({ query: suggestionQuery, variables: JSON.stringify({ query }) });
  const response = await fetch(`${site.graphqlUrl}?${parameters}`, { headers: { accept: 'application/json' }, signal });
  if (!response.ok) throw new Error(`The API answered with status ${response.status}.`);
  const { data } = (await response.json()) as { data: SuggestionData };
  return firstByName(suggestionsOf(data, site.homeUrl, messages), query);
}

/** Those whose name begins with what was typed come first. */
export function firstByName(suggestions: readonly Suggestion[], query: string): readonly Suggestion[] {
  const typed = plain(query);
  const rank = ({ name }: Suggestion) => (plain(name).startsWith(typed) ? 0 : 1);
  return [...suggestions].sort((one, other) => rank(one) - rank(other));
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The pages of the nodes; for places that are not in the graph, the search that tells what took part around them. */
export function suggestionsOf(data: SuggestionData, homeUrl: string, messages: Messages): readonly Suggestion[] {
  const home = homeUrl.replace(/\/$/, '');
  const nodes = (data.search?.nodes ?? []).map((node) => ofNode(node, home, messages));
  const places = (data.officialPlaces?.nodes ?? [])
    .filter(({ kind, territoire }) => territoire === null && kind !== 'DEPARTEMENT' && kind !== 'REGION')
    .map((place) => ofPlace(place, home, messages));
  return [...nodes, ...places];
}

function ofNode(node: FoundNode, home: string, { kinds }: Messages): Suggestion {
  const kind = kinds[node.__typename];
  const page = (folder: string, id: string) => `${home}/${folder}/${encodeURIComponent(id)}`;
  switch (node.__typename) {
    case 'Fabrique':
      return { name: node.title, detail: `${kind}, ${node.year}`, url: page('fabriques', node.slug) };
    case 'Territoire':
      return {
        name: node.name,
        detail: [kind, ...node.departements.map(withCode)].join(', '),
        url: page('territoires', node.slug),
      };
    case 'Organisation':
      return { name: node.name, detail: kind, url: page('organisations', node.slug) };
    case 'Departement':
      return { name: node.name, detail: kind, url: page('departements', node.departementCode) };
    case 'Region':
      return { name: node.name, detail: kind, url: page('regions', node.regionCode) };
  }
}

function ofPlace({ name, kindLabel, departements }: FoundPlace, home: string, { tookNot }: Messages): Suggestion {
  const [only, ...others] = departements;
  const words = only?.code != null && others.length === 0 ? `${name} (${only.code})` : name;
  return {
    name,
    detail: [kindLabel, ...departements.map(withCode), tookNot].join(', '),
    url: `${home}/recherche?${new URLSearchParams({ q: words })}`,
  };
}

const withCode = ({ code, name }: Departement) => (code === null ? name : `${name} (${code})`);
