import type { DataIssue, Dataset, Fabrique, Participation } from '../../domain/dataset.ts';
import type { EntityReference } from '../../domain/entity-address.ts';
import { groupBy } from '../../domain/group-by.ts';
import { participationId } from '../../domain/participation-id.ts';
import { issuesOfParticipations } from '../../domain/participation-issues.ts';

/** Finds the records of a data set by their keys and by what they refer to. */
export class EntityIndex {
  readonly dataset: Dataset;
  readonly regions;
  readonly departements;
  readonly fabriques;
  readonly territoires;
  readonly organisations;
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
  readonly #participationsOfActor;
  readonly #issues: ReadonlyMap<Participation, readonly number[]>;
  /** The present keys of things by those that they had before, and of territoires by official code. */
  readonly #otherKeys: ReadonlyMap<string, string>;
  /** First lines of the Fabriques, in order. */
  readonly #firstLines: readonly number[];

  constructor(dataset: Dataset) {
    const { regions, departements, fabriques, territoires, organisations, participations, publications } = dataset;
    this.dataset = dataset;
    this.regions = byKey(regions, ({ code }) => code);
    this.departements = byKey(departements, ({ code }) => code);
    this.fabriques = byKey(fabriques, ({ slug }) => slug);
    this.territoires = byKey(territoires, ({ slug }) => slug);
    this.organisations = byKey(organisations, ({ slug }) => slug);
    this.participations = byKey(participations, participationId);
    this.territoiresById = byKey(territoires, ({ id }) => id);
    this.participationsOfFabrique = groupBy(participations, ({ fabrique }) => fabrique);
    this.publicationsOfFabrique = groupBy(publications, ({ fabrique }) => fabrique);
    this.territoiresOfDepartement = groupByEach(territoires, ({ departements }) => departements);
    this.departementsOfRegion = groupBy(departements, ({ region }) => region);
    this.territoiresWithin = groupByEach(territoires, ({ within }) => within);
    this.partsOfOrganisation = groupBy(organisations, ({ parent }) => parent);
    this.#participationsOfActor = groupBy(participations, ({ role, actor }) => actorKey(role === 'TERRITOIRE', actor));
    const numbers = dataset.dataIssues.map((_, index) => index + 1);
    this.#issues = new Map(
      [...issuesOfParticipations(dataset, numbers)].map(([index, found]) => [
        participations[index] as Participation,
        found,
      ]),
    );
    this.#otherKeys = new Map([
      ...territoires.map(({ id, slug }) => [textOf({ kind: 'territoire', key: id }), slug] as const),
      ...formerKeys('fabrique', fabriques),
      ...formerKeys('territoire', territoires),
      ...formerKeys('organisation', organisations),
    ]);
    this.#firstLines = fabriques.map(({ line }) => line).sort((a, b) => a - b);
  }

  /** The participations of a territoire, by its id. */
  participationsOfTerritoire(id: string): readonly Participation[] {
    return this.#participationsOfActor.get(actorKey(true, id)) ?? [];
  }

  /** The participations of an organisation, by its slug. */
  participationsOfOrganisation(slug: string): readonly Participation[] {
    return this.#participationsOfActor.get(actorKey(false, slug)) ?? [];
  }

  /** The numbers of the data issues that concern the words of a participation. The first issue has the number 1. */
  issuesOf(participation: Participation): readonly number[] {
    return this.#issues.get(participation) ?? [];
  }

  /** The numbers of the data issues on the lines of a Fabrique: from its first line to the one before the next Fabrique. */
  issuesOnLinesOf({ line: first }: Fabrique): readonly number[] {
    const next = this.#firstLines.find((line) => line > first) ?? Number.POSITIVE_INFINITY;
    return this.dataset.dataIssues.flatMap(({ line }, index) => (line >= first && line < next ? [index + 1] : []));
  }

  /** The data issue with a number. */
  issue(number: number): DataIssue {
    return this.dataset.dataIssues[number - 1] as DataIssue;
  }

  /**
   * The present key of a thing that `reference` names by a former slug, or a territoire by its official code. Undefined for any
   * other key, also for a present one.
   */
  presentKey(reference: EntityReference): string | undefined {
    const { kind, key } = reference;
    const present = kind === 'participation' ? this.#presentId(key) : this.#otherKeys.get(textOf(reference));
    return present === key ? undefined : present;
  }

  /** The id of a participation whose id contains former slugs. */
  #presentId(id: string): string | undefined {
    const [formerFabrique = '', role = '', ...rest] = id.split(':');
    const actor = rest.join(':');
    const fabrique = this.#otherKeys.get(textOf({ kind: 'fabrique', key: formerFabrique })) ?? formerFabrique;
    const territoire = this.territoires.get(this.#otherKeys.get(textOf({ kind: 'territoire', key: actor })) ?? actor);
    const organisation = this.#otherKeys.get(textOf({ kind: 'organisation', key: actor })) ?? actor;
    const present = `${fabrique}:${role}:${role === 'TERRITOIRE' ? territoire?.id : organisation}`;
    return this.participations.has(present) ? present : undefined;
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
  return textOf({ kind: isTerritoire ? 'territoire' : 'organisation', key: actor });
}

function textOf({ kind, key }: EntityReference): string {
  return `${kind}:${key}`;
}

function formerKeys(
  kind: EntityReference['kind'],
  items: readonly { readonly slug: string; readonly formerSlugs: readonly string[] }[],
): (readonly [string, string])[] {
  return items.flatMap(({ slug, formerSlugs }) => formerSlugs.map((key) => [textOf({ kind, key }), slug] as const));
}
