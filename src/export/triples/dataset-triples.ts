import type { Quad } from 'n3';
import type { DatasetFile } from '../dataset-file.ts';
import { summaryOf } from '../dataset-summary.ts';
import { isPerson } from '../entity/entity.ts';
import { actorTriples } from './actor-triples.ts';
import { conceptTriples } from './concept-triples.ts';
import { describeDataset } from './dcat.ts';
import { evidenceTriples } from './evidence-triples.ts';
import { fabriqueTriples } from './fabrique-triples.ts';
import { identifiers } from './identifiers.ts';
import { pageTriples } from './page-triples.ts';
import { placeTriples } from './place-triples.ts';

/**
 * The whole data set as triples, grouped by subject. Turtle and JSON-LD are two notations of them.
 *
 * A Fabrique is an `org:OrganizationalCollaboration`; its actors are members. An `org:Membership` states the role. It is derived
 * from the words of the source page, which it quotes with their line.
 */
export function* datasetTriples(file: DatasetFile): Iterable<Quad> {
  const { dataset } = file;
  const ids = identifiers(file);
  yield* describeDataset({ ...file, summary: summaryOf(dataset) }, ids, []);
  yield* conceptTriples(dataset, ids);
  yield* placeTriples(dataset, ids);
  yield* fabriqueTriples(dataset, ids);
  yield* actorTriples(dataset, ids);
  yield* pageTriples({ ...dataset, territoireIds: new Set(dataset.territoires.map(({ id }) => id)) }, ids);
  const persons = new Set(dataset.organisations.filter(isPerson).map(({ slug }) => slug));
  yield* evidenceTriples({ ...dataset, persons }, ids);
}
