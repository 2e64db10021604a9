import { describe, expect, it } from 'vitest';
import { formOf, parseName } from '../../src/search/written-name.ts';

const known = [
  { code: '09', name: 'Ariège' },
  { code: '2B', name: 'Haute-Corse' },
  { code: '28', name: 'Eure-et-Loir' },
  { code: '44', name: 'Loire-Atlantique' },
  { code: '73', name: 'Savoie' },
  { code: '78', name: 'Yvelines' },
  { code: '974', name: 'La Réunion' },
];

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
    expect(read.departements).toEqual(departements);
    expect(read.forms[0]?.form.whole.join(' ')).toBe(whole);
  });

  it('returns parts that may be names: sides of a slash, and text in parentheses', () => {
    const parts = (name: string) =>
      parseName(name, known)
        .forms.filter(({ part }) => part)
        .map(({ form }) => form.whole.join(' '));
    expect(parts('CA de Saint-Nazaire (CARENE - 44)')).toEqual(['carene']);
    expect(parts('Pays de la Sarthe/CC Val de Sarthe')).toEqual(['pays sarthe', 'cc val sarthe']);
  });

  it('returns the name with and without the text in parentheses', () => {
    const { forms } = parseName('CC du Sud (Petite-Terre ;  44 ; )', known);
    expect(forms.map(({ form, part }) => [form.whole.join(' '), part])).toEqual([
      ['cc sud', false],
      ['cc sud petite terre', false],
      ['petite terre', true],
    ]);
    expect(parseName('Granville (44)', known).forms.map(({ form }) => form.whole)).toEqual([['granville']]);
  });

  it('returns no form for a text without a word', () => {
    expect(parseName('(44)', known)).toEqual({ forms: [], departements: ['44'] });
    expect(parseName('', known)).toEqual({ forms: [], departements: [] });
  });

  it('recognises a mistyped kind', () => {
    expect(parseName('comunauté de comunes de Vitry', known).forms[0]?.form).toMatchObject({ kind: 'CC' });
  });
});
