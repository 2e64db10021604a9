import { describe, expect, test } from 'vitest';
import { type Answered, judge, outcomeOf, type Phase, slopeOf } from '../../bench/soak/judge.ts';

const reply = (status: number, body: string, retryAfter?: string) => ({ status, body, retryAfter });

describe('an answer in a soak', () => {
  test.each([
    ['data', reply(200, '{"data":{"fabriques":{"totalCount":23}}}'), 'ok', false],
    ['a page', reply(200, '<!doctype html>'), 'ok', false],
    ['a busy server', reply(503, '{"errors":[{"extensions":{"code":"OVERLOADED"}}]}', '1'), 'OVERLOADED', false],
    ['a page of a busy server', reply(503, '<!doctype html>', '1'), '503', false],
    ['a refusal that does not say when to come back', reply(503, '{"code":"OVERLOADED"}'), '503 OVERLOADED', true],
    [
      'a database that does not answer',
      reply(503, '{"code":"DATABASE_UNAVAILABLE"}', '1'),
      '503 DATABASE_UNAVAILABLE',
      true,
    ],
    ['a fault', reply(500, '{"code":"INTERNAL_SERVER_ERROR"}'), '500 INTERNAL_SERVER_ERROR', true],
    ['a missing page', reply(404, 'Not found.'), '404 Not found.', true],
    ['a closed connection', reply(0, 'Error: socket hang up'), '0 Error: socket hang up', true],
  ])('%s', (_, answer, outcome, isWrong) => {
    expect(outcomeOf(answer)).toEqual({ outcome, isWrong });
  });
});

test('the slope of memory is that of the line through the samples', () => {
  const samples = [0, 1, 2, 3].map((minute) => ({ minute, inUse: 100 + 2 * minute + (minute % 2) }));
  // Deviations of the minutes: -1.5, -0.5, 0.5, 1.5; of the megabytes 100, 103, 104, 107: -3.5, -0.5, 0.5, 3.5. 11 / 5.
  expect(slopeOf(samples)).toBeCloseTo(2.2);
});

describe('the verdict on a soak', () => {
  const times = (phase: Phase, ms: number, count = 20): Answered[] =>
    Array.from({ length: count }, () => ({ phase, kind: 'page', ms, outcome: 'ok', isWrong: false }));
  const flat = [0, 1, 2].map((minute) => ({ minute, inUse: 90, resident: 300, cached: 16 }));
  const growing = flat.map((sample) => ({ ...sample, inUse: sample.inUse + sample.minute }));
  const kept = (answered: Answered[], samples = flat) => judge(answered, samples).map(({ isKept }) => isKept);

  test('keeps all promises', () => {
    expect(kept([...times('before', 10), ...times('after', 12.5)])).toEqual([true, true, true]);
  });

  test('notices an error, growing memory and slower answers', () => {
    const wrong: Answered = { phase: 'between', kind: 'page', ms: 1, outcome: '500', isWrong: true };
    expect(kept([...times('before', 10), ...times('after', 12.6), wrong], growing)).toEqual([false, false, false]);
  });

  test('compares no medians of a few answers', () => {
    expect(kept([...times('before', 10, 19), ...times('after', 99)])).toEqual([true, true, true]);
  });
});
