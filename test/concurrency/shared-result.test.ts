import { describe, expect, test } from 'vitest';
import { SharedResult, type TaskOwner } from '../../src/concurrency/shared-result.ts';

/** A result that the test provides with `give`. `runs` are the owners for which it was computed. */
function pending() {
  const runs: TaskOwner[] = [];
  const resolves: ((value: string) => void)[] = [];
  const shared = new SharedResult(
    (owner) =>
      new Promise<string>((resolve, reject) => {
        runs.push(owner);
        resolves.push(resolve);
        owner.signal.addEventListener('abort', () => reject(owner.signal.reason), { once: true });
      }),
  );
  return { shared, runs, give: (value: string) => resolves.at(-1)?.(value) };
}

function owner(client = 'a') {
  const controller = new AbortController();
  return { client, signal: controller.signal, leave: () => controller.abort(new Error(`${client} left`)) };
}

describe('a shared result', () => {
  test('is computed once for all owners, in the name of the first one', async () => {
    const { shared, runs, give } = pending();
    const answers = [shared.get(owner('a')), shared.get(owner('b'))];
    give('value');
    expect(await Promise.all([...answers, shared.get(owner('c'))])).toEqual(['value', 'value', 'value']);
    expect(runs.map(({ client }) => client)).toEqual(['a']);
  });

  test('is still computed when one of two owners leaves, who gets an error at once', async () => {
    const { shared, runs, give } = pending();
    const [first, second] = [owner('a'), owner('b')];
    const [left, stayed] = [shared.get(first), shared.get(second)];
    first.leave();
    await expect(left).rejects.toThrow('a left');
    expect(runs[0]?.signal.aborted).toBe(false);
    give('value');
    expect(await stayed).toBe('value');
  });

  test('is aborted when the last owner has left, and computed again for the next', async () => {
    const { shared, runs, give } = pending();
    const [first, second] = [owner('a'), owner('b')];
    const answers = Promise.allSettled([shared.get(first), shared.get(second)]);
    first.leave();
    second.leave();
    expect(runs[0]?.signal).toMatchObject({ aborted: true, reason: new Error('b left') });
    const next = shared.get(owner('c'));
    expect(await answers).toMatchObject([{ reason: new Error('a left') }, { reason: new Error('b left') }]);
    // The first run has failed by now. The run that followed is still shared.
    const joined = shared.get(owner('d'));
    give('value');
    expect(await Promise.all([next, joined])).toEqual(['value', 'value']);
    expect(runs.map(({ client }) => client)).toEqual(['a', 'c']);
  });

  test('stays when an owner leaves after it was answered', async () => {
    const { shared, runs, give } = pending();
    const answered = owner('a');
    const answer = shared.get(answered);
    give('value');
    await answer;
    answered.leave();
    expect(runs[0]?.signal.aborted).toBe(false);
    expect(await shared.get(owner('b'))).toBe('value');
    expect(runs).toHaveLength(1);
  });

  test('is not computed for an owner who has already left', async () => {
    const { shared, runs } = pending();
    const gone = owner();
    gone.leave();
    await expect(shared.get(gone)).rejects.toThrow('a left');
    expect(runs).toEqual([]);
  });

  test('does not cache a failure', async () => {
    let runs = 0;
    const shared = new SharedResult(async () => {
      runs += 1;
      if (runs === 1) throw new Error('interrupted');
      return runs;
    });
    await expect(shared.get(owner())).rejects.toThrow('interrupted');
    expect(await shared.get(owner())).toBe(2);
  });
});
