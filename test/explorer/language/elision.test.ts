import { expect, test } from 'vitest';
import { elides } from '../../../src/explorer/language/elision.ts';

test.each(['ADEME', 'Île-de-France', 'École', 'Œuvre', 'Hérault', 'Habitat', 'UIMM', 'Yonne', 'Yvelines', 'Yerres'])(
  'de and le are elided before %s',
  (text) => {
    expect(elides(text)).toBe(true);
  },
);

test.each(['Cerema', 'LPO', 'Haute-Savoie', 'Hauts-de-Seine', 'Le Havre', 'Havre', 'HAS', 'Yutz', '2 Rives', ''])(
  'de and le are not elided before %s',
  (text) => {
    expect(elides(text)).toBe(false);
  },
);
