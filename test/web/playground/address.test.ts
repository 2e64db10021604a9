import { describe, expect, test } from 'vitest';
import { exampleAddress, exampleIn, languageAddress, shareAddress, sharedIn } from '../../../web/playground/address.ts';

const page = 'https://graph.example/sous/chemin/graphql?example=network&lang=fr#query';

describe('a share link', () => {
  test('has the query and its variables, at the address of the page', () => {
    expect(shareAddress(page, { query: '{ a(b: "é&+#") }', variables: '{"c": 1}' })).toBe(
      'https://graph.example/sous/chemin/graphql?query=%7B+a%28b%3A+%22%C3%A9%26%2B%23%22%29+%7D&variables=%7B%22c%22%3A+1%7D',
    );
  });

  test.each([
    { query: '{ a(b: "é&+#%20") }\n# ’', variables: '{ "c": "=&" }' },
    { query: '{ a }', variables: '' },
    { query: `{ a } # ${'x'.repeat(5_000)}`, variables: '{ "c": 1 }' },
  ])('opens the same query: %j', (shared) => {
    expect(sharedIn(shareAddress(page, shared))).toEqual(shared);
  });

  test('has a long query behind "#", which no server or proxy has to accept', () => {
    const { search, hash } = new URL(shareAddress(page, { query: 'x'.repeat(4_100), variables: '' }));
    expect([search, hash.length > 4_100]).toEqual(['', true]);
  });
});

test('an address without a query shares none', () => {
  expect(sharedIn(page)).toBeNull();
  expect(exampleIn(page)).toBe('network');
  expect(exampleIn('https://graph.example/graphql')).toBeNull();
});

test('addresses of examples and languages are relative to the page', () => {
  expect(new URL(exampleAddress('one-pair', 'en'), page).href).toBe(
    'https://graph.example/sous/chemin/graphql?example=one-pair&lang=en',
  );
  expect(languageAddress('en', 'one-pair')).toBe('?example=one-pair&lang=en');
  expect(languageAddress('fr', null)).toBe('?lang=fr');
});
