import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readHistory } from '../../src/releases/history.ts';
import { after, before, releasesOf, twoReleases } from '../fixtures/removed.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { releaseOf } from './release-folder.ts';

const [first, second] = [releaseOf(before), releaseOf(after)];
const gone = 'metropoles-et-territoires-environnants';

describe('the history of two releases', async () => {
  const history = await readHistory(twoReleases, second.version);

  test('says in which release a Fabrique, an actor and a participation that left were last seen', () => {
    expect(history.lastSeen('Fabrique', gone)).toEqual(first);
    expect(history.lastSeen('Organisation', 'procos')).toEqual(first);
    expect(history.lastSeen('Territoire', '242900314')).toEqual(first);
    expect(history.lastSeen('Participation', `${gone}:TERRITOIRE:242900314`)).toEqual(first);
    expect(history.lastSeen('Participation', 'zones-d-activites-economiques:PARTNER:procos')).toEqual(first);
  });

  test('says that others are in the newest release, and since when', () => {
    expect(history.lastSeen('Organisation', 'cerema')).toEqual(second);
    expect(history.firstSeen('Organisation', 'cerema')).toEqual(first);
    // France urbaine left one Fabrique, and is in three others.
    expect(history.lastSeen('Organisation', 'france-urbaine')).toEqual(second);
    expect(history.lastSeen('Participation', `${gone}:ASSOCIATION:france-urbaine`)).toEqual(first);
  });

  test('knows nothing of what no release has', () => {
    expect(history.firstSeen('Organisation', 'nobody')).toBeNull();
    expect(history.lastSeen('Organisation', 'nobody')).toBeNull();
    expect(history.idOf('Organisation', 'nobody')).toBeNull();
    // The ids of each type are its own.
    expect(history.firstSeen('Fabrique', 'procos')).toBeNull();
  });

  test('finds territoires by slug and by code', () => {
    expect(history.idOf('Territoire', 'brest-metropole')).toBe('242900314');
    expect(history.idOf('Territoire', '242900314')).toBe('242900314');
  });
});

describe('the history until a version', () => {
  test('of an old release knows nothing that came later', async () => {
    const later = { ...smallDataset, releasedAt: '2027-06-01' };
    const releases = releasesOf([{ dataset: before }, { dataset: after }, { dataset: later }]);
    const history = await readHistory(releases, first.version);
    expect(history.lastSeen('Organisation', 'procos')).toEqual(first);
    expect(history.firstSeen('Fabrique', 'eau')).toBeNull();
  });

  test('that no release has is that of all releases', async () => {
    const history = await readHistory(twoReleases, '0123456789abcdef');
    expect(history.lastSeen('Organisation', 'cerema')).toEqual(second);
  });

  test('leaves out releases that were withdrawn', async () => {
    const withdrawn = { ...first, withdrawn: { date: '2027-01-01', reason: 'A name was wrong.' } };
    const history = await readHistory({ ...twoReleases, all: [withdrawn, second] }, second.version);
    expect(history.lastSeen('Organisation', 'procos')).toBeNull();
    expect(history.firstSeen('Organisation', 'cerema')).toEqual(second);
  });
});

describe('a thing with a new slug', async () => {
  const renamed = withNewSlugs(after);
  const third = releaseOf(renamed);
  const history = await readHistory(
    releasesOf([{ dataset: before }, { dataset: after }, { dataset: renamed }]),
    third.version,
  );

  test('keeps its first release, and so do its participations', () => {
    expect(history.firstSeen('Organisation', 'cerema-bis')).toEqual(first);
    expect(history.firstSeen('Fabrique', 'zones')).toEqual(first);
    expect(history.firstSeen('Participation', 'zones:PARTNER:cerema-bis')).toEqual(first);
    expect(history.firstSeen('Participation', 'zones:PARTNER:ademe')).toEqual(first);
  });

  test('is found by its former slug', () => {
    expect(history.idOf('Organisation', 'cerema')).toBe('cerema-bis');
    expect(history.idOf('Fabrique', 'zones-d-activites-economiques')).toBe('zones');
  });

  test('is not taken for another one that has the slug now', async () => {
    const another = before.organisations
      .filter(({ slug }) => slug === 'procos')
      .map((it) => ({ ...it, slug: 'cerema' }));
    const organisations = [...renamed.organisations, ...another];
    const dataset = { ...renamed, organisations, releasedAt: '2027-09-01' };
    const releases = releasesOf([{ dataset: before }, { dataset }]);
    const newest = await readHistory(releases, releaseOf(dataset).version);
    expect(newest.idOf('Organisation', 'cerema')).toBe('cerema');
    expect(newest.firstSeen('Organisation', 'cerema-bis')).toEqual(releaseOf(dataset));
  });
});

function withNewSlugs(dataset: Dataset): Dataset {
  const rename = (slug: string) => ({ cerema: 'cerema-bis', 'zones-d-activites-economiques': 'zones' })[slug] ?? slug;
  const renamed = <Item extends { slug: string; formerSlugs: string[] }>(item: Item): Item =>
    rename(item.slug) === item.slug ? item : { ...item, slug: rename(item.slug), formerSlugs: [item.slug] };
  return {
    ...dataset,
    releasedAt: '2027-05-01',
    fabriques: dataset.fabriques.map(renamed),
    organisations: dataset.organisations.map(renamed),
    participations: dataset.participations.map((it) => ({
      ...it,
      fabrique: rename(it.fabrique),
      actor: rename(it.actor),
    })),
  };
}
