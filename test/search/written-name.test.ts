import { describe, expect, it } from 'vitest';
import { DepartementIndex } from '../../src/search/departement-index.ts';
import { formOf } from '../../src/search/name-form.ts';
import { parseName } from '../../src/search/written-name.ts';

const known = new DepartementIndex([
  { code: '09', name: 'Ariège' },
  { code: '2B', name: 'Haute-Corse' },
  { code: '28', name: 'Eure-et-Loir' },
  { code: '44', name: 'Loire-Atlantique' },
  { code: '73', name: 'Savoie' },
  { code: '78', name: 'Yvelines' },
  { code: '974', name: 'La Réunion' },
]);

describe('formOf', () => {
  it.each([
    ["communauté d'agglomération du Cotentin", 'CA', ['cotentin']],
    ['Communauté de communes de la Vallée de l’Hérault', 'CC', ['vallee', 'herault']],
    ['CU Grand Reims', 'CU', ['grand', 'reims']],
    ['Nantes Métropole', 'METROPOLE', ['nantes']],
    ['Métropole de Lyon', 'METROPOLE', ['lyon']],
    ['commune de St Péray', 'COMMUNE', ['saint', 'peray']],
    ['Cayenne', null, ['cayenne']],
    ['CC', null, ['cc']],
    // The words of the kind at the end, or at both ends.
    ['Niort Agglo', 'CA', ['niort']],
    ['Plaine Commune EPT', 'EPT', ['plaine', 'commune']],
    ['CA Ardenne Métropole', 'CA', ['ardenne']],
    ["CA L'Agglo Foix-Varilhes", 'CA', ['foix', 'varilhes']],
    ['Vitré Communauté', 'INTERCOMMUNAL', ['vitre']],
  ])('%s', (text, kind, bare) => {
    expect(formOf(text)).toMatchObject({ kind, bare });
  });
});

describe('parseName', () => {
  it.each([
    ['CC Cœur de Savoie (Savoie)', ['73'], 'cc coeur savoie'],
    ['CC du Pays Houdanais (78/28)', ['78', '28'], 'cc pays houdanais'],
    ['Foix-Varilhes (9)', ['09'], 'foix varilhes'],
    ['Bastia (2b', ['2B'], 'bastia'],
    ['Saint-Joseph 974', ['974'], 'saint joseph'],
    ['Saint-Joseph - 974', ['974'], 'saint joseph'],
    // Not the code of a département.
    ['Horizon 99', [], 'horizon 99'],
    ['974', [], '974'],
    ['CC du Pays Houdanais ( 78 / 28 )', ['78', '28'], 'cc pays houdanais'],
    ['Chambéry (73, Savoie)', ['73'], 'chambery'],
    ['Bastia  2b', ['2B'], 'bastia'],
    ['Bastia , 2B', ['2B'], 'bastia'],
    ['Saint-Joseph 974 nord', [], 'saint joseph 974 nord'],
    ['  Saint-Joseph 974  ', ['974'], 'saint joseph'],
    ['Bastia 2C', [], 'bastia 2c'],
  ])('%s', (name, departements, whole) => {
    const read = parseName(name, known);
    expect(read.forms[0]?.departements).toEqual(departements);
    expect(read.forms[0]?.form.whole.join(' ')).toBe(whole);
  });

  it('returns parts that may be names: sides of a slash or a dash, and text in parentheses', () => {
    const parts = (name: string) =>
      parseName(name, known)
        .forms.filter(({ factor }) => factor === 0.95)
        .map(({ form, inParentheses }) => [form.whole.join(' '), inParentheses]);
    expect(parts('CA de Saint-Nazaire (CARENE - 44)')).toEqual([['carene', true]]);
    expect(parts('Pays de la Sarthe/CC Val de Sarthe')).toEqual([
      ['pays sarthe', false],
      ['cc val sarthe', false],
    ]);
    expect(parts('DGE - Direction générale')).toEqual([
      ['dge', false],
      ['direction generale', false],
    ]);
  });

  it('returns the name with and without the text in parentheses', () => {
    const { forms } = parseName('CC du Sud (Petite-Terre ;  44 ; )', known);
    expect(forms.map(({ form, factor, inParentheses }) => [form.whole.join(' '), factor, inParentheses])).toEqual([
      ['cc sud', 1, false],
      ['cc sud petite terre', 1, false],
      ['petite terre', 0.95, true],
    ]);
    expect(parseName('Granville (44)', known).forms.map(({ form }) => form.whole)).toEqual([['granville']]);
  });

  it('returns the name with and without the name of a département at its end', () => {
    const { forms } = parseName('St-Joseph La Réunion', known);
    expect(forms.map(({ form, factor, departements }) => [form.whole.join(' '), factor, departements])).toEqual([
      ['saint joseph reunion', 1, []],
      ['saint joseph', 0.97, ['974']],
    ]);
  });

  it.each([
    ['A.N.C.T.', 'anct'],
    ['C.A. de l’Albigeois', 'ca albigeois'],
    ['SIREN 200 067 759', '200067759'],
    ['DG des entreprises', 'direction generale entreprises'],
    ['Min. de la Culture', 'ministere culture'],
    // An abbreviation alone is a name.
    ['DG', 'dg'],
    // Not a SIREN: another group of digits follows, or letters.
    ['12 200 067', '12 200 067'],
  ])('reads %s as it is meant', (name, whole) => {
    expect(parseName(name, known).forms[0]?.form.whole.join(' ')).toBe(whole);
  });

  it('returns no form for a text without a word', () => {
    expect(parseName('(44)', known)).toEqual({ forms: [] });
    expect(parseName('', known)).toEqual({ forms: [] });
  });

  it('recognises a mistyped kind', () => {
    expect(parseName('comunauté de comunes de Vitry', known).forms[0]?.form).toMatchObject({ kind: 'CC' });
  });
});
