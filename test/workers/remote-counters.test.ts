import { expect, test } from 'vitest';
import type { QuotaCounter } from '../../src/http/guards/client-budget.ts';
import { Counters } from '../../src/workers/counters.ts';
import type { TakeMessage } from '../../src/workers/messages.ts';
import { RemoteCounters } from '../../src/workers/remote-counters.ts';

/** The points of one worker, counted by `counters`. Messages take a while. */
function pointsOf(counters: Counters): QuotaCounter {
  const remote = new RemoteCounters((message: TakeMessage) => {
    setTimeout(() => {
      const answer = counters.answer(message);
      if (answer?.kind === 'taken') remote.taken(answer.id, answer.state);
    });
  });
  return remote.counterOf('points', 100);
}

test('workers use one quota together', async () => {
  const counters = new Counters({ pointsPerMinute: 100, workSecondsPerMinute: 0 });
  const [one, other] = [pointsOf(counters), pointsOf(counters)];
  const taken = await Promise.all([one.takeIfLeft('a', 60), other.takeIfLeft('a', 60), other.takeIfLeft('a', 40)]);
  expect(taken).toMatchObject([
    { granted: true, remaining: 40 },
    { granted: false, remaining: 40 },
    { granted: true, remaining: 0 },
  ]);
  expect(await one.take('b', 150)).toMatchObject({ limit: 100, remaining: 0, resetAfter: 60 });
});

test('a request fails when the primary process has ended', async () => {
  const remote = new RemoteCounters((_message, failed) => failed());
  await expect(remote.counterOf('points', 100).take('a', 1)).rejects.toMatchObject({ code: 'OVERLOADED' });
});
