import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset.ts';
import { projectPath } from '../../src/project-root.ts';
import { pick, type Random } from '../generate/random.ts';
import { operations } from '../operations/index.ts';
import type { Asked } from './client.ts';

export const kinds = ['operation', 'page', 'download', 'picture', 'new'] as const;
export type Kind = (typeof kinds)[number];

/** Distinct requests of one operation: some are repeated, so caches take part. */
const perOperation = 100;

const pages = [
  '/',
  '/fabriques',
  '/territoires',
  '/organisations?role=partenaire',
  '/organisations/banque-des-territoires',
  '/departements/62',
  '/carte',
  '/chronologie',
  '/reseau?min=1&couleur=communaute',
  '/recherche?q=nancy',
  '/donnees',
];
const downloads = [
  '/downloads/fabriques-graph.json',
  '/downloads/fabriques-graph.zip',
  '/downloads/fabriques-graph.ttl',
];

/** The requests of readers, drawn at random: operations of the bench, pages, files, a picture, and requests that no cache has. */
export function mixOf(dataset: Dataset): (random: Random) => Asked & { readonly kind: Kind } {
  const asked = operations.map((operation) => {
    const query = readFileSync(projectPath(`bench/operations/${operation.name}.graphql`), 'utf8');
    const questions = operation.questions(dataset).slice(0, perOperation);
    return questions.map((question) => ({ query, variables: operation.variables(question) }));
  });
  let last = 0;
  return (random) => {
    const share = random();
    if (share < 0.6) return { kind: 'operation', path: '/graphql', body: pick(random, pick(random, asked)) };
    if (share < 0.85) return { kind: 'page', path: pick(random, pages) };
    if (share < 0.88) return { kind: 'download', path: pick(random, downloads) };
    if (share < 0.9) return { kind: 'picture', path: '/reseau.svg' };
    last += 1;
    const query = `{ fabriques(filter: { years: { from: ${-last} } }) { totalCount nodes { title year } } }`;
    return { kind: 'new', path: '/graphql', body: { query } };
  };
}
