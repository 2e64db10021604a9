import {
  NameMatchesDocument,
  PairActorsDocument,
  type PairOrganisationFragment,
  type PairTerritoireFragment,
  type Role,
} from '../../generated/operations.ts';
import type { ActorReference } from '../../lead/facts.ts';
import { certaintyOf } from '../../names/certainty.ts';
import type { Ask } from '../../page.ts';
import { actorKind } from '../../parts/node-link.tsx';
import { organisationReference, territoireReference } from '../../parts/references/references.ts';

/** One of the two actors of the page. */
export interface PairActor {
  readonly reference: ActorReference;
  readonly slug: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The distinct years of its Fabriques, ascending. */
  readonly years: readonly number[];
  readonly fabriqueCount: number;
}

/** An actor that the reader may have meant. */
export interface Candidate {
  readonly kind: 'territoire' | 'organisation';
  readonly slug: string;
  readonly name: string;
}

/** What a text that a reader gave for an actor refers to. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'actor'; readonly actor: PairActor }
  /** No slug, but certainly the name or code of an actor. */
  | { readonly kind: 'named'; readonly slug: string }
  | { readonly kind: 'unknown'; readonly given: string; readonly candidates: readonly Candidate[] };

/** The slug of an actor that is certain. Null: none was given, or it is not known. */
export function slugOf(chosen: Chosen): string | null {
  if (chosen.kind === 'actor') return chosen.actor.slug;
  return chosen.kind === 'named' ? chosen.slug : null;
}

/** Finds two actors by slug, else by name or official code. An empty text stands for no choice. At most two operations. */
export async function chosenActors(a: string, b: string, ask: Ask): Promise<readonly [Chosen, Chosen]> {
  const found = await ask(PairActorsDocument, { a, b });
  const actorA = actorOf(present(found.organisationA), present(found.territoireA));
  const actorB = actorOf(present(found.organisationB), present(found.territoireB));
  const unknown = [actorA === null ? a : '', actorB === null ? b : ''].filter((text) => text !== '');
  const { resolve } = unknown.length === 0 ? { resolve: [] } : await ask(NameMatchesDocument, { names: unknown });
  const chosen = (text: string, actor: PairActor | null): Chosen => {
    if (actor !== null) return { kind: 'actor', actor };
    if (text === '') return { kind: 'none' };
    const matches = (resolve?.[unknown.indexOf(text)]?.candidates ?? []).flatMap(({ node, score }) =>
      node.__typename === 'Territoire' || node.__typename === 'Organisation' ? [{ node, score }] : [],
    );
    const [best] = matches;
    if (best !== undefined && certaintyOf(matches.map(({ score }) => score)) === 'exact') {
      return { kind: 'named', slug: best.node.slug };
    }
    const candidates = matches.map(({ node: { __typename, slug, name } }): Candidate => {
      return { kind: actorKind(__typename), slug, name };
    });
    return { kind: 'unknown', given: text, candidates };
  };
  return [chosen(a, actorA), chosen(b, actorB)];
}

/** Null for what left the source page: it shares nothing with anyone. */
function present<Actor extends { readonly lastSeen: object | null }>(actor: Actor | null): Actor | null {
  return actor?.lastSeen === null ? actor : null;
}

function actorOf(
  organisation: PairOrganisationFragment | null,
  territoire: PairTerritoireFragment | null,
): PairActor | null {
  const record = organisation ?? territoire;
  if (record === null) return null;
  const reference =
    organisation === null ? territoire && territoireReference(territoire) : organisationReference(organisation);
  const { slug, name, roles, years, fabriqueCount } = record;
  return reference === null ? null : { reference, slug, name, roles, years, fabriqueCount };
}
