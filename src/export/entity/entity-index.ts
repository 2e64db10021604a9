import type { DataIssue, Dataset, Evidence, Participation } from '../../domain/dataset.ts';
import type { EntityReference } from '../../domain/entity-address.ts';
import { decodeGlobalId } from '../../domain/global-id.ts';
import { groupBy } from '../../domain/group-by.ts';
import { issuesOfMentions } from '../../domain/mention-issues.ts';
import { globalParticipationId } from '../../domain/participation-id.ts';

/** Finds the records of a data set by their keys and by what they refer to. */
export class EntityIndex {
  readonly dataset: Dataset;
  readonly regions;
  readonly departements;
  readonly fabriques;
  readonly territoires;
  readonly organisations;
  /** By global id. */
  readonly participations;
  /** Territoires by id, to which other records refer. */
  readonly territoiresById;
  readonly participationsOfFabrique;
  readonly publicationsOfFabrique;
  /** By the département in which they lie at least partly. */
  readonly territoiresOfDepartement;
  readonly departementsOfRegion;
  /** By the territoire that contains them. */
  readonly territoiresWithin;
  readonly partsOfOrganisation;
  readonly #evidenceOf;
  readonly #participationsOfActor;
  readonly #issues: ReadonlyMap<Participation, readonly string[]>;
  /** The present ids of things by those that they had before, and of territoires by official codes. */
  readonly #otherIds: ReadonlyMap<string, string>;

  constructor(dataset: Dataset) {
    const { regions, departements, fabriques, territoires, organisations, participations, publications } = dataset;
    this.dataset = dataset;
    this.regions = byKey(regions, ({ code }) => code);
    this.departements = byKey(departements, ({ code }) => code);
    this.fabriques = byKey(fabriques, ({ slug }) => slug);
    this.territoires = byKey(territoires, ({ slug }) => slug);
    this.organisations = byKey(organisations, ({ slug }) => slug);
    this.participations = byKey(participations, globalParticipationId);
    this.territoiresById = byKey(territoires, ({ id }) => id);
    this.participationsOfFabrique = groupBy(participations, ({ fabrique }) => fabrique);
    this.publicationsOfFabrique = groupBy(publications, ({ fabrique }) => fabrique);
    this.territoiresOfDepartement = groupByEach(territoires, ({ departements }) => departements);
    this.departementsOfRegion = groupBy(departements, ({ region }) => region);
    this.territoiresWithin = groupByEach(territoires, ({ within }) => within);
    this.partsOfOrganisation = groupBy(organisations, ({ parent }) => parent);
    this.#evidenceOf = groupBy(dataset.evidence, ({ subjectType, subject }) => `${subjectType}:${subject}`);
    this.#participationsOfActor = groupBy(participations, ({ role, actor }) => actorKey(role === 'TERRITOIRE', actor));
    this.#issues = new Map(
      [...issuesOfMentions(participations, dataset.dataIssues)].map(([index, found]) => [
        participations[index] as Participation,
        found,
      ]),
    );
    this.#otherIds = new Map([
      ...territoires.map(({ id, slug }) => [textOf({ kind: 'territoire', id }), slug] as const),
      ...territoires.flatMap(({ slug, formerCodes, siren }) =>
        [...formerCodes, ...(siren === null ? [] : [siren])].map(
          (id) => [textOf({ kind: 'territoire', id }), slug] as const,
        ),
      ),
      ...formerIds('fabrique', fabriques),
      ...formerIds('territoire', territoires),
      ...formerIds('organisation', organisations),
    ]);
  }

  /** The participations of a territoire, by its id. */
  participationsOfTerritoire(id: string): readonly Participation[] {
    return this.#participationsOfActor.get(actorKey(true, id)) ?? [];
  }

  /** The participations of an organisation, by its slug. */
  participationsOfOrganisation(slug: string): readonly Participation[] {
    return this.#participationsOfActor.get(actorKey(false, slug)) ?? [];
  }

  /** Evidence for the values of a Fabrique or an organisation, by its slug, or of a territoire, by its id. */
  evidenceOf(type: Evidence['subjectType'], subject: string): readonly Evidence[] {
    return this.#evidenceOf.get(`${type}:${subject}`) ?? [];
  }

  /** Ids of the data issues that concern the words of a participation. */
  issuesOf(participation: Participation): readonly string[] {
    return this.#issues.get(participation) ?? [];
  }

  /** Ids of the data issues in the block of a Fabrique, by its slug. */
  issuesOfFabrique(slug: string): readonly string[] {
    return this.dataset.dataIssues.filter(({ fabrique }) => fabrique === slug).map(({ id }) => id);
  }

  /** The data issues with these ids, in the order of the page. */
  issues(ids: ReadonlySet<string>): readonly DataIssue[] {
    return this.dataset.dataIssues.filter(({ id }) => ids.has(id));
  }

  /**
   * The present id of a thing that `reference` names by a former slug, a territoire by an official code that it has or had, or a participation by
   * its `participationId`. Undefined for any other id, also for a present one.
   */
  presentId(reference: EntityReference): string | undefined {
    const { kind, id } = reference;
    const present = kind === 'participation' ? this.#presentParticipation(id) : this.#otherIds.get(textOf(reference));
    return present === id ? undefined : present;
  }

  /** The global id of a participation that is named by a global or other id with former slugs. */
  #presentParticipation(id: string): string | undefined {
    const text = id.includes(':') ? id : (decodeGlobalId(id)?.id ?? '');
    const [formerFabrique = '', role, ...rest] = text.split(':');
    const formerActor = rest.join(':');
    const presentOf = (kind: EntityReference['kind'], former: string) =>
      this.#otherIds.get(textOf({ kind, id: former })) ?? former;
    const fabrique = presentOf('fabrique', formerFabrique);
    const territoire = this.territoires.get(presentOf('territoire', formerActor))?.id;
    const actor = role === 'TERRITOIRE' ? territoire : presentOf('organisation', formerActor);
    const found = this.participationsOfFabrique.get(fabrique)?.find((it) => it.role === role && it.actor === actor);
    return found && globalParticipationId(found);
  }
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** Groups items of which each can be in several groups. */
function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}

function actorKey(isTerritoire: boolean, actor: string): string {
  return textOf({ kind: isTerritoire ? 'territoire' : 'organisation', id: actor });
}

function textOf({ kind, id }: EntityReference): string {
  return `${kind}:${id}`;
}

function formerIds(
  kind: EntityReference['kind'],
  items: readonly { readonly slug: string; readonly formerSlugs: readonly string[] }[],
): (readonly [string, string])[] {
  return items.flatMap(({ slug, formerSlugs }) => formerSlugs.map((id) => [textOf({ kind, id }), slug] as const));
}
