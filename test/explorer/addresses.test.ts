import { describe, expect, test } from 'vitest';
import { Addresses } from '../../src/explorer/addresses.ts';

describe('addresses of pages', () => {
  const french = new Addresses('fr');
  const english = new Addresses('en');

  test.each([
    [french.page('/'), '/'],
    [english.page('/'), '/en'],
    [french.page('/fabriques', { annee: 2023, region: ['32', '28'] }), '/fabriques?annee=2023&region=32&region=28'],
    [french.page('/fabriques', { annee: undefined, q: '' }), '/fabriques'],
    [english.entity({ kind: 'organisation', id: 'cerema' }), '/en/organisations/cerema'],
    [french.entity({ kind: 'participation', id: 'a/b=' }), '/participations/a%2Fb%3D'],
    [french.entity({ kind: 'departement', id: '2B' }, 'territoires'), '/departements/2B#territoires'],
    [french.source(49), '/source#L49'],
    [english.source(44, 49), '/en/source#L44-L49'],
    [french.in('en').page('/donnees'), '/en/donnees'],
    [french.table('/fabriques', { annee: 2023 }, 'liste'), '/fabriques.csv?annee=2023&tableau=liste'],
    [french.table('/', {}, 'liste', true), '/index.csv?tableau=liste&pour=tableur'],
    [french.file('/downloads/a.csv'), '/downloads/a.csv'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });

  test('the playground gets the operation with its variables', () => {
    const address = french.playground({ document: 'query A($slug: String!) { a }', variables: { slug: 'é' } });
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    expect(pathname).toBe('/graphql');
    expect(searchParams.get('query')).toBe('query A($slug: String!) { a }');
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ slug: 'é' });
  });

  test('start with the path of the public URL, and have its host where they leave the site', () => {
    const addresses = new Addresses('en', 'https://example.org/sous/chemin');
    expect(addresses.page('/donnees')).toBe('/sous/chemin/en/donnees');
    expect(addresses.absolute(addresses.page('/'))).toBe('https://example.org/sous/chemin/en');
    expect(french.absolute(french.page('/source'))).toBe('/source');
  });
});
