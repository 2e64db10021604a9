import { z } from 'zod';
import { groupBy } from './group-by.ts';
import {
  type OfficialKind,
  type OfficialPart,
  type OfficialPlace,
  officialKinds,
  partKinds,
} from './official-place.ts';

const text = z.string().min(1);
const commune = z.tuple([text, text, text.nullable(), z.int().nonnegative().nullable()]);
const group = z.tuple([text, text, z.enum(['CC', 'CA', 'CU', 'METROPOLE', 'EPT']), z.array(text)]);

/** The file of official places. Tuples, because it has 39,000 of them. */
export const officialFileSchema = z.object({
  /** Package and version. */
  source: text,
  /** Code, name. */
  regions: z.array(z.tuple([text, text])),
  /** Code, name, code of the région (null: a collectivité d'outre-mer), communes: code, name, SIREN, population. */
  departements: z.array(z.tuple([text, text, text.nullable(), z.array(commune)])),
  /** EPCI and EPT: SIREN, name, kind, codes of the communes. */
  groups: z.array(group),
  /** Kind, code, name, code of the commune. */
  parts: z.array(z.tuple([z.enum(partKinds), text, text, text])),
});

export type OfficialFile = z.infer<typeof officialFileSchema>;

/** All official places of France, and which of them contain which. */
export class OfficialPlaces {
  /** Package and version that they come from. */
  readonly source: string;
  /** The largest population first, ties by kind and code. */
  readonly all: readonly OfficialPlace[];
  readonly parts: readonly OfficialPart[];
  readonly #byCode: Readonly<Record<OfficialKind, ReadonlyMap<string, OfficialPlace>>>;
  /** The EPT and the EPCI of a commune, by its code. */
  readonly #ept = new Map<string, OfficialPlace>();
  readonly #epci = new Map<string, OfficialPlace>();
  /** Code of the région of a département. */
  readonly #regions: ReadonlyMap<string, string>;

  constructor(file: OfficialFile) {
    this.source = file.source;
    this.parts = file.parts.map(([kind, code, name, of]) => ({ kind, code, name, commune: of }));
    this.#regions = new Map(file.departements.flatMap(([code, , region]) => (region === null ? [] : [[code, region]])));
    const communes = new Map(communesOf(file).map((place) => [place.code, place]));
    const groups = file.groups.map((row) => this.#group(row, communes));
    const departements = file.departements.map((row) => departementOf(row, communes));
    const regions = file.regions.map(([code, name]): OfficialPlace => {
      const inside = departements.filter((it) => this.#regions.get(it.code) === code);
      return { ...{ kind: 'REGION', code, name, siren: null }, population: populationOf(inside), departements: [] };
    });
    this.all = [...communes.values(), ...groups, ...departements, ...regions].sort(bySize);
    const byKind = groupBy(this.all, ({ kind }) => kind);
    this.#byCode = Object.fromEntries(
      officialKinds.map((kind) => [kind, new Map((byKind.get(kind) ?? []).map((place) => [place.code, place]))]),
    ) as Record<OfficialKind, Map<string, OfficialPlace>>;
  }

  /** The place of a kind with a code. Undefined if there is none. */
  find(kind: OfficialKind, code: string): OfficialPlace | undefined {
    return this.#byCode[kind].get(code);
  }

  /**
   * The places that contain a place, the smallest kind first: intercommunalités, then départements or the collectivité
   * d'outre-mer, then régions.
   */
  within(place: OfficialPlace): OfficialPlace[] {
    const { kind, code, departements } = place;
    const codes = kind === 'DEPARTEMENT' || kind === 'COLLECTIVITE_OUTRE_MER' ? [] : departements;
    const regions = new Set(departements.flatMap((it) => this.#regions.get(it) ?? []));
    return [
      ...[this.#ept.get(code), this.#epci.get(code)].filter((it) => it !== undefined),
      ...codes.flatMap((it) => this.find('DEPARTEMENT', it) ?? this.find('COLLECTIVITE_OUTRE_MER', it) ?? []),
      ...[...regions].flatMap((it) => this.find('REGION', it) ?? []),
    ];
  }

  /** Registers a group as the one of its communes. An EPT lies in the métropole of its communes. */
  #group([code, name, kind, codes]: OfficialFile['groups'][number], communes: ReadonlyMap<string, OfficialPlace>) {
    const inside = codes.flatMap((it) => communes.get(it) ?? []);
    const departements = [...new Set(inside.flatMap((it) => it.departements))].sort();
    const place: OfficialPlace = { kind, code, name, siren: code, population: populationOf(inside), departements };
    const groups = kind === 'EPT' ? this.#ept : this.#epci;
    for (const it of codes) groups.set(it, place);
    const around = kind === 'EPT' ? this.#epci.get(codes[0] ?? '') : undefined;
    if (around !== undefined) this.#epci.set(code, around);
    return place;
  }
}

function communesOf({ departements }: OfficialFile): OfficialPlace[] {
  return departements.flatMap(([departement, , , rows]) => {
    const shared = [departement];
    return rows.map(([code, name, siren, population]) => {
      return { kind: 'COMMUNE' as const, code, name, siren, population, departements: shared };
    });
  });
}

function departementOf(
  [code, name, region, rows]: OfficialFile['departements'][number],
  communes: ReadonlyMap<string, OfficialPlace>,
): OfficialPlace {
  const population = populationOf(rows.flatMap(([it]) => communes.get(it) ?? []));
  const kind = region === null ? 'COLLECTIVITE_OUTRE_MER' : 'DEPARTEMENT';
  return { kind, code, name, siren: null, population, departements: [code] };
}

function populationOf(places: readonly OfficialPlace[]): number {
  return places.reduce((sum, { population }) => sum + (population ?? 0), 0);
}

function kindRank({ kind }: OfficialPlace): number {
  return officialKinds.indexOf(kind);
}

function bySize(one: OfficialPlace, other: OfficialPlace): number {
  const size = (other.population ?? 0) - (one.population ?? 0);
  return size || kindRank(one) - kindRank(other) || (one.code < other.code ? -1 : 1);
}
