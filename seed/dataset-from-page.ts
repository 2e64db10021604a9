import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Dataset, datasetSchema } from '../src/domain/dataset.ts';
import { knownNames, wordingsOf } from './curation/curation.ts';
import type { Curation } from './curation/rows.ts';
import { withDoubts } from './findings/doubt-issues.ts';
import { type Finding, finding } from './findings/finding.ts';
import { integrityFaults } from './integrity.ts';
import type { Official } from './official/official.ts';
import { checkLossless } from './page/lossless.ts';
import type { Page } from './page/page.ts';
import { checkAnnounced } from './page/page-header.ts';
import { parsePage } from './page/parse-page.ts';
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
  /**
   * The data set of an earlier page: changed Fabriques and renamed territoires are recognised by it. It changes nothing in a
   * data set that has nothing to settle. Default: none are recognised.
   */
  readonly current?: Dataset;
}

export interface BuiltDataset {
  /** Complete, whatever the findings. */
  readonly dataset: Dataset;
  readonly page: Page;
  /** What is lost, to be settled or doubtful. Doubts are data issues of the data set already. */
  readonly findings: readonly Finding[];
}

/** Makes the data set of a source page (text or HTML). Errors: `DATA_INVALID` if this is not a list of Fabriques. */
export function datasetFromPage(source: string, { origin, curation, official, current }: PageInputs): BuiltDataset {
  const page = parsePage(source, knownNames(curation), wordingsOf(curation), origin.url);
  const { entities, findings: unsettled } = resolveEntities(page, curation, official, current ?? null, origin.url);
  const mentioned = countTerritoires(page);
  const findings = [
    ...page.findings,
    ...checkLossless(page),
    ...unsettled,
    ...checkAnnounced(page.announced.territoires, mentioned, page.lines),
  ];
  const text = page.lines.join('\n').trimEnd();
  const { releasedAt, ...about } = origin;
  const made: Dataset = {
    formatVersion: 1,
    releasedAt,
    source: {
      ...about,
      sha256: createHash('sha256').update(text).digest('hex'),
      lines: text.split('\n').length,
      territoiresAnnounced: page.announced.territoires?.number ?? null,
      territoiresMentioned: mentioned,
    },
    official: official.data,
    ...entities,
    dataIssues: withDoubts(entities.dataIssues, findings, entities.fabriques),
  };
  const { dataset, faults } = checkDataset(made);
  return { dataset, page, findings: [...findings, ...faults.map((fault) => finding('DATASET_INVALID', { fault }))] };
}

/** The data set as JSON. The same data always gives the same bytes. */
export function renderDataset(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function countTerritoires({ fabriques }: Page): number {
  return fabriques
    .flatMap(({ labels }) => labels)
    .reduce((sum, { role, mentions }) => sum + (role === 'TERRITOIRE' ? mentions.length : 0), 0);
}

/** The data set with its fields in canonical order, and what is wrong with it. */
function checkDataset(made: Dataset): { dataset: Dataset; faults: string[] } {
  const result = datasetSchema.safeParse(made);
  if (!result.success) return { dataset: made, faults: [z.prettifyError(result.error)] };
  return { dataset: result.data, faults: integrityFaults(result.data) };
}
