import { PublicError } from '../../domain/error.ts';
import { organisationRoles, type Role } from '../../domain/roles.ts';
import { fabriquesOfActors } from '../../store/statements/co-occurrence.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { type FabriqueFilterInput, scopeOf } from '../filter/fabrique-filter.ts';
import { scopeIds } from '../loaders/request.ts';
import type { ActorRecord } from '../records.ts';
import { parseReference } from '../references.ts';
import { pairDefaults } from './order.ts';
import type { CoOccurrence } from './pair.ts';
import { measuresOfRoles } from './role-pairs.ts';

/** `a`, `b`: ids, slugs or codes of actors. Defaults of the roles `between` and `and`: see `coOccurrence`. */
export type PairOfTwoArguments = { readonly a: string; readonly b: string } & Optional<{
  between: Role;
  and: Role;
  filter: FabriqueFilterInput;
}>;

/**
 * The pair of two actors, `a` in the role `between` and `b` in the role `and`, whether they met or not. Its measures are those of
 * its row in `coOccurrences` with the same roles and filter.
 *
 * Default roles: a territoire has one only. An organisation takes the role of the other, if that is one of an organisation;
 * else the only role that it has held.
 *
 * Errors: `BAD_USER_INPUT` for an unknown actor, for the same actor twice, for a role that an actor cannot have, and for an
 * organisation with several roles of which none is given.
 */
export async function coOccurrence(args: PairOfTwoArguments, context: AnswerContext): Promise<CoOccurrence> {
  const [a, b] = await Promise.all([actorOf(args.a, 'a', context), actorOf(args.b, 'b', context)]);
  if (a.id === b.id) {
    throw new PublicError('BAD_USER_INPUT', `b: ${b.name} is also a. Give two actors: none is paired with itself.`);
  }
  const roleA = roleOf(a, args.between, args.and, 'between');
  const roleB = roleOf(b, args.and, args.between, 'and');
  const scope = await scopeOf(args.filter, context);
  const held = await context.run(fabriquesOfActors, {
    ids: [a.id, b.id],
    roles: [...new Set([roleA, roleB])],
    fabriqueIds: scopeIds(scope),
  });
  const fabriquesOf = (actor: ActorRecord, heldRole: Role) =>
    held.find(({ id, role }) => id === actor.id && role === heldRole)?.fabriques ?? [];
  const [ofA, ofB] = [fabriquesOf(a, roleA), new Set(fabriquesOf(b, roleB))];
  const fabriqueIds = ofA.filter((id) => ofB.has(id));
  const { minFabriques } = pairDefaults;
  return {
    ...{ a, b, aRole: roleA, bRole: roleB, keys: [a.key, b.key] },
    ...{ aCount: ofA.length, bCount: ofB.size, count: fabriqueIds.length, fabriqueIds },
    measures: measuresOfRoles({ roleA, roleB, scope, minFabriques }, context),
  };
}

async function actorOf(reference: string, argument: string, context: AnswerContext): Promise<ActorRecord> {
  const { id } = await parseReference(reference, argument, ['Organisation', 'Territoire'], context);
  return context.loaders.actor.load(id);
}

/** The role of an actor. Errors: `BAD_USER_INPUT`, naming the argument and what to give. */
function roleOf(
  actor: ActorRecord,
  given: Role | null | undefined,
  ofOther: Role | null | undefined,
  argument: string,
): Role {
  const possible = actor.type === 'Territoire' ? (['TERRITOIRE'] as const) : organisationRoles;
  const canHave = (role: Role | null | undefined): role is Role => (possible as readonly unknown[]).includes(role);
  if (canHave(given)) return given;
  if (given != null) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: ${actor.name} is ${actor.type === 'Territoire' ? 'a territoire' : 'an organisation'}, which never has the ` +
        `role ${given}. Give ${possible.join(' or ')}.`,
    );
  }
  if (actor.type === 'Territoire') return 'TERRITOIRE';
  if (canHave(ofOther)) return ofOther;
  const [only, ...others] = actor.roles;
  if (only !== undefined && others.length === 0) return only;
  const held = actor.roles.length === 0 ? 'no role' : `the roles ${actor.roles.join(' and ')}`;
  throw new PublicError(
    'BAD_USER_INPUT',
    `${argument}: ${actor.name} has held ${held}. Give the role in which to count it: ${possible.join(' or ')}.`,
  );
}
