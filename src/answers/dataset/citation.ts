import type { DatasetRecord } from '../../store/statements/records.ts';

type Cited = Pick<DatasetRecord, 'version' | 'releasedAt' | 'title' | 'url' | 'publisher'>;

/** The data set in one sentence, for a bibliography. */
export function citation({ version, releasedAt, title, url, publisher }: Cited): string {
  return (
    `fabriques-graph (${releasedAt.slice(0, 4)}). Graphe des Fabriques prospectives, version ${version} ` +
    `du ${releasedAt}. D’après ${publisher}, « ${title} », ${url}.`
  );
}

/** The data set as a BibTeX entry. */
export function bibtex({ version, releasedAt, title, url, publisher }: Cited): string {
  return [
    `@misc{fabriques-graph-${version},`,
    '  title = {{Graphe des Fabriques prospectives}},',
    '  author = {{fabriques-graph}},',
    `  year = {${releasedAt.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  note = {D'après ${publisher}, « ${title} »},`,
    `  url = {${url}}`,
    '}',
  ].join('\n');
}
