import type { Dataset, Organisation, Participation, Territoire } from '../domain/dataset.ts';
import { participationId } from '../domain/participation-id.ts';
import { type Role, roles } from '../domain/roles.ts';
import type { Release } from './release.ts';
import type { Releases } from './releases.ts';

/** The types of things that have a history, as global ids name them. */
export const historicTypes = ['Fabrique', 'Territoire', 'Organisation', 'Participation'] as const;
export type HistoricType = (typeof historicTypes)[number];

/** Positions of releases in their order. */
interface Span {
  /** The first release that had the thing, also under a former id. */
  readonly first: number;
  /** The last release that had it under this id. */
  readonly last: number;
}

/** In which releases each thing was. It holds two numbers for each id, and no data set. */
export class ReleaseHistory {
  readonly #releases: Release[] = [];
  readonly #spans = new Map<string, Span>();
  /** Ids by slug and code, present and former ones. */
  readonly #ids = new Map<string, string>();

  /** Adds the next release. Releases must be added in their order. */
  add(release: Release, dataset: Dataset): void {
    this.#releases.push(release);
    const formerIds = {
      Fabrique: this.#addNamed('Fabrique', dataset.fabriques.map(withId)),
      Territoire: this.#addNamed('Territoire', dataset.territoires.map(withCodes)),
      Organisation: this.#addNamed('Organisation', dataset.organisations.map(withId)),
    };
    const ids = new Set(dataset.participations.map(participationId));
    for (const participation of dataset.participations) {
      const before = formerIdsOf(participation, formerIds).filter((id) => !ids.has(id));
      this.#see('Participation', participationId(participation), before);
    }
  }

  /** The first release that had a thing. Null if none had. A thing with a new slug keeps its first release. */
  firstSeen(type: HistoricType, id: string): Release | null {
    return this.#releaseAt(this.#spans.get(keyOf(type, id))?.first);
  }

  /** The last release that had a thing. Null if none had. */
  lastSeen(type: HistoricType, id: string): Release | null {
    return this.#releaseAt(this.#spans.get(keyOf(type, id))?.last);
  }

  /** The id of a thing by its id, slug or code, present or former, in the last release that had this text. */
  idOf(type: HistoricType, text: string): string | null {
    if (type === 'Participation') return this.#spans.has(keyOf(type, text)) ? text : null;
    return this.#ids.get(keyOf(type, text)) ?? null;
  }

  #releaseAt(position: number | undefined): Release | null {
    return position === undefined ? null : (this.#releases[position] ?? null);
  }

  /** Adds the things of one type. Gives the former ids of each. */
  #addNamed(type: HistoricType, things: readonly Named[]): ReadonlyMap<string, readonly string[]> {
    const present = new Set(things.map(({ id }) => id));
    const formerIds = new Map<string, readonly string[]>();
    for (const { id, formerTexts } of things) {
      for (const text of formerTexts) this.#ids.set(keyOf(type, text), id);
      const before = formerTexts.filter((text) => !present.has(text));
      if (before.length > 0) formerIds.set(id, before);
      this.#see(type, id, before);
    }
    // A slug or code that a thing has now leads to it, even if another one had it before.
    for (const { id, texts } of things) for (const text of [...texts, id]) this.#ids.set(keyOf(type, text), id);
    return formerIds;
  }

  #see(type: HistoricType, id: string, formerIds: readonly string[]): void {
    const last = this.#releases.length - 1;
    const known = [id, ...formerIds].map((it) => this.#spans.get(keyOf(type, it))?.first ?? last);
    this.#spans.set(keyOf(type, id), { first: Math.min(...known), last });
  }
}

/**
 * Reads the history of the releases up to that of `version`; of all releases if none has it: then the data is newer. So a server that
 * answers from an old release knows nothing that came later. Withdrawn releases are left out. One data set is in memory at a time.
 */
export async function readHistory(releases: Releases, version: string): Promise<ReleaseHistory> {
  const history = new ReleaseHistory();
  for (const release of releasesUntil(releases, version)) {
    const dataset = await releases.dataset(release);
    if (dataset !== null) history.add(release, dataset);
  }
  return history;
}

function releasesUntil({ all }: Releases, version: string): readonly Release[] {
  const position = all.findIndex((release) => release.version === version);
  return position === -1 ? all : all.slice(0, position + 1);
}

interface Named {
  readonly id: string;
  /** Slug and codes. */
  readonly texts: readonly string[];
  readonly formerTexts: readonly string[];
}

function withId({ slug, formerSlugs }: Pick<Organisation, 'slug' | 'formerSlugs'>): Named {
  return { id: slug, texts: [], formerTexts: formerSlugs };
}

function withCodes({ id, slug, siren, formerSlugs, formerCodes }: Territoire): Named {
  return { id, texts: siren === null ? [slug] : [slug, siren], formerTexts: [...formerSlugs, ...formerCodes] };
}

type FormerIds = Readonly<Record<'Fabrique' | 'Territoire' | 'Organisation', ReadonlyMap<string, readonly string[]>>>;

/** The ids that a participation had when its Fabrique or its actor had another one. */
function formerIdsOf({ fabrique, actor, role }: Participation, formerIds: FormerIds): string[] {
  const fabriques = [fabrique, ...(formerIds.Fabrique.get(fabrique) ?? [])];
  const actors = [actor, ...(formerIds[actorType(role)].get(actor) ?? [])];
  return fabriques
    .flatMap((oneFabrique) => actors.map((oneActor) => ({ fabrique: oneFabrique, role, actor: oneActor })))
    .map(participationId)
    .slice(1);
}

/** The type of the actors that have a role. */
export function actorType(role: Role): 'Territoire' | 'Organisation' {
  return role === 'TERRITOIRE' ? 'Territoire' : 'Organisation';
}

/** The ends of a participation in its id. Null if it is none. */
export function endsOf(id: string): Pick<Participation, 'fabrique' | 'role' | 'actor'> | null {
  const [fabrique = '', name, ...rest] = id.split(':');
  const role = roles.find((it) => it === name);
  return role === undefined ? null : { fabrique, role, actor: rest.join(':') };
}

function keyOf(type: HistoricType, id: string): string {
  return `${type}:${id}`;
}
