import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Resolution, resolveNames } from '../../../src/answers/search/resolution.ts';
import { certainScore } from '../../../src/domain/certain-score.ts';
import { projectPath } from '../../../src/project-root.ts';
import type { SearchableRecord } from '../../../src/store/statements/records.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';

/** Noisy names by the id, slug or code of the node that they mean, and names of what the frozen data does not have. */
const namesSchema = z.strictObject({
  noisy: z.record(z.string(), z.array(z.string())),
  absent: z.array(z.string()),
});

const readNames = (file: string) =>
  namesSchema.parse(JSON.parse(readFileSync(projectPath(`test/fixtures/names/${file}.json`), 'utf8')));

const store = await storeOf(frozenDataset());

async function resolveAll(names: readonly string[]): Promise<Resolution[]> {
  const found: Resolution[] = [];
  for (let start = 0; start < names.length; start += 100) {
    found.push(...(await resolveNames({ names: names.slice(start, start + 100) }, answerContext(store))));
  }
  return found;
}

/** What the fixtures name a node by. */
function keyOf(node: SearchableRecord): string {
  if (node.type === 'Departement' || node.type === 'Region') return node.code;
  return node.type === 'Territoire' ? node.id : node.slug;
}

async function measure(file: string) {
  const { noisy, absent } = readNames(file);
  const wanted = Object.entries(noisy).flatMap(([key, names]) => names.map((name) => ({ name, key })));
  const found = await resolveAll(wanted.map(({ name }) => name));
  const best = found.map(({ candidates: [first] }) => first);
  const isRight = best.map((it, index) => it !== undefined && keyOf(it.node) === wanted[index]?.key);
  const isAccepted = best.map((it) => (it?.score ?? 0) >= certainScore);
  const others = await resolveAll(absent);
  const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;
  const acceptedAbsent = others.filter(({ candidates: [first] }) => (first?.score ?? 0) >= certainScore);
  const rightAndAccepted = count(isRight.map((right, index) => right && isAccepted[index] === true));
  return {
    names: { noisy: wanted.length, absent: absent.length },
    first: count(isRight) / wanted.length,
    recall: rightAndAccepted / wanted.length,
    precision: rightAndAccepted / (count(isAccepted) + acceptedAbsent.length),
    acceptedAbsent: acceptedAbsent.map(({ name }) => name),
  };
}

describe('resolveNames with noisy names, and names of what the graph does not have', () => {
  // The rules were made with the first list. The second one is by the same author, written before. The third one is by an author
  // who knew neither the rules nor the other lists.
  it.each([
    ['tuning', { noisy: 314, absent: 93 }, 0.99, 0.97],
    ['held-back', { noisy: 272, absent: 65 }, 0.99, 0.97],
    ['independent', { noisy: 151, absent: 99 }, 0.98, 0.91],
  ])('%s: the right one first, and a score to trust', async (file, names, first, recall) => {
    const measured = await measure(file);
    expect(measured.names).toEqual(names);
    expect(measured.first).toBeGreaterThanOrEqual(first);
    expect(measured.precision).toBeGreaterThanOrEqual(0.995);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
    expect(measured.acceptedAbsent).toEqual([]);
  });

  it('accepts none of the intercommunalités that did not take part, and names each', async () => {
    const { all } = answerContext(store).officialPlaces().places;
    const codes = new Set(frozenDataset().territoires.map(({ code }) => code));
    const groups = all.filter(
      ({ kind, code }) => ['CC', 'CA', 'CU', 'METROPOLE', 'EPT'].includes(kind) && !codes.has(code),
    );
    expect(groups.length).toBeGreaterThan(1_000);
    const found = await resolveAll(groups.map(({ name }) => name));
    expect(found.filter(({ candidates: [first] }) => (first?.score ?? 0) >= certainScore)).toEqual([]);
    const named = found.filter(({ absentPlace }) => absentPlace !== null);
    expect(named.length / groups.length).toBeGreaterThan(0.99);
  });

  it.each([
    'Action sociale',
    'Tempo',
    'Université Paris-Est',
    'Université Paris-Est Marne-la-Vallée',
    'Banque',
    'Stratégie',
    'Agence locale',
    'Transition écologique',
    'Ministère de la Transition',
    'Direction générale de la cohésion',
    'Réseau vélo',
    'Lorraine',
  ])('does not take "%s", a part of the name of an organisation, for it', async (name) => {
    const [found] = await resolveAll([name]);
    expect(found?.candidates[0]).toMatchObject({ node: { type: 'Organisation' } });
    expect(found?.candidates[0]?.score).toBeLessThan(certainScore);
  });

  it.each(['Sainte-Marie', 'Sainet-Marie', 'Sainte-Mari', 'Saint-Joseph', 'Saint-Jospeh'])(
    'does not accept %s, of which there are several, without a département',
    async (name) => {
      const [found] = await resolveAll([name]);
      expect(found?.candidates[0]).toMatchObject({ node: { type: 'Territoire', kind: 'COMMUNE' } });
      expect(found?.candidates[0]?.score).toBeLessThan(certainScore);
    },
  );

  it.each(['Sainet-Marie (972)', 'Saint-Jospeh (La Réunion)'])('accepts %s', async (name) => {
    const [found] = await resolveAll([name]);
    expect(found?.candidates[0]?.score).toBeGreaterThanOrEqual(certainScore);
  });

  it.each([
    ['Bastia', '2B033', '242000354'],
    ['Mulhouse', '68224', '200066009'],
    ['Toulouse (31)', '31555', '243100518'],
  ])('says that %s is a commune, and not its intercommunalité', async (name, code, group) => {
    const [found] = await resolveAll([name]);
    expect(found?.absentPlace).toMatchObject({ kind: 'COMMUNE', code });
    const [first] = found?.candidates ?? [];
    expect(first).toMatchObject({ node: { id: group } });
    expect(first?.score).toBeLessThan(certainScore);
  });
});
