import type { Role } from '../../src/domain/roles.ts';
import { pick, popularRank, type Random, randomOf } from './random.ts';

/** How many territoires and organisations there are to draw from. */
export interface Population {
  readonly fabriques: number;
  readonly territoires: number;
  readonly organisations: number;
}

/**
 * The more Fabriques, the more actors, but ever fewer new ones. Territoires saturate: France has some 35,000 communes.
 * Organisations grow as a vocabulary does (Heaps' law), from the 70 of the 23 real Fabriques to 28,000 for 500,000.
 */
export function populationOf(fabriques: number): Population {
  return {
    fabriques,
    territoires: Math.ceil((35_000 * fabriques) / (fabriques + 12_000)) + 8,
    organisations: Math.ceil(10.7 * fabriques ** 0.6) + 30,
  };
}

/** A participation by numbers: `actor` is the number of a territoire when the role is TERRITOIRE, else of an organisation. */
export interface NumberedParticipation {
  readonly actor: number;
  readonly role: Role;
}

/** One organisation in seven is an association of elected officials, and plays no other part. */
const associationEvery = 7;
export const isAssociation = (organisation: number) => organisation % associationEvery === 3;

interface RolePlan {
  readonly role: Role;
  /** How many of them a Fabrique has, each as likely as the others: about six participations in all. */
  readonly counts: readonly number[];
  /** The best known bodies are in half of the real Fabriques, territoires seldom come twice. */
  readonly exponent: number;
  readonly poolSize: (population: Population) => number;
  readonly actorAt: (rank: number) => number;
}

const associationsIn = ({ organisations }: Population) => Math.floor((organisations + 3) / associationEvery);
/** The organisation of a rank among those that are no associations: ranks 0, 1, 2, 3… are organisations 0, 1, 2, 4… */
const otherAt = (rank: number) => rank + Math.floor((rank + 3) / (associationEvery - 1));
const others = (population: Population) => population.organisations - associationsIn(population);

const plans: readonly RolePlan[] = [
  {
    role: 'TERRITOIRE',
    counts: [1, 2, 2, 2, 3, 3, 3, 4],
    exponent: 0.5,
    poolSize: ({ territoires }) => territoires,
    actorAt: (rank) => rank,
  },
  { role: 'PARTNER', counts: [1, 1, 2, 2, 2, 2, 3, 4], exponent: 0.8, poolSize: others, actorAt: otherAt },
  // Few pay: the third that stands in front.
  {
    role: 'COFINANCEUR',
    counts: [0, 0, 0, 1, 1, 1, 1, 2],
    exponent: 0.8,
    poolSize: (population) => Math.ceil(others(population) / 3),
    actorAt: otherAt,
  },
  {
    role: 'ASSOCIATION',
    counts: [0, 0, 0, 1, 1, 1, 1, 1],
    exponent: 0.8,
    poolSize: associationsIn,
    actorAt: (rank) => rank * associationEvery + 3,
  },
];

/** Who took part in the Fabrique of that number, each actor once in a role. */
export function participationsOf(fabrique: number, population: Population): NumberedParticipation[] {
  const random = randomOf('participation', fabrique);
  return plans.flatMap((plan) =>
    [...distinctRanks(random, plan, population)].map((rank) => ({ actor: plan.actorAt(rank), role: plan.role })),
  );
}

function distinctRanks(random: Random, plan: RolePlan, population: Population): Set<number> {
  const size = plan.poolSize(population);
  const wanted = Math.min(pick(random, plan.counts), size);
  const ranks = new Set<number>();
  while (ranks.size < wanted) ranks.add(popularRank(random, size, plan.exponent));
  return ranks;
}
