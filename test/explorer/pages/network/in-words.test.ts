import { describe, expect, test } from 'vitest';
import { fileStem, stateInWords } from '../../../../src/explorer/pages/network/in-words.ts';
import { type NetworkState, standardState } from '../../../../src/explorer/pages/network/state.ts';

const known = {
  regions: [
    { code: '28', name: 'Normandie' },
    { code: '32', name: 'Hauts-de-France' },
  ],
  years: { first: 2018, last: 2025 },
};

const examples: readonly (readonly [Partial<NetworkState>, string, string, string])[] = [
  [
    {},
    'Partenaires qui se sont retrouvés dans au moins deux Fabriques, de 2018 à 2025',
    'Partners that met in at least two Fabriques, from 2018 to 2025',
    'reseau-partenaires-min2-2018-2025-b25658cb',
  ],
  [
    { roles: ['PARTNER', 'COFINANCEUR', 'TERRITOIRE'], minimum: 1, from: 2020, to: 2020, region: '32' },
    'Partenaires, cofinanceurs et territoires qui se sont retrouvés dans au moins une Fabrique, en 2020, dans les Fabriques d’un ' +
      'territoire dans les Hauts-de-France',
    'Partners, cofinanceurs and territoires that met in at least one Fabrique, in 2020, in Fabriques of a territoire in Hauts-de-France',
    'reseau-partenaires-cofinanceurs-territoires-min1-2020-2020-region32-b25658cb',
  ],
  [
    { roles: ['TERRITOIRE'], mode: 'TWO_MODE', minimum: 1, backbone: 'DISPARITY' },
    'Territoires nommés dans au moins une Fabrique, et ces Fabriques, de 2018 à 2025',
    'Territoires named in at least one Fabrique, and these Fabriques, from 2018 to 2025',
    'reseau-territoires-fabriques-min1-2018-2025-disparite005-b25658cb',
  ],
  [
    { weight: 'NEWMAN', backbone: 'HYPERGEOMETRIC', level: '0.1', size: 'degree', colour: 'communaute' },
    'Partenaires qui se sont retrouvés dans au moins deux Fabriques, de 2018 à 2025\u202f; poids d’un lien\u202f: Newman\u202f: une petite ' +
      'Fabrique relie plus\u202f; ossature\u202f: test hypergéométrique, seuil 0,1',
    'Partners that met in at least two Fabriques, from 2018 to 2025; weight of a link: Newman: a small Fabrique links more; ' +
      'backbone: hypergeometric test, level 0.1',
    'reseau-partenaires-min2-2018-2025-newman-hypergeometrique01-couleur-communaute-taille-liens-b25658cb',
  ],
];

describe('the choices in words, and in the name of a file', () => {
  test.each(examples)('%j', (changes, french, english, stem) => {
    const state = { ...standardState, ...changes };
    expect(stateInWords(state, known, 'fr')).toBe(french);
    expect(stateInWords(state, known, 'en')).toBe(english);
    expect(fileStem(state, known, 'b25658cb4da7b8c5')).toBe(stem);
  });
});
