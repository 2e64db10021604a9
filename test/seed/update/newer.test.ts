import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCuration } from '../../../seed/curation/curation.ts';
import { curationFiles } from '../../../seed/curation/rows.ts';
import { datasetFromPage, renderDataset } from '../../../seed/dataset-from-page.ts';
import { diffDatasets } from '../../../seed/diff.ts';
import { frozenDataset, frozenFolder, frozenInputs, frozenPage } from '../../fixtures/frozen/frozen.ts';
import { releaseInvariants } from '../live/invariants.ts';
import { newerCuration, newerPage } from './newer.ts';

const texts = Object.fromEntries(
  curationFiles.map((file) => [file, readFileSync(`${frozenFolder}/curation/${file}`, 'utf8')]),
) as Parameters<typeof newerCuration>[0];
const frozen = frozenInputs();
const inputs = {
  ...frozen,
  origin: { ...frozen.origin, releasedAt: '2027-01-15' },
  curation: parseCuration(newerCuration(texts)),
};
const page = newerPage(frozenPage);
const { dataset } = datasetFromPage(page, inputs);

describe('a release of a newer page', () => {
  releaseInvariants({ page, inputs, file: renderDataset(dataset) });

  test('has the new Fabrique, and nothing else has changed but the status of one', () => {
    const { fabriques, organisations, territoires, participations, publications } = diffDatasets(
      frozenDataset(),
      dataset,
    );
    expect(fabriques).toMatchObject({
      added: ['Le dernier kilomètre dans les villes moyennes'],
      removed: [],
      changed: [{ fields: [{ field: 'status', before: 'EN_COURS', after: 'ACHEVEE' }] }],
    });
    expect(organisations).toEqual({ added: ['Afilog', 'France Logistique'], removed: [], changed: [] });
    expect(territoires).toMatchObject({ added: ['CA Roannais Agglomération', 'CA Saint-Lô Agglo'], removed: [] });
    // Two associations, six partners, three cofinanceurs, four territoires.
    expect(participations).toMatchObject({ added: { length: 15 }, removed: [], changed: [] });
    expect(publications).toMatchObject({ added: { length: 1 }, removed: [] });
    expect(dataset.source).toMatchObject({ territoiresAnnounced: 117, territoiresMentioned: 117 });
  });
});
