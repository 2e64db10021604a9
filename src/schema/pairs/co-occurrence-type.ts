import { newestFirst } from '../../answers/fabriques/fabriques.ts';
import type { ConnectionPage } from '../../answers/page/connection.ts';
import type { PairInRoles, PairMeasures } from '../../answers/pairs/pair-measures.ts';
import type { ActorRecord } from '../../answers/records.ts';
import { associationStrength, cosine, inclusion, jaccard, lift, pmi } from '../../network/association.ts';
import { occurrencesOf } from '../../network/pair.ts';
import { Actor } from '../actors/actor.ts';
import { RoleEnum } from '../actors/role.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { Fabrique } from '../fabriques/fabrique.ts';
import { connectionType } from '../page/connection-type.ts';
import { priced } from '../price.ts';

/** An actor that came with its pair, or one that is read when a field asks for it. */
export type PairedActor = ActorRecord | (() => Promise<ActorRecord>);

const actorOf = (actor: PairedActor) => (typeof actor === 'function' ? actor() : actor);

export interface CoOccurrenceShape extends PairInRoles {
  readonly a: PairedActor;
  readonly b: PairedActor;
  /** The question that found the pair: what its measures are relative to. */
  readonly question: Pick<PairMeasures<PairInRoles>, 'total' | 'newman' | 'pValue' | 'qValue'>;
}

export const CoOccurrence = builder.objectRef<CoOccurrenceShape>('CoOccurrence');

CoOccurrence.implement({
  description:
    'Two actors that took part in the same Fabriques. In the formulas, a and b are the Fabriques of each (aCount, bCount), ' +
    'c those of both (count) and N all Fabriques under the filter (fabriqueCount of the connection).',
  fields: (t) => ({
    a: t.field({ type: Actor, description: 'The first actor.', resolve: ({ a }) => actorOf(a) }),
    b: t.field({ type: Actor, description: 'The second actor.', resolve: ({ b }) => actorOf(b) }),
    aRole: t.expose('aRole', { type: RoleEnum, description: 'In which role the first one is counted.' }),
    bRole: t.expose('bRole', { type: RoleEnum, description: 'In which role the second one is counted.' }),
    count: t.exposeInt('count', { description: 'c: distinct Fabriques that have both, each in its role.' }),
    fabriques: t.field({
      type: [Fabrique],
      description: 'The Fabriques that have both, the newest first.',
      ...priced({ rows: bounds.fabriquesTogether }),
      resolve: ({ fabriqueIds }, _args, context) => newestFirst(fabriqueIds, context),
    }),
    aCount: t.exposeInt('aCount', {
      description: 'a: distinct Fabriques of the first one in that role, under the same filter.',
    }),
    bCount: t.exposeInt('bCount', {
      description: 'b: distinct Fabriques of the second one in that role, under the same filter.',
    }),
    newman: t.float({
      description:
        'Newman’s weight: the sum over the shared Fabriques of 1 / (k - 1), k being the actors that the Fabrique has in ' +
        'the two roles, each counted once: a Fabrique with many actors ties each pair less. Newman, Phys. Rev. E 64, ' +
        '016132, 2001.',
      resolve: (pair) => pair.question.newman(pair),
    }),
    jaccard: t.float({
      description:
        'c / (a + b - c), from 0 to 1. See van Eck and Waltman, JASIST 60(8), 2009, for this and the next ones.',
      resolve: (pair) => jaccard(occurrencesOf(pair)),
    }),
    cosine: t.float({ description: 'c / sqrt(a b), from 0 to 1.', resolve: (pair) => cosine(occurrencesOf(pair)) }),
    inclusion: t.float({
      description: 'c / min(a, b), from 0 to 1: the share of the rarer actor’s Fabriques that have both.',
      resolve: (pair) => inclusion(occurrencesOf(pair)),
    }),
    associationStrength: t.float({
      description: 'c / (a b), from 0 to 1; up to the factor N the same as lift.',
      resolve: (pair) => associationStrength(occurrencesOf(pair)),
    }),
    lift: t.float({
      description: 'N c / (a b): how many times more often together than if each came by chance; 1 is as often.',
      resolve: async (pair) => lift(occurrencesOf(pair), await pair.question.total()),
    }),
    pmi: t.float({
      description:
        'log2 of lift, in bits: pointwise mutual information. Church and Hanks, Comp. Linguistics 16(1), 1990.',
      resolve: async (pair) => pmi(occurrencesOf(pair), await pair.question.total()),
    }),
    pValue: t.float({
      description:
        'Probability that two actors with a and b of N Fabriques share c or more by chance: the upper tail of the ' +
        'hypergeometric distribution. Read it with qValue: with few Fabriques, pairs that met once can have a small one.',
      resolve: (pair) => pair.question.pValue(pair),
    }),
    qValue: t.float({
      description:
        'The smallest false discovery rate at which this pair counts as a discovery among the pairCount pairs tested, ' +
        'those that never met included (p = 1). Benjamini and Hochberg, JRSS B 57(1), 1995.',
      // It is relative to all pairs of the question.
      ...priced({ work: 2, pageWork: 100 }),
      resolve: (pair) => pair.question.qValue(pair),
    }),
  }),
});

/** What the connection tells of the question itself. */
export interface CoOccurrenceTotals {
  readonly minFabriques: number;
  readonly question: Pick<PairMeasures<PairInRoles>, 'total' | 'tests'>;
}

export const CoOccurrenceConnection = connectionType<
  CoOccurrenceShape,
  { readonly node: CoOccurrenceShape },
  ConnectionPage<{ readonly node: CoOccurrenceShape }> & CoOccurrenceTotals
>('CoOccurrence', CoOccurrence, {
  description: 'A page of pairs.',
  connectionFields: (t) => ({
    fabriqueCount: t.int({
      description: 'N: Fabriques under the filter.',
      resolve: ({ question }) => question.total(),
    }),
    pairCount: t.int({
      description:
        'How many pairs were tested: all that can be made of the actors that pass minFabriques, whether they met or not. ' +
        'minCount does not change it.',
      resolve: ({ question }) => question.tests(),
    }),
    minFabriques: t.int({
      description: 'The minFabriques that was applied: 1, or 2 in a normalised order, unless it was given.',
      resolve: ({ minFabriques }) => minFabriques,
    }),
  }),
});
