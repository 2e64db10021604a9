import { expect, test } from 'vitest';
import { Slots } from '../../src/concurrency/slots.ts';

/** Works that the test ends one by one. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

test('two run, and the third begins when one of them has ended', async () => {
  const { begun, work, end } = works();
  const slots = new Slots(2);
  const all = ['a', 'b', 'c', 'd'].map((name) => slots.use(work(name)));
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await all[1];
  await new Promise(setImmediate);
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  end('c');
  await all[2];
  await new Promise(setImmediate);
  end('d');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

test('work whose signal has aborted before its turn does not start, and the next one does', async () => {
  const { begun, work, end } = works();
  const slots = new Slots(1);
  const gone = new AbortController();
  const first = slots.use(work('first'));
  const left = slots.use(work('left'), gone.signal);
  const last = slots.use(work('last'));
  gone.abort(new Error('gone'));
  end('first');
  await first;
  await expect(left).rejects.toThrow('gone');
  await new Promise(setImmediate);
  end('last');
  await last;
  expect(begun).toEqual(['first', 'last']);
});

test('work that fails frees its slot', async () => {
  const slots = new Slots(1);
  await expect(slots.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await slots.use(async () => 'next')).toBe('next');
});

test('clients take turns, however many works one of them has', async () => {
  const { begun, work, end } = works();
  const slots = new Slots(1);
  const all = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((name) => slots.use(work(name), undefined, name.slice(0, 1)));
  for (const [index, name] of ['a1', 'a2', 'b1', 'c1', 'a3', 'b2'].entries()) {
    await new Promise(setImmediate);
    expect(begun[index]).toBe(name);
    end(name);
  }
  expect(await Promise.all(all)).toHaveLength(6);
});

test('one client leaves a slot for the others', async () => {
  const { begun, work, end } = works();
  const slots = new Slots(3, 2);
  const all = ['a1', 'a2', 'a3', 'b1'].map((name) => slots.use(work(name), undefined, name.slice(0, 1)));
  await new Promise(setImmediate);
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  end('b1');
  await new Promise(setImmediate);
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  end('a1');
  await new Promise(setImmediate);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  end('a2');
  end('a3');
  expect(await Promise.all(all)).toHaveLength(4);
});

test('a client that has ended one work may start one, not more', async () => {
  const { begun, work, end } = works();
  const slots = new Slots(4, 2);
  const all = ['a1', 'a2', 'a3', 'a4', 'b1'].map((name) => slots.use(work(name), undefined, name.slice(0, 1)));
  end('a1');
  await all[0];
  await new Promise(setImmediate);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  // A slot is free, but two works of a run.
  end('b1');
  await new Promise(setImmediate);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  end('a2');
  await new Promise(setImmediate);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  for (const name of ['a3', 'a4']) end(name);
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1']);
});
