import { describe, expect, test } from 'vitest';
import { Failures } from '../../src/schema/failures.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { asker, storeOf } from './ask.ts';

describe('the failures of a request', () => {
  test('stop it at the twentieth', () => {
    const failures = new Failures();
    for (let n = 1; n < 20; n++) failures.add();
    expect([failures.exceeded, failures.signal.aborted]).toEqual([false, false]);
    failures.add();
    expect([failures.exceeded, failures.signal.aborted]).toEqual([true, true]);
    expect(failures.signal.reason).toMatchObject({ message: 'The request was stopped after 20 errors.', path: [] });
  });

  test('stop it at the configured number, or never', () => {
    const [strict, patient] = [new Failures(undefined, 1), new Failures(undefined, Infinity)];
    strict.add();
    for (let n = 0; n < 100; n++) patient.add();
    expect([strict.exceeded, patient.exceeded]).toEqual([true, false]);
  });

  test('have a signal that aborts with the outer signal as well', () => {
    const outer = new AbortController();
    const { signal } = new Failures(outer.signal);
    outer.abort(new Error('gone'));
    expect(signal.reason).toEqual(new Error('gone'));
    expect(new Failures(outer.signal).signal.reason).toEqual(new Error('gone'));
  });

  test('include failed fields with arguments and malformed ids, and no statement runs after the maximum', async () => {
    const ask = asker(await storeOf(smallDataset));
    const ids = Array.from({ length: 20 }, (_, n) => `x${n}`);
    const { data, errors, statements } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } organisation(slug: "ademe") { name } }',
      { ids },
    );
    expect(data).toEqual({ nodes: ids.map(() => null), organisation: null });
    expect(statements).toBe(0);
    expect(errors.at(-1)?.message).toBe('The request was stopped after 20 errors.');
    const nineteen = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } organisation(slug: "ademe") { acronym } }',
      { ids: ids.slice(1) },
    );
    expect(nineteen.data.organisation).toEqual({ acronym: 'ADEME' });
  });

  // Vitest fails on an unhandled rejection, which would end the server process.
  test('leave no unhandled rejection when fields fail in row after row beside pending fields', async () => {
    const ask = asker(await storeOf(frozenDataset()));
    for (const query of [
      '{ departements { a: territoires { totalCount } b: territoires(after: "none") { totalCount } } }',
      '{ fabriques(first: 100) { nodes { a: participations { totalCount } b: participations(after: "none") { totalCount } } } }',
    ]) {
      const { data, errors } = await ask(query);
      expect(Object.values(data)).toEqual([null]);
      expect(errors.length).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});
