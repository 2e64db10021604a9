import { expect, test } from 'vitest';
import { bilingual } from '../../../src/explorer/language/bilingual.ts';

test('gives the texts of each language', () => {
  const messages = bilingual(
    { title: 'Territoires', found: (count: number) => `${count} trouvés` },
    { title: 'Territoires', found: (count) => `${count} found` },
  );
  expect(messages.fr.found(2)).toBe('2 trouvés');
  expect(messages.en.found(2)).toBe('2 found');
});

test('does not compile when English lacks a text, has one more, or has one of another type', () => {
  // @ts-expect-error: `more` is missing.
  bilingual({ title: 'Titre', more: 'Plus' }, { title: 'Title' });
  // @ts-expect-error: `more` is not in French.
  bilingual({ title: 'Titre' }, { title: 'Title', more: 'More' });
  // @ts-expect-error: a text instead of a function.
  bilingual({ found: (count: number) => `${count} trouvés` }, { found: 'found' });
  expect(bilingual({ title: 'Titre' }, { title: 'Title' }).en.title).toBe('Title');
});
