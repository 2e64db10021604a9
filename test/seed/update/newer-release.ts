import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCuration } from '../../../seed/curation/curation.ts';
import { type CurationFile, curationFiles } from '../../../seed/curation/rows.ts';
import { datasetFromPage, renderDataset } from '../../../seed/dataset-from-page.ts';
import { frozenFolder, frozenInputs, frozenPage } from '../../fixtures/frozen/frozen.ts';
import type { Release } from '../live/release.ts';
import { newerCuration, newerPage } from './newer.ts';

/** The release that follows the frozen one, made in memory as `npm run seed:build` makes one. */
export function newerRelease(): Release {
  const texts = curationFiles.map(
    (file) => [file, readFileSync(join(frozenFolder, 'curation', file), 'utf8')] as const,
  );
  const frozen = frozenInputs();
  const page = newerPage(frozenPage);
  const inputs = {
    ...frozen,
    origin: { ...frozen.origin, releasedAt: '2027-01-15' },
    curation: parseCuration(newerCuration(Object.fromEntries(texts) as Record<CurationFile, string>)),
  };
  return { page, inputs, file: renderDataset(datasetFromPage(page, inputs).dataset) };
}
