import type { NetworkFile, NetworkFormat } from './network-file.ts';

/** Pajek's .net: A. Mrvar and V. Batagelj, "Pajek and Pajek-XXL, Reference Manual", chapter "Data objects". */
export const pajek: NetworkFormat = {
  name: 'Pajek',
  suffix: '.net',
  mediaType: 'text/plain; charset=utf-8',
  description:
    'For Pajek and igraph; one-mode networks for networkx as well. Labels, positions and weights; no attributes.',
  render: write,
};

function* write({ title, mode, nodes, edges }: NetworkFile): Iterable<string> {
  // Two-mode: the actors come first. Their number says where the Fabriques begin.
  const actors = nodes.filter(({ type }) => type !== 'Fabrique');
  const fabriques = nodes.filter(({ type }) => type === 'Fabrique');
  const ordered = [...actors, ...fabriques];
  const labels = uniqueLabels(ordered.map(({ label, slug }) => ({ label: plain(label), slug })));
  const unit = unitSquare(ordered);
  const numbers = new Map(ordered.map(({ id }, index) => [id, index + 1]));
  yield `*Network ${plain(title)}\n`;
  yield `*Vertices ${nodes.length}${mode === 'TWO_MODE' ? ` ${actors.length}` : ''}\n`;
  for (const [index, node] of ordered.entries()) {
    yield `${index + 1} "${labels[index]}" ${unit.x(node.x)} ${unit.y(node.y)} 0.5000\n`;
  }
  yield '*Edges\n';
  for (const { source, target, weight } of edges) yield `${numbers.get(source)} ${numbers.get(target)} ${weight}\n`;
}

/** Replaces double quotes, which end a label, and backslashes, which some readers treat as an escape. */
function plain(text: string): string {
  return text
    .replaceAll('"', '’')
    .replaceAll('\\', '/')
    .replace(/\p{Cc}+/gu, ' ');
}

/** Readers identify vertices by their labels. A repeated label gets its slug, then a number. */
function uniqueLabels(vertices: readonly { label: string; slug: string }[]): readonly string[] {
  const taken = new Set<string>();
  return vertices.map(({ label, slug }) => {
    let unique = taken.has(label) ? `${label} (${slug})` : label;
    for (let number = 2; taken.has(unique); number += 1) unique = `${label} (${slug} ${number})`;
    taken.add(unique);
    return unique;
  });
}

/** Scales points into the unit square of Pajek, whose origin is the upper left corner. */
function unitSquare(points: readonly { x: number; y: number }[]) {
  const ends = (values: readonly number[]) =>
    values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as const);
  const [left, right] = ends(points.map(({ x }) => x));
  const [bottom, top] = ends(points.map(({ y }) => y));
  const side = Math.max(right - left, top - bottom) || 1;
  const within = (distance: number) => (0.05 + (0.9 * distance) / side).toFixed(4);
  return { x: (x: number) => within(x - left), y: (y: number) => within(top - y) };
}
