import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Dataset, datasetSchema } from '../src/domain/dataset.ts';
import { PublicError } from '../src/domain/error.ts';
import { type Curation, knownNames } from './curation/curation.ts';
import { checkIntegrity } from './integrity.ts';
import type { Official } from './official/official.ts';
import type { Page } from './page/page.ts';
import { parsePage } from './page/parse-page.ts';
import type { Problem } from './resolve/problem.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';

/** Where the page comes from, and the date of the data set made of it: `seed/source/origin.json`. */
export const originSchema = z.object({
  title: z.string().min(1),
  url: z.url(),
  publisher: z.string().min(1),
  releasedAt: z.iso.date(),
});
export type Origin = z.infer<typeof originSchema>;

export interface PageInputs {
  readonly origin: Origin;
  readonly curation: Curation;
  readonly official: Official;
}

export interface BuiltDataset {
  readonly dataset: Dataset;
  readonly page: Page;
  /** What the curation has still to settle; the data set holds everything all the same. */
  readonly problems: readonly Problem[];
}

/** A page, as text or HTML → the data set that it makes with this curation. */
export function datasetFromPage(source: string, { origin, curation, official }: PageInputs): BuiltDataset {
  const page = parsePage(source, knownNames(curation));
  const { entities, problems } = resolveEntities(page, curation, official);
  const text = page.lines.join('\n').trimEnd();
  const { releasedAt, ...about } = origin;
  const dataset = parseDataset({
    formatVersion: 1,
    releasedAt,
    source: {
      ...about,
      sha256: createHash('sha256').update(text).digest('hex'),
      lines: text.split('\n').length,
      territoiresAnnounced: page.announced.territoires,
      territoiresMentioned: page.fabriques
        .flatMap(({ labels }) => labels)
        .reduce((sum, { role, mentions }) => sum + (role === 'TERRITOIRE' ? mentions.length : 0), 0),
    },
    ...entities,
  });
  checkIntegrity(dataset);
  return { dataset, page, problems };
}

/** The data set as it is written: the same bytes for the same content. */
export function renderDataset(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function parseDataset(value: unknown): Dataset {
  const result = datasetSchema.safeParse(value);
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `The data set is not valid:\n${z.prettifyError(result.error)}`);
}
