import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../../../../seed/page/parse-page.ts';
import { furniture } from '../../fixtures/furniture.ts';
import { lexicon, wordings } from '../../fixtures/pages.ts';
import { accordion, stateSite } from '../../fixtures/state-site.ts';

/** What the page says, without lines and columns. */
const read = (source: string): string =>
  JSON.stringify(
    parsePage(source, lexicon, wordings, 'https://anct.gouv.fr/liste-des-fabriques').fabriques,
    (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value),
  );

const pieces = Object.values(furniture).flat();
const some = fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((all) => all.join('\n'));
const wrappers = [
  '<div class="fr-container">',
  '<article>',
  '<section>',
  '<div><div>',
  '<form><h2>Recherche</h2>',
] as const;

test('furniture around the sections and the years changes nothing that is read', () => {
  const plain = read(stateSite());
  fc.assert(
    fc.property(some, some, some, some, fc.constantFrom(...wrappers), (start, end, before, within, wrapper) => {
      const site = stateSite({
        start: `${start}${wrapper}`,
        end: `${end}${
          wrapper
            .match(/<(?!h2)\w+/g)
            ?.map((tag) => `</${tag.slice(1)}>`)
            .join('') ?? ''
        }`,
        year: (year, content, index) => `${before}${accordion(year, `${within}${content}${within}`, index)}`,
      });
      expect(read(site)).toBe(plain);
    }),
    { numRuns: 15, seed: 17 },
  );
});
