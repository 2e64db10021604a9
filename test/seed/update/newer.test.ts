import { describe, expect, test } from 'vitest';
import { diffDatasets } from '../../../src/releases/diff.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { releaseInvariants } from '../live/invariants.ts';
import { datasetOf } from '../live/release.ts';
import { newerRelease } from './newer-release.ts';

const release = newerRelease();

describe('a release of a newer page', () => {
  releaseInvariants(release);

  test('has the new Fabrique, and nothing else has changed but the status of one', () => {
    const dataset = datasetOf(release);
    const diff = diffDatasets(frozenDataset(), dataset);
    expect(diff.fabriques).toMatchObject({
      added: [{ name: 'Le dernier kilomètre dans les villes moyennes' }],
      removed: [],
      changed: [{ fields: [{ field: 'status', before: 'EN_COURS', after: 'ACHEVEE' }] }],
    });
    expect(diff.organisations).toMatchObject({
      added: [{ name: 'Afilog' }, { name: 'France Logistique' }],
      removed: [],
      changed: [],
    });
    expect(diff.territoires).toMatchObject({
      added: [{ name: 'CA Roannais Agglomération' }, { name: 'CA Saint-Lô Agglo' }],
      removed: [],
    });
    // Two associations, six partners, three cofinanceurs, four territoires.
    expect(diff.participations).toMatchObject({ added: { length: 15 }, removed: [], changed: [] });
    expect(diff.publications).toMatchObject({ added: { length: 1 }, removed: [] });
    expect(dataset.source).toMatchObject({ territoiresAnnounced: 117, territoiresMentioned: 117 });
  });
});
