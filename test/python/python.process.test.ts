import { describe, expect, it } from 'vitest';
import { runPython, withoutPython } from './python.ts';

describe.skipIf(withoutPython)('the Python of the tests', () => {
  it('reads a text and prints one, in any script', async () => {
    expect(await runPython('test/python/echo.py', 'Région\n')).toBe('Région\n');
  });

  it('fails with what the script complained of', async () => {
    await expect(runPython('test/python/echo.py', '', '--unknown')).rejects.toThrow(/--unknown/);
  });
});
