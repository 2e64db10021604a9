import { expect, test } from 'vitest';
import { buildOptions } from '../../seed/build-options.ts';

test('the language is that of --lang, else that of the locale', () => {
  expect(buildOptions([], { LANG: 'fr_FR.UTF-8' }).language).toBe('fr');
  expect(buildOptions([], {}).language).toBe('en');
  expect(buildOptions(['--lang', 'en'], { LANG: 'fr_FR.UTF-8' }).language).toBe('en');
});

test('files and dates come before or after the options', () => {
  const read = { language: 'fr', isCheck: true, positionals: ['page.html', '2027-01-15'] };
  expect(buildOptions(['page.html', '2027-01-15', '--check', '--lang', 'fr'], {})).toEqual(read);
  expect(buildOptions(['--check', '--lang', 'fr', 'page.html', '2027-01-15'], {})).toEqual(read);
});

test.each([
  ['another language', ['--lang', 'de'], '--lang de: write fr or en.'],
  ['an unknown option', ['--force'], "Unknown option '--force'"],
  ['no language', ['--lang'], "Option '--lang <value>' argument missing"],
])('%s is refused', (_what, args, message) => {
  expect(() => buildOptions(args, {})).toThrow(message);
});
