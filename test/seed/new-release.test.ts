import { describe, expect, test } from 'vitest';
import { datasetFromPage, renderDataset } from '../../seed/dataset-from-page.ts';
import { type NewReleaseInputs, newRelease } from '../../seed/new-release.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import type { Release } from '../../src/releases/release.ts';
import { releaseContent } from '../../src/releases/release-content.ts';
import { frozenInputs, frozenPage } from '../fixtures/frozen/frozen.ts';
import { older } from '../fixtures/two-releases.ts';

const built = datasetFromPage(frozenPage, frozenInputs());

function inputs(changes: Partial<NewReleaseInputs> = {}): NewReleaseInputs {
  return {
    ...{ built, committed: renderDataset(built.dataset), releases: [], newest: null },
    ...{ date: '2027-01-15', retrievedAt: '2027-01-14', archiveUrl: null, language: 'en' },
    ...changes,
  };
}

/** A release of the frozen content, of another day. */
function released(date: string, withdrawn: Release['withdrawn'] = null): Release {
  const version = datasetVersion({ ...older, releasedAt: date });
  return { version, date, retrievedAt: null, archiveUrl: null, withdrawn };
}

/** A Fabrique with a partner that the curation does not know. */
const unknown =
  'Une Fabrique sur les lisières des villes.\nAutres partenaires : Office des lisières\nTerritoires : CA du Cotentin (50)\n';

describe('a new release', () => {
  test('has the data set with its date, whose version it bears', () => {
    const { release, dataset, page, before } = newRelease(inputs());
    expect(dataset).toEqual({ ...older, releasedAt: '2027-01-15' });
    expect(release).toEqual({ ...released('2027-01-15'), retrievedAt: '2027-01-14' });
    expect(page).toBe(frozenPage.trimEnd());
    expect(before).toBeNull();
  });

  test('is always the same bytes', () => {
    const [one, other] = [releaseContent(newRelease(inputs())), releaseContent(newRelease(inputs()))];
    expect([...one.keys()]).toEqual([
      'dataset.json.gz',
      'page.txt',
      'changes.fr.txt',
      'changes.en.txt',
      'release.json',
    ]);
    expect(other).toEqual(one);
    // Neither a time nor a file name in the header of gzip.
    expect([...(one.get('dataset.json.gz') ?? []).slice(3, 8)]).toEqual([0, 0, 0, 0, 0]);
  });

  test('notes what changed to the newest release in two languages', () => {
    const first = { ...older, fabriques: older.fabriques.slice(1) };
    const earlier = { ...released('2026-11-23'), version: datasetVersion(first) };
    const files = releaseContent(newRelease(inputs({ releases: [earlier], newest: first })));
    const text = (name: string) => Buffer.from(files.get(name) ?? []).toString();
    expect(text('changes.fr.txt')).toMatch(
      /du 2027-01-15 : ce qui change depuis la version .* du 2026-11-23\.\n\nFabriques : 1 en plus/,
    );
    expect(text('changes.en.txt')).toMatch(
      /of 2027-01-15: what changes since version .* of 2026-11-23\.\n\nfabriques: 1 added/,
    );
  });

  const other = { ...released('2027-01-15'), version: '0123456789abcdef' };
  test.each([
    [
      'of the content of the newest release',
      { releases: [released('2026-11-23')], newest: older },
      /^Nothing to release: the data is that of release/,
    ],
    [
      'of withdrawn content',
      { releases: [released('2026-11-23', { date: '2026-12-01', reason: 'Faux.' })] },
      /which was withdrawn\. Correct/,
    ],
    [
      'of the day of another one',
      { releases: [other], newest: older },
      /2027-01-15 is not after release 0123456789abcdef/,
    ],
    [
      'of a data set that is out of date',
      { committed: '{}' },
      /seed\/dataset\.json is not what the page and the curation make/,
    ],
    [
      'while something is to be settled',
      { built: datasetFromPage(frozenPage.replace('en cours\n2025\n', `en cours\n2025\n${unknown}`), frozenInputs()) },
      /^Nothing was released\. First settle these points[\s\S]*Office des lisières/,
    ],
  ])('is refused %s', (_what, changes, message) => {
    expect(() => newRelease(inputs(changes))).toThrow(message);
  });

  test('may have the content of an older release, if the newest has another: the page went back', () => {
    const releases = [released('2026-11-23'), { ...other, date: '2026-12-24' }];
    expect(newRelease(inputs({ releases, newest: older })).release.date).toBe('2027-01-15');
  });

  test('may follow a withdrawn one of the same day', () => {
    const withdrawn = { ...other, withdrawn: { date: '2027-01-15', reason: 'Faux.' } };
    expect(newRelease(inputs({ releases: [withdrawn] })).release.version).toBe(released('2027-01-15').version);
  });
});
