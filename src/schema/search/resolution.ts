import { checkLength, maxTextLength } from '../../answers/arguments.ts';
import { defaultLimits } from '../../answers/limits.ts';
import {
  maximumCandidates,
  type ResolutionCandidate as ResolutionCandidateShape,
  type Resolution as ResolutionShape,
  resolveNames,
} from '../../answers/search/resolution.ts';
import { builder } from '../builder.ts';
import { priced, withItsRow } from '../price.ts';

const ResolutionCandidate = builder.objectRef<ResolutionCandidateShape>('ResolutionCandidate');

ResolutionCandidate.implement({
  description: 'A node that a name may refer to.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'A Fabrique, territoire, organisation, département or région.',
      ...priced(withItsRow),
      resolve: ({ node }) => node,
    }),
    score: t.exposeFloat('score', {
      description: `Similarity of the name and the node, from 0.5 to 1: similarity of two texts × factors. The highest over all \
names, acronym, aliases, title and code of the node; each also without its parentheses, and up to a colon.

The similarity of two texts is the higher of two values:
- Dice's coefficient of their words, weighted by letters: letters of the words that are in both, counted in each text / \
letters of both texts. A word with one or two typos counts in part: 1 - typos / letters of its longer spelling.
- 1 - typos / letters of the longer text, each text written as one word. At most four typos.

Case, accents, punctuation and function words are ignored. For territoires, the words of the kind are left out if the name \
gives a kind; otherwise the better of both ways counts. At most one typo in four letters is tolerated, and none in codes or \
in words of fewer than five letters (four in the shorter spelling).

The factors:
- 0.7 if the name gives a département in which the node does not lie; 0.9 if the node has no location;
- 0.6 if the name gives another kind of territoire; 0.9 between CC, CA, CU, métropole and EPT;
- 0.95 if only one side of a slash, or only the text in parentheses, was compared.`,
    }),
    matched: t.exposeString('matched', {
      description: 'The name, acronym, alias, title or code that is most similar to the name, exactly as in the data.',
    }),
  }),
});

const Resolution = builder.objectRef<ResolutionShape>('Resolution');

Resolution.implement({
  description: 'A name and the nodes that it may refer to.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name, exactly as in the request.' }),
    candidates: t.field({
      type: [ResolutionCandidate],
      description:
        `At most ${maximumCandidates} nodes, highest score first. Ties are broken by name. Empty if no node has a score of ` +
        'at least 0.5.',
      ...priced({ rows: maximumCandidates }),
      resolve: ({ candidates }) => [...candidates],
    }),
  }),
});

builder.queryField('resolve', (t) =>
  t.field({
    type: [Resolution],
    description:
      'Matches names from a list or a spreadsheet with nodes. Returns one result for each name, in the same order. To ' +
      'distinguish homonyms, add the code or name of a département in parentheses, or its code at the end: "Saint-Joseph ' +
      '(974)". Kinds of territoires may be abbreviated or in full: "CC", "communauté de communes".',
    args: {
      names: t.arg.stringList({
        required: true,
        description: `The names. Maximum: ${defaultLimits.names} names of ${maxTextLength} characters each.`,
      }),
    },
    ...priced(({ names }: { names: readonly string[] }, limits) => {
      checkLength(names, limits.names, 'names', 'names');
      return { rows: names.length, work: 80 * names.length };
    }),
    resolve: (_root, args, context) => resolveNames(args, context),
  }),
);
