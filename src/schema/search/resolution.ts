import { checkLength, maxTextLength } from '../../answers/arguments.ts';
import { defaultLimits } from '../../answers/limits.ts';
import {
  maximumCandidates,
  type ResolutionCandidate as ResolutionCandidateShape,
  type Resolution as ResolutionShape,
  resolveNames,
} from '../../answers/search/resolution.ts';
import { certainScore } from '../../domain/certain-score.ts';
import { builder } from '../builder.ts';
import { OfficialPlace } from '../places/official-place.ts';
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
      description: `How sure it is that the name means this node, from 0.5 to 1. From ${certainScore} on, a candidate is \
almost always right; below it, let a person decide. 1 is the same name. Measured on three hand-written lists, with the data of \
November 2026: of 737 spellings of names in the graph, 97 % have ${certainScore} or more with the right node, and none with a wrong \
one; of 257 names of other organisations and places, none has it. Other names can still reach it wrongly: "Pris", for Paris, is the \
département of Paris.

The score is the similarity of two texts × factors: the highest over all names, acronym, aliases, title and code of the node; \
each also without its parentheses, and up to a colon.

The similarity is Dice's coefficient of their words, weighted by rarity: weight of the words that are in both, in each text / \
weight of all words of both texts. The weight of a word is 1 - ln(1 + n) / ln(40000), at least 0.2, n being the number of communes, \
intercommunalités, départements and régions of France with it in their name; 0.25 for words that many organisations have: \
"direction", "générale", "agence". A word with one or two typos counts in part: 1 - typos / letters of its longer spelling; a plural \
or feminine 0.97; a word of the name that only another text of the node has 0.95. Case, accents, punctuation, invisible characters, \
function words and the dots of acronyms are ignored. At most one typo in four letters is tolerated, none in codes or short words. \
Words of the kind ("CC", "agglo", "métropole"), before or after the name of a territoire, are compared as its kind.

A name that is only the beginning of a text has 0.85 if that of a territoire, no other official place begins so, and it is \
telling: "Tours Métropole". A part of the name of an organisation or Fabrique has at most 0.79: its beginning, if more than words \
such as "France" are missing ("Université Paris-Est"), one word of several ("Tempo"), a sort of organisation and one word \
("Agence locale"), or two words without the sort ("Action sociale" of an observatory). A commune with the words of an intercommunalité has 0.9 for its own: "Niort Agglo".

The factors:
- 0.7 if the name is that of a commune or intercommunalité that the graph does not have (\`absentPlace\`); 0.75 if one of several \
with this name is in the graph, the name perhaps mistyped, and no département distinguishes them; \
0.7 if the name, perhaps mistyped, is that of a commune and the node its intercommunalité;
- 0.7 if the name gives a département in which the node does not lie; 0.9 if the node has no location;
- 0.9 if the name ends with a département or région that is not in the name of the organisation;
- 0.6 if the name gives another kind of territoire; 0.95 between CC, CA, CU, métropole and EPT;
- 0.85 if the name and the organisation have different words for what it is ("ministère", "agence"); 0.8 if the name has one, and \
the node is not an organisation;
- 0.9 if the name is the beginning of several candidates;
- 0.97 if a département at the end was left out; 0.95 if only one side of a slash or dash, or only the text in parentheses, was \
compared, and 0.75 of this if the rest of the name is another one.`,
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
    absentPlace: t.field({
      type: OfficialPlace,
      nullable: true,
      description: `The commune or intercommunalité of this name that this graph does not have; of several, the largest. Then no \
candidate has a score of ${certainScore} or more for this name: "Bastia" is a commune, and only its intercommunalité took part. \`territoires\` \
of the place are those of the graph that contain it. Null if the name is not that of an official place, if the graph has it, or if \
a candidate has the whole name.`,
      ...priced(withItsRow),
      resolve: ({ absentPlace }) => absentPlace,
    }),
  }),
});

builder.queryField('resolve', (t) =>
  t.field({
    type: [Resolution],
    description:
      'Matches names from a list or a spreadsheet with nodes. Returns one result for each name, in the same order. A candidate ' +
      `with a score of ${certainScore} or more is almost always right; check the others. To distinguish homonyms, add the code or name of a département in ` +
      'parentheses or at the end: "Saint-Joseph (974)", "Granville Manche". Kinds of territoires may be abbreviated or in full, ' +
      'before or after the name: "CC", "communauté de communes", "Niort Agglo". A SIREN may have spaces, an acronym dots.',
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
