import { describe, expect, test } from 'vitest';
import { entityKinds } from '../../../src/domain/entity-address.ts';
import { renderEntity } from '../../../src/export/entity/entity-format.ts';
import { runPython, withoutPython } from '../../python/python.ts';
import { fileOf, realDataset, textOf } from '../render.ts';
import { finderIn, referencesOf } from './references.ts';

describe.skipIf(withoutPython)('the files of things, read by rdflib', () => {
  test('are the same graph in both notations, and a part of the whole data set', async () => {
    const file = fileOf(realDataset);
    const find = finderIn(realDataset);
    const references = referencesOf(realDataset);
    // Ten of each kind are enough: a test of the lane "pure" compares the triples of all of them.
    const chosen = entityKinds.flatMap((kind) => references.filter((it) => it.kind === kind).slice(0, 10));
    const input = {
      whole: textOf('Turtle', file),
      entities: chosen.map((reference) => ({
        turtle: renderEntity('.ttl', find(reference), file),
        jsonLd: renderEntity('.jsonld', find(reference), file),
      })),
    };
    const found = JSON.parse(await runPython('test/export/entity/read-entities.py', JSON.stringify(input))) as {
      triples: number;
      same: boolean;
      missing: string[];
    }[];
    expect(found).toHaveLength(60);
    expect(found.filter(({ same, missing, triples }) => !same || missing.length > 0 || triples < 10)).toEqual([]);
  });
});
