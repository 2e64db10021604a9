import type { Fabrique } from '../../../src/domain/dataset.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';
import { actorById, byName, fabriquesOf, newestFirst, type PlainActor, type PlainGraph, sortBy } from './graph.ts';
import { type PlainParticipation, participationsOfActor } from './lists.ts';

/** The organisations that are directly part of one, by name. */
export function partsOf(graph: PlainGraph, { id }: PlainActor): PlainActor[] {
  const parts = graph.dataset.organisations.filter(({ parent }) => parent === id);
  return sortBy(
    parts.map(({ slug }) => actorById(graph, slug)),
    byName,
  );
}

/** An organisation and its parts, at any depth. */
function withParts(graph: PlainGraph, organisation: PlainActor): PlainActor[] {
  return [organisation, ...partsOf(graph, organisation).flatMap((part) => withParts(graph, part))];
}

/** What an organisation and its parts did: in the newest Fabriques first, then by role and name. */
export function participationsWithParts(
  graph: PlainGraph,
  organisation: PlainActor,
  wanted: readonly Role[],
  scope: readonly Fabrique[],
): PlainParticipation[] {
  const all = withParts(graph, organisation).flatMap((it) => participationsOfActor(graph, it, wanted, scope));
  return sortBy(all, ({ fabrique, role, actor }) => [...newestFirst(fabrique), roles.indexOf(role), ...byName(actor)]);
}

const territoiresIn = ({ actors }: PlainGraph, codes: readonly string[]) =>
  actors.filter((it) => it.type === 'Territoire' && it.departements.some((code) => codes.includes(code)));

/** The territoires of some départements, by name. */
export function territoiresOf(graph: PlainGraph, codes: readonly string[]): PlainActor[] {
  return sortBy(territoiresIn(graph, codes), byName);
}

/** The Fabriques of these, the newest first. */
export function fabriquesIn(graph: PlainGraph, codes: readonly string[]): Fabrique[] {
  const its = territoiresIn(graph, codes);
  const found = graph.dataset.fabriques.filter((it) =>
    its.some(({ id }) => fabriquesOf(graph, id, ['TERRITOIRE'], [it]).length > 0),
  );
  return sortBy(found, newestFirst);
}

/** The territoires of the same départements that took part in Fabriques without this one, by name, with these Fabriques. */
export function neighboursOf(graph: PlainGraph, territoire: PlainActor) {
  const fabriques = (id: string) => fabriquesOf(graph, id, ['TERRITOIRE'], graph.dataset.fabriques);
  const own = fabriques(territoire.id);
  return territoiresOf(graph, territoire.departements)
    .filter((it) => it !== territoire)
    .map((it) => ({
      it,
      others: sortBy(
        fabriques(it.id).filter((one) => !own.includes(one)),
        newestFirst,
      ),
    }))
    .filter(({ others }) => others.length > 0);
}
