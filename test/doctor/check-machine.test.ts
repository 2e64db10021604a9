import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { checkMemory } from '../../src/doctor/check-machine.ts';

// 64 MB for each of both caches and for unread answers, and 110 MB for the rest.
const config = readConfig({});

describe('the check of the memory', () => {
  test('is content with a heap for full caches, in a container that is larger', () => {
    expect(checkMemory(config, { heapMb: 320, freeMb: 900, containerMb: 512 })).toEqual([
      { level: 'ok', subject: 'memory', message: 'Heap of 320 MB; 900 MB are free, the limit is 512 MB.' },
    ]);
  });

  test('warns of a heap that is smaller than the caches', () => {
    const [finding] = checkMemory(config, { heapMb: 301, freeMb: 900, containerMb: null });
    expect(finding).toMatchObject({
      level: 'warning',
      message: 'Heap of 301 MB; 900 MB are free. Caches and unread answers, when full, need 302 MB of it.',
      remedy: expect.stringContaining('ANSWER_CACHE_MB'),
    });
  });

  test('warns of a heap that is larger than the container', () => {
    const [finding] = checkMemory(config, { heapMb: 2_048, freeMb: 900, containerMb: 512 });
    expect(finding).toMatchObject({ level: 'warning', remedy: expect.stringContaining('--max-old-space-size=256') });
  });
});
