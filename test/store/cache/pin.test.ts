import { describe, expect, test } from 'vitest';
import { dataChanged } from '../../../src/domain/data-changed.ts';
import type { PublicError } from '../../../src/domain/error.ts';
import { type CurrentData, Pin, readOneVersion } from '../../../src/store/cache/pin.ts';

/** A graph whose version the test changes. `commit`: whether a commit runs. */
function graph() {
  const made = { version: 'a', sequence: 0, commit: false };
  const data: CurrentData = {
    current: async () => {
      if (made.commit) throw dataChanged();
      return { version: made.version, sequence: made.sequence, at: 0 };
    },
    isStill: async ({ sequence }) => !made.commit && sequence === made.sequence,
  };
  const importVersion = (version: string) => Object.assign(made, { version, sequence: made.sequence + 3 });
  return { data, made, importVersion };
}

/** Reads the version as a statement does. */
async function read(pin: Pin, { made }: ReturnType<typeof graph>): Promise<string> {
  await pin.state();
  pin.reads();
  return made.version;
}

const retry = { forMs: 200, pauseMs: 1 };
const code = (error: unknown) => (error as PublicError).code;

describe('readOneVersion', () => {
  test('returns the result and its version', async () => {
    const own = graph();
    expect(await readOneVersion(own.data, (pin) => read(pin, own))).toEqual({ result: 'a', version: 'a' });
  });

  test('does not read the version if the work runs no statement', async () => {
    const none: CurrentData = { current: () => expect.fail(), isStill: () => expect.fail() };
    expect(await readOneVersion(none, async () => 'constant')).toEqual({ result: 'constant', version: null });
  });

  test('repeats the work when an import has committed meanwhile', async () => {
    const own = graph();
    const read2 = async (pin: Pin) => {
      const first = await read(pin, own);
      if (own.made.version === 'a') own.importVersion('b');
      return [first, await read(pin, own)];
    };
    expect(await readOneVersion(own.data, read2, undefined, retry)).toEqual({ result: ['b', 'b'], version: 'b' });
  });

  test('repeats work that failed while the data changed', async () => {
    const own = graph();
    const result = await readOneVersion(
      own.data,
      async (pin) => {
        const before = await read(pin, own);
        if (before === 'a') {
          own.importVersion('b');
          throw new Error('A row is gone.');
        }
        return before;
      },
      undefined,
      retry,
    );
    expect(result).toEqual({ result: 'b', version: 'b' });
  });

  test('waits for a running commit', async () => {
    const own = graph();
    own.made.commit = true;
    setTimeout(() => Object.assign(own.made, { commit: false }), 20);
    expect((await readOneVersion(own.data, (pin) => read(pin, own), undefined, retry)).version).toBe('a');
  });

  test('rejects when the data keeps changing', async () => {
    const own = graph();
    const again = async (pin: Pin) => {
      await read(pin, own);
      own.importVersion('next');
    };
    expect(await readOneVersion(own.data, again, undefined, retry).catch(code)).toBe('IMPORT_IN_PROGRESS');
  });

  test('rejects with the error of the work if the data has not changed', async () => {
    const own = graph();
    const failing = async (pin: Pin) => {
      await read(pin, own);
      throw new Error('its own');
    };
    await expect(readOneVersion(own.data, failing)).rejects.toThrow('its own');
  });

  test('rejects when the version cannot be read again', async () => {
    const own = graph();
    const data: CurrentData = { ...own.data, isStill: () => Promise.reject(new Error('down')) };
    await expect(readOneVersion(data, (pin) => read(pin, own))).rejects.toThrow('down');
  });

  test('does not repeat the work after its signal has aborted', async () => {
    const own = graph();
    const ended = new AbortController();
    const again = async (pin: Pin) => {
      await read(pin, own);
      own.importVersion('next');
      ended.abort(new Error('gone'));
    };
    await expect(readOneVersion(own.data, again, ended.signal, retry)).rejects.toThrow('gone');
    expect(own.made.sequence).toBe(3);
  });
});

test('Pin calls back when its reads are confirmed, and not before', async () => {
  const own = graph();
  const confirmed: string[] = [];
  const pin = new Pin(own.data);
  await read(pin, own);
  pin.onceConfirmed(() => confirmed.push('a'));
  expect(confirmed).toEqual([]);
  own.importVersion('b');
  expect(await pin.confirm()).toBe(false);
  expect(confirmed).toEqual([]);
  const second = new Pin(own.data);
  await read(second, own);
  second.onceConfirmed(() => confirmed.push('b'));
  expect(await second.confirm()).toBe(true);
  expect(confirmed).toEqual(['b']);
});
