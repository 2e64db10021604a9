import { describe, expect, test } from 'vitest';
import { dataChanged } from '../../../src/domain/data-changed.ts';
import type { PublicError } from '../../../src/domain/error.ts';
import { type CurrentData, Pin, readOneVersion } from '../../../src/store/cache/pin.ts';

/** A graph whose version a test changes; `commit` says that a commit is under way. */
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

const patience = { forMs: 200, pauseMs: 1 };
const code = (error: unknown) => (error as PublicError).code;

describe('a request', () => {
  test('that nothing comes in between of is answered at once, of one version', async () => {
    const own = graph();
    expect(await readOneVersion(own.data, (pin) => read(pin, own))).toEqual({ result: 'a', version: 'a' });
  });

  test('that reads nothing asks for no version', async () => {
    const none: CurrentData = { current: () => expect.fail(), isStill: () => expect.fail() };
    expect(await readOneVersion(none, async () => 'constant')).toEqual({ result: 'constant', version: null });
  });

  test('is done again when an import comes in between, and then is of the new version', async () => {
    const own = graph();
    const read2 = async (pin: Pin) => {
      const first = await read(pin, own);
      if (own.made.version === 'a') own.importVersion('b');
      return [first, await read(pin, own)];
    };
    expect(await readOneVersion(own.data, read2, undefined, patience)).toEqual({ result: ['b', 'b'], version: 'b' });
  });

  test('is done again when it failed because the data changed', async () => {
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
      patience,
    );
    expect(result).toEqual({ result: 'b', version: 'b' });
  });

  test('waits for a commit that is under way', async () => {
    const own = graph();
    own.made.commit = true;
    setTimeout(() => Object.assign(own.made, { commit: false }), 20);
    expect((await readOneVersion(own.data, (pin) => read(pin, own), undefined, patience)).version).toBe('a');
  });

  test('is refused when the data goes on changing', async () => {
    const own = graph();
    const again = async (pin: Pin) => {
      await read(pin, own);
      own.importVersion('next');
    };
    expect(await readOneVersion(own.data, again, undefined, patience).catch(code)).toBe('IMPORT_IN_PROGRESS');
  });

  test('that fails over data that did not change fails with its own error', async () => {
    const own = graph();
    const failing = async (pin: Pin) => {
      await read(pin, own);
      throw new Error('its own');
    };
    await expect(readOneVersion(own.data, failing)).rejects.toThrow('its own');
  });

  test('is an error when nobody can tell whether the data changed', async () => {
    const own = graph();
    const data: CurrentData = { ...own.data, isStill: () => Promise.reject(new Error('down')) };
    await expect(readOneVersion(data, (pin) => read(pin, own))).rejects.toThrow('down');
  });

  test('is not done again once its signal has aborted', async () => {
    const own = graph();
    const ended = new AbortController();
    const again = async (pin: Pin) => {
      await read(pin, own);
      own.importVersion('next');
      ended.abort(new Error('gone'));
    };
    await expect(readOneVersion(own.data, again, ended.signal, patience)).rejects.toThrow('gone');
    expect(own.made.sequence).toBe(3);
  });
});

test('what was read is kept once it is confirmed, and not before', async () => {
  const own = graph();
  const kept: string[] = [];
  const pin = new Pin(own.data);
  await read(pin, own);
  pin.onceConfirmed(() => kept.push('a'));
  expect(kept).toEqual([]);
  own.importVersion('b');
  expect(await pin.confirm()).toBe(false);
  expect(kept).toEqual([]);
  const second = new Pin(own.data);
  await read(second, own);
  second.onceConfirmed(() => kept.push('b'));
  expect(await second.confirm()).toBe(true);
  expect(kept).toEqual(['b']);
});
