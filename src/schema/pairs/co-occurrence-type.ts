import { knownFabriques } from '../../answers/fabriques/known-fabriques.ts';
import type { CoOccurrencePage, CoOccurrence as CoOccurrenceShape, PairedActor } from '../../answers/pairs/pair.ts';
import { associationStrength, cosine, inclusion, jaccard } from '../../network/association.ts';
import { defined, occurrencesOf } from '../../network/pair.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { FabriqueConnection } from '../fabriques/fabrique-list.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';

const actorOf = (actor: PairedActor) => (typeof actor === 'function' ? actor() : actor);

export const CoOccurrence = builder.objectRef<CoOccurrenceShape>('CoOccurrence');

CoOccurrence.implement({
  description:
    'Two actors, with the Fabriques in which both took part. Only Fabriques that pass `filter` count. In the formulas, a is ' +
    '`aCount`, b is `bCount`, c is `count` and N is `fabriqueTotal`. If the actors never met, c is 0: then all measures ' +
    'are 0, but `pValue` and `qValue` are 1, `pmi` is null, and `expected` is a b / N. Measures that divide by a or b are ' +
    'null if the actor has no Fabrique in its role, which only `Query.coOccurrence` can show.',
  fields: (t) => ({
    a: t.field({ type: Actor, description: 'The first actor.', resolve: ({ a }) => actorOf(a) }),
    b: t.field({ type: Actor, description: 'The second actor.', resolve: ({ b }) => actorOf(b) }),
    aRole: t.expose('aRole', { type: RoleEnum, description: 'The role in which the first actor is counted.' }),
    bRole: t.expose('bRole', { type: RoleEnum, description: 'The role in which the second actor is counted.' }),
    count: t.exposeInt('count', {
      description:
        'c: number of distinct Fabriques in which both actors took part, each in its role. 0 if they never met.',
    }),
    fabriques: t.field({
      type: FabriqueConnection,
      description: 'The Fabriques in which both actors took part, newest first, then by title.',
      args: forwardArgs(t.arg),
      ...pricedPage(),
      resolve: ({ fabriqueIds }, args, context) => knownFabriques(fabriqueIds, 'coOccurrence.fabriques', args, context),
    }),
    aCount: t.exposeInt('aCount', {
      description: 'a: number of distinct Fabriques of the first actor in its role.',
    }),
    bCount: t.exposeInt('bCount', {
      description: 'b: number of distinct Fabriques of the second actor in its role.',
    }),
    fabriqueTotal: t.int({
      description: 'N: number of Fabriques that pass `filter`. As `fabriqueCount` of the list.',
      ...priced({ pageWork: 5 }),
      resolve: ({ measures }) => measures.total(),
    }),
    testCount: t.int({
      description: 'm: number of pairs among which `qValue` is adjusted. As `pairCount` of the list.',
      ...priced({ pageWork: 50 }),
      resolve: ({ measures }) => measures.tests(),
    }),
    expected: t.float({
      nullable: true,
      description: 'Number of common Fabriques expected by chance: a b / N. Null if N is 0. Range: 0 to N.',
      resolve: async (pair) => defined(await pair.measures.expected(pair)),
    }),
    newman: t.float({
      description:
        'Newman’s weight: the sum of 1 / (k − 1) over the Fabriques of both actors, where k is the number of distinct ' +
        'actors of the Fabrique in the two roles. A Fabrique with many actors adds less to each of their pairs. Range: ' +
        '0 to c. M. E. J. Newman, "Scientific collaboration networks. II", Phys. Rev. E 64, 016132, 2001.',
      resolve: (pair) => pair.measures.newman(pair),
    }),
    jaccard: t.float({
      nullable: true,
      description:
        'Jaccard index: c / (a + b − c). Range: 0 to 1. For this measure, `cosine`, `inclusion` and `associationStrength` ' +
        'see N. J. van Eck and L. Waltman, "How to normalize cooccurrence data?", JASIST 60(8), 2009.',
      resolve: (pair) => defined(jaccard(occurrencesOf(pair))),
    }),
    cosine: t.float({
      nullable: true,
      description: 'Cosine similarity, or Salton’s measure: c / √(a b). Range: 0 to 1.',
      resolve: (pair) => defined(cosine(occurrencesOf(pair))),
    }),
    inclusion: t.float({
      nullable: true,
      description:
        'Inclusion index, or overlap coefficient: c / min(a, b), the share of the Fabriques of the less frequent actor in ' +
        'which the other took part too. Range: 0 to 1.',
      resolve: (pair) => defined(inclusion(occurrencesOf(pair))),
    }),
    associationStrength: t.float({
      nullable: true,
      description: 'Association strength, or proximity index: c / (a b). Range: 0 to 1. Equal to lift / N.',
      resolve: (pair) => defined(associationStrength(occurrencesOf(pair))),
    }),
    lift: t.float({
      nullable: true,
      description:
        'Lift: N c / (a b), the observed number of common Fabriques divided by the number expected by chance, a b / N. ' +
        '1 means as often as expected. Range: 0 to N.',
      resolve: async (pair) => defined(await pair.measures.lift(pair)),
    }),
    pmi: t.float({
      nullable: true,
      description:
        'Pointwise mutual information: log2 of lift, in bits. 0 means as often as expected by chance. Range: up to log2 N, ' +
        'negative below chance. Null if the actors never met: the logarithm of 0. K. W. Church and P. Hanks, "Word association norms, mutual information, and ' +
        'lexicography", Computational Linguistics 16(1), 1990.',
      resolve: async (pair) => defined(await pair.measures.pmi(pair)),
    }),
    pValue: t.float({
      description:
        'Probability that two actors with a and b Fabriques, drawn at random from N, have c or more in common: the upper ' +
        'tail of the hypergeometric distribution, as in a one-sided Fisher’s exact test. Range: 0 to 1; 1 if they never met. Read it together ' +
        'with `qValue`: if N is small, even pairs with one common Fabrique can have a small p-value.',
      resolve: (pair) => pair.measures.pValue(pair),
    }),
    qValue: t.float({
      description:
        'p-value adjusted for multiple testing: the lowest false discovery rate at which this pair is significant among ' +
        'the `pairCount` pairs tested. Pairs without a common Fabrique are included, with p = 1. Range: 0 to 1. ' +
        'Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B 57(1), 1995.',
      // Relative to all pairs of the list.
      ...priced({ work: 2, pageWork: 100 }),
      resolve: (pair) => pair.measures.qValue(pair),
    }),
  }),
});

export const CoOccurrenceConnection = connectionType<
  CoOccurrenceShape,
  { readonly node: CoOccurrenceShape },
  CoOccurrencePage
>('CoOccurrence', CoOccurrence, {
  description: 'A page of pairs of actors.',
  connectionFields: (t) => ({
    fabriqueCount: t.int({
      description: 'N: number of Fabriques that pass `filter`.',
      resolve: ({ measures }) => measures.total(),
    }),
    pairCount: t.int({
      description:
        'Number of pairs tested: all possible pairs of actors that satisfy `minFabriques`, with or without a common ' +
        'Fabrique. `minCount` does not change it.',
      resolve: ({ measures }) => measures.tests(),
    }),
    minFabriques: t.int({
      description: 'The value of `minFabriques` that was applied: the argument, or its default.',
      resolve: ({ minFabriques }) => minFabriques,
    }),
  }),
});
