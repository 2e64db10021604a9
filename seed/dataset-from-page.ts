import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Dataset, datasetSchema } from '../src/domain/dataset.ts';
import { PublicError } from '../src/domain/error.ts';
import { knownNames } from './curation/curation.ts';
import type { Curation } from './curation/rows.ts';
import { checkIntegrity } from './integrity.ts';
import type { Official } from './official/official.ts';
import type { Page } from './page/page.ts';
import { parsePage } from './page/parse-page.ts';
import type { Problem } from './resolve/problem.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';

/** The origin of the source page and the release date of the data set, from `seed/source/origin.json`. */
export const originSchema = z.object({
  title: z.string().min(1),
  url: z.url(),
  publisher: z.string().min(1),
  releasedAt: z.iso.date(),
});
export type Origin = z.infer<typeof originSchema>;

/** What makes a data set from a source page. */
export interface PageInputs {
  readonly origin: Origin;
  readonly curation: Curation;
  readonly official: Official;
}

export interface BuiltDataset {
  readonly dataset: Dataset;
  readonly page: Page;
  /** Problems that the curation must solve before a release. The data set is complete nevertheless. */
  readonly problems: readonly Problem[];
}

/** Makes the data set of a source page (text or HTML). Errors: `DATA_INVALID` when the page cannot be parsed. */
export function datasetFromPage(source: string, { origin, curation, official }: PageInputs): BuiltDataset {
  const page = parsePage(source, knownNames(curation), origin.url);
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

/** The data set as JSON. The same data always gives the same bytes. */
export function renderDataset(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function parseDataset(value: unknown): Dataset {
  const result = datasetSchema.safeParse(value);
  if (result.success) return result.data;
  throw new PublicError('DATA_INVALID', `The data set is not valid:\n${z.prettifyError(result.error)}`);
}
