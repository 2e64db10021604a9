import { describe, expect, test } from 'vitest';
import { bourg, build } from './small-world.ts';

const union = 'union;Union des villes;UV;association;;Villes unies;;';
const territoires = 'Territoires : Bourg (01)';

function take(rows: readonly string[], ...lines: string[]) {
  return build({ 'territoires.csv': [bourg], 'organisations.csv': rows }, ...lines, territoires);
}

function organisationsIn(built: ReturnType<typeof take>) {
  return built.dataset.participations.filter(({ role }) => role !== 'TERRITOIRE');
}

describe('an organisation', () => {
  test('is the same under its name, acronym and alias, in any case and with its acronym in parentheses', () => {
    const built = take(
      [union],
      'Association d’élus partenaire : union DES villes (UV)',
      'Autres partenaires : uv',
      'Cofinanceurs : Villes Unies',
    );
    expect(organisationsIn(built).map(({ actor, role }) => [actor, role])).toEqual([
      ['union', 'ASSOCIATION'],
      ['union', 'PARTNER'],
      ['union', 'COFINANCEUR'],
    ]);
    expect(built.dataset.organisations).toHaveLength(1);
    expect(built.findings).toEqual([]);
  });

  test('that is named twice in one role takes part once, with a note', () => {
    const built = take([union], 'Autres partenaires : UV, Villes unies');
    expect(organisationsIn(built).map(({ mention }) => mention)).toEqual([
      {
        text: 'UV',
        line: 8,
        note: 'Nom retenu : « Union des villes » (sigle développé). Nommé une seconde fois dans ce rôle : « Villes unies ».',
      },
    ]);
    expect(built.findings).toMatchObject([{ code: 'NAME_TWICE', line: 8, text: 'Villes unies' }]);
    expect(built.dataset.dataIssues).toMatchObject([
      { line: 8, text: 'Villes unies', problem: '« Villes unies » est nommé deux fois comme partenaire' },
    ]);
  });

  test('that only has a part on the page is included as its parent', () => {
    const built = take(['fonds;Fonds;;association;union;;;', union], 'Autres partenaires : Fonds');
    expect(built.dataset.organisations.map(({ slug, parent }) => [slug, parent])).toEqual([
      ['fonds', 'union'],
      ['union', null],
    ]);
    expect(organisationsIn(built).map(({ actor }) => actor)).toEqual(['fonds']);
  });

  test('that is not on the page is a problem', () => {
    const built = take([union], 'Autres partenaires :');
    expect(built.findings).toMatchObject([
      { code: 'UNUSED_ROW', facts: { file: 'organisations.csv', row: 2, what: 'union' } },
    ]);
  });
});

test('a person takes part, and the organisation cited with the person does not', () => {
  const person = 'ada-dupont;Ada Dupont;;personne;union;;;';
  const built = take([person, union], 'Autres partenaires : Ada Dupont (Union des villes)');
  expect(organisationsIn(built)).toMatchObject([
    {
      actor: 'ada-dupont',
      mention: {
        note: 'Personne citée avec son organisme : la participation est la sienne, non celle de « Union des villes ».',
      },
    },
  ]);
  expect(built.dataset.organisations.map(({ slug }) => slug)).toEqual(['ada-dupont', 'union']);
});

describe('a cofinanceur in prose', () => {
  const prose = 'Elle est cofinancée par l’Union des villes. Elle dure un an.';

  test('counts if no label names it, with a note', () => {
    const built = take([union], prose, 'Cofinanceurs :');
    expect(organisationsIn(built)).toMatchObject([
      { actor: 'union', role: 'COFINANCEUR', origin: 'PROSE', mention: { text: 'Union des villes', line: 8 } },
    ]);
    expect(organisationsIn(built)[0]?.mention.note).toContain('dans le texte seulement');
  });

  test('counts once, with the label, if a label names it too, by another name', () => {
    const built = take([union], prose, 'Cofinanceurs : Villes unies');
    expect(organisationsIn(built)).toMatchObject([
      { actor: 'union', origin: 'LABEL', mention: { line: 9, note: 'Nom retenu : « Union des villes » (autre nom).' } },
    ]);
  });
});

test('an unknown organisation is included as unreviewed, and similar names are suggested', () => {
  const built = take([union], 'Autres partenaires : Union des viles, UV');
  expect(built.dataset.organisations.find(({ reviewed }) => !reviewed)).toEqual({
    slug: 'union-des-viles',
    formerSlugs: [],
    name: 'Union des viles',
    acronym: null,
    kind: 'non classé',
    parent: null,
    aliases: [],
    reviewed: false,
  });
  expect(built.findings).toMatchObject([
    {
      code: 'UNKNOWN_ORGANISATION',
      line: 8,
      text: 'Union des viles',
      suggestions: [{ name: 'Union des villes', code: 'union', from: 'CURATION' }],
    },
  ]);
});

describe('the row to paste for an unknown organisation', () => {
  const rowFor = (name: string) => take([union], `Autres partenaires : ${name}, UV`).findings.map(({ rows }) => rows);

  test('is a new one, with the acronym in parentheses', () => {
    expect(rowFor('Office des lisières (OL)')).toEqual([
      [
        {
          file: 'organisations.csv',
          replaces: null,
          cells: { slug: 'office-des-lisieres-ol', nom: 'Office des lisières', sigle: 'OL', nature: 'non classé' },
        },
      ],
    ]);
  });

  test('is that of a known organisation with one more alias, if the name is a misspelling', () => {
    expect(rowFor('Union des viles')).toMatchObject([
      [
        {
          file: 'organisations.csv',
          replaces: 2,
          cells: { slug: 'union', nom: 'Union des villes', sigle: 'UV', alias: 'Villes unies|Union des viles' },
        },
      ],
    ]);
  });
});
