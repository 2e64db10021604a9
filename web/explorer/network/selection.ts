import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';

/** One node, or the two ends of an edge, by index. */
export type Selection = readonly [node: number] | readonly [source: number, target: number];

/** Which nodes the address names: "#choix=cerema" or "#choix=ademe+cerema". Null: none that is in the network. */
export function readSelection(hash: string, { nodes, edges }: NetworkScriptData): Selection | null {
  const [, text] = /^#choix=(.+)$/.exec(hash) ?? [];
  if (text === undefined) return null;
  const keys = keysOf(nodes);
  const [one = -1, other] = text.split('+').map((key) => keys.indexOf(decoded(key)));
  if (one < 0) return null;
  if (other === undefined) return [one];
  const edge = edges.find(
    ({ source, target }) => (source === one && target === other) || (source === other && target === one),
  );
  return edge === undefined ? null : [edge.source, edge.target];
}

/** The hash of the address for a selection: "" for none. */
export function hashOf(selection: Selection | null, { nodes }: NetworkScriptData): string {
  if (selection === null) return '';
  const keys = keysOf(nodes);
  return `#choix=${selection.map((node) => encodeURIComponent(keys[node] ?? '')).join('+')}`;
}

/** URL of the page of what is selected. Null for a participation, which has no page of a pair. */
export function urlOf([one, other]: Selection, { nodes, pairs }: NetworkScriptData): string | null {
  if (other === undefined) return nodes[one]?.url ?? null;
  if (pairs === null) return null;
  // The order of the server: it would redirect from the other one.
  const [a = '', b = ''] = [nodes[one]?.slug ?? '', nodes[other]?.slug ?? ''].sort((x, y) => (x < y ? -1 : 1));
  return `${pairs}?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;
}

export function isSame(one: Selection | null, other: Selection | null): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** The slug of each node; with its kind where a node before it has the same slug. */
function keysOf(nodes: NetworkScriptData['nodes']): string[] {
  const taken = new Set<string>();
  return nodes.map(({ id, slug }) => {
    const key = taken.has(slug) ? id : slug;
    taken.add(slug);
    return key;
  });
}

/** The text itself if it is not well encoded: an address can be anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
