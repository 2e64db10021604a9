import { z } from 'zod';
import { checkLength, parseArguments, queryText } from '../../answers/arguments.ts';
import { defaultLimits } from '../../answers/limits.ts';
import type { Run } from '../../answers/run.ts';
import { lookUpWords, spellings } from '../../search/look-up.ts';
import { type Candidate, mostLikely, type Resemblance } from '../../search/resemblance.ts';
import { vocabularyKeys } from '../../search/wanted.ts';
import { readName } from '../../search/written-name.ts';
import { departements } from '../../store/statements/geography.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import { candidates, vocabulary } from '../../store/statements/search.ts';
import { builder } from '../builder.ts';
import { priced, withItsRow } from '../price.ts';

type Found = Candidate & Resemblance & { readonly node: SearchableRecord };

/** How many nodes are compared with each name, and how many of them are shown. */
const mostCompared = 20;
const mostShown = 5;

const ResolutionCandidate = builder.objectRef<Found>('ResolutionCandidate');

ResolutionCandidate.implement({
  description: 'What a name may mean.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The Fabrique, territoire, organisation, département or région that may be meant.',
      ...priced(withItsRow),
      resolve: ({ node }) => node,
    }),
    score: t.exposeFloat('score', {
      description:
        'How sure it is, from 0.5 to 1. 1 = the name is one of its names, but for case, accents, signs, function words and ' +
        'the kind written in letters or in full. Otherwise the letters of the words that both have, over all of their ' +
        'letters (Dice’s coefficient; a mistyped word counts less for each typo), or one minus the share of changed letters ' +
        'when the texts are alike as a whole. Times 0.7 when the name gives a département in which it does not lie, 0.9 when ' +
        'it gives one and this has none; times 0.6 when the name gives another kind, 0.9 between kinds of intercommunalités; ' +
        'times 0.95 when only one side of a stroke, or what stands in parentheses, is like it.',
    }),
    matched: t.exposeString('matched', {
      description:
        'The name, acronym, alias, title or code that is most like the name asked, as it stands in the data.',
    }),
  }),
});

interface ResolutionShape {
  readonly name: string;
  readonly candidates: readonly Found[];
}

const Resolution = builder.objectRef<ResolutionShape>('Resolution');

Resolution.implement({
  description: 'A name, and what it may mean.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name, as it was given.' }),
    candidates: t.field({
      type: [ResolutionCandidate],
      description: 'Five at most, the most likely first, equal ones by name; none when nothing is near.',
      ...priced({ rows: mostShown }),
      resolve: ({ candidates: found }) => [...found],
    }),
  }),
});

/** Three statements, for any number of names. */
async function resolutions(names: readonly string[], run: Run): Promise<ResolutionShape[]> {
  const words = names.map(lookUpWords);
  const { prefix, heads, tails } = vocabularyKeys(words.flat(), null);
  const [places, near] = await Promise.all([
    run(departements, { codes: null, regions: null }),
    run(vocabulary, { prefix, start: null, heads: [...heads], tails: [...tails], limit: 0 }),
  ]);
  const spelt = spellings(near.map(({ text }) => text));
  const requests = words.map((own, index) => ({
    index,
    words: own.flatMap((text, word) => spelt(text).map((spelling) => ({ word, text: spelling }))),
  }));
  const rows = await run(candidates, { requests, limit: mostCompared });
  return names.map((name, index) => {
    const nodes = rows
      .filter(({ request }) => request === index)
      .map(({ node }) => ({ node, key: `${node.key}\t${node.type}`, departements: placesOf(node) }));
    return { name, candidates: mostLikely(readName(name, places), nodes, mostShown) };
  });
}

function placesOf(node: SearchableRecord): readonly string[] | null {
  if (node.type === 'Departement') return [node.code];
  return node.type === 'Territoire' ? node.departements : null;
}

const resolveArguments = z.object({ names: z.array(queryText) });

builder.queryField('resolve', (t) =>
  t.field({
    type: [Resolution],
    description:
      'Names as they stand in a list or a spreadsheet, each with what it may mean, in the order given. A département in ' +
      'parentheses, by code or name, or a code at the end, tells homonyms apart: "Saint-Joseph (974)". Kinds may be ' +
      'written in letters or in full: "CC", "communauté de communes".',
    args: {
      names: t.arg.stringList({
        required: true,
        description: `The names, ${defaultLimits.names} at most, 200 characters each at most.`,
      }),
    },
    ...priced(({ names }: { names: readonly string[] }, limits) => {
      checkLength(names, limits.names, 'names', 'names');
      return { rows: names.length, work: 80 * names.length };
    }),
    resolve: (_root, args, { run, limits }) => {
      checkLength(args.names, limits.names, 'names', 'names');
      const { names } = parseArguments(args, resolveArguments);
      return names.length === 0 ? [] : resolutions(names, run);
    },
  }),
);
