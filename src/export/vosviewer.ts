import type { NetworkFormat } from './network-file.ts';
import { jsonList, jsonMediaType } from './network-json.ts';

/** The JSON of VOSviewer and VOSviewer Online: https://github.com/neesjanvaneck/VOSviewer-Online */
export const vosviewer: NetworkFormat = {
  name: 'VOSviewer JSON',
  suffix: '.vosviewer.json',
  mediaType: jsonMediaType,
  description: 'For VOSviewer and VOSviewer Online: positions, communities as clusters, weights and years.',
  *render({ title, method, nodes, edges, mode }) {
    const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]));
    const terms =
      mode === 'TWO_MODE'
        ? { item: 'Vertex', items: 'Vertices', link: 'Participation', links: 'Participations' }
        : { item: 'Actor', items: 'Actors' };
    const config = {
      // Without this, VOSviewer Online asks whether to remove unconnected items.
      parameters: { largest_component: false },
      terminology: { ...terms, cluster: 'Community', clusters: 'Communities' },
    };
    yield `{"config":${JSON.stringify(config)},\n"info":${JSON.stringify({ title: html(title), description: html(method) })},\n`;
    yield '"network":{"items":';
    yield* jsonList(nodes, ({ label, x, y, fabriques, years, measures }, index) => ({
      id: index + 1,
      label,
      x,
      y,
      ...(measures.community === null ? {} : { cluster: measures.community }),
      weights: { Links: measures.degree, 'Total link strength': measures.strength, Fabriques: fabriques.length },
      ...(years.length === 0 ? {} : { scores: { 'Mean year': mean(years), 'Last year': years.at(-1) } }),
    }));
    yield ',\n"links":';
    yield* jsonList(edges, ({ source, target, weight }) => ({
      source_id: numbers.get(source),
      target_id: numbers.get(target),
      strength: weight,
    }));
    yield '}}\n';
  },
};

function mean(years: readonly number[]): number {
  return Math.round((years.reduce((sum, year) => sum + year, 0) / years.length) * 100) / 100;
}

/** Escapes text: VOSviewer shows title and description as HTML. */
function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
