import { describe, expect, test } from 'vitest';
import { bourg, build } from './small-world.ts';

const rows = {
  'territoires.csv': [bourg, "cc-val-d-eau;CC Val d'Eau;CC;200000001;Le Val (01);;;;;;"],
};
const noteOf = (correction: string) =>
  build({ ...rows, 'corrections.csv': [correction] }, 'Territoires : Bourg (01), Le Val (01)').dataset.participations[1]
    ?.mention.note;

describe('the note of a mention with a correction', () => {
  test('does not give the name again if the correction gives it', () => {
    expect(noteOf("essai;Le Val (01);nom;Nom incomplet;CC Val d'Eau;preuve")).toBe(
      "Nom incomplet ; retenu : CC Val d'Eau.",
    );
  });

  test('gives the name after a correction of something else', () => {
    expect(noteOf('essai;Le Val;nom;Nom douteux;;preuve')).toBe(
      "Nom douteux. Nom retenu : « CC Val d'Eau » (nature ajoutée, autre nom).",
    );
  });
});
