import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Addresses } from '../../../../src/explorer/addresses.ts';
import type { Field } from '../../../../src/explorer/pages/network/field.ts';
import {
  fieldNames,
  fields,
  type NetworkState,
  parametersOf,
  readState,
  standardState,
} from '../../../../src/explorer/pages/network/state.ts';

/** Any state, made of the examples of each field. Years that are no range are none. */
const states = fc
  .record(
    Object.fromEntries(
      fieldNames.map((name) => [name, fc.constantFrom(...(fields[name] as unknown as Field<unknown>).examples)]),
    ),
  )
  .map((values) => values as unknown as NetworkState)
  .filter(({ from, to }) => from === null || to === null || from <= to);

const read = (url: string) => readState(new URL(url, 'http://localhost').searchParams);

describe('the state of the network', () => {
  test.each([undefined, 'https://example.org/sous/chemin'])('survives its address, at %s', (publicUrl) => {
    const addresses = new Addresses('en', publicUrl);
    fc.assert(
      fc.property(states, (state) => {
        expect(read(addresses.page('/reseau', parametersOf(state)))).toEqual({ state, unknown: [] });
      }),
    );
  });

  test('each field has examples of more than one value, and a name of its own', () => {
    const names = fieldNames.map((name) => fields[name].name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of fieldNames) expect(fields[name].examples.length, name).toBeGreaterThan(1);
  });

  test('is the standard one without parameters, whose address has none', () => {
    expect(read('/reseau')).toEqual({ state: standardState, unknown: [] });
    expect(parametersOf(standardState)).toEqual({});
    expect([standardState.roles, standardState.minimum, standardState.mode]).toEqual([['PARTNER'], 2, 'ONE_MODE']);
  });

  test('empty parameters count as none: forms send them', () => {
    expect(read('/reseau?qui=partenaires&min=2&de=&a=&region=')).toEqual({ state: standardState, unknown: [] });
  });

  test('has the roles in one order', () => {
    expect(read('/reseau?qui=territoires&qui=partenaires').state.roles).toEqual(['PARTNER', 'TERRITOIRE']);
  });

  test.each([
    ['qui=maires', ['qui']],
    ['qui=partenaires&qui=maires', ['qui']],
    ['min=0', ['min']],
    ['min=2.5', ['min']],
    ['min=1&min=2', ['min']],
    ['min=-1&poids=constructor', ['min', 'poids']],
    ['relies=__proto__', ['relies']],
    ['de=1999', ['de']],
    ['de=2024&a=2020', ['de', 'a']],
    ['region=Normandie', ['region']],
    ['seuil=0.5&taille=x&couleur=x&mesure=x&ossature=x', ['ossature', 'seuil', 'couleur', 'taille', 'mesure']],
  ])('has standard values for those that are not known: %s', (search, unknown) => {
    expect(read(`/reseau?${search}`)).toEqual({ state: standardState, unknown });
  });

  test('accepts anything without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...fieldNames), fc.string())), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, text]) => [fields[name].name, text]));
        const { state } = readState(query);
        expect(readState(new URL(new Addresses('fr').page('/', parametersOf(state)), 'http://a').searchParams)).toEqual(
          {
            state,
            unknown: [],
          },
        );
      }),
    );
  });
});
