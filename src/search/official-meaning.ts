import { type OfficialKind, type OfficialPlace, officialKindTable } from '../domain/official-place.ts';
import { territoireKindTable } from '../domain/territoire-kinds.ts';
import type { OfficialSearch } from './official-search.ts';
import type { WrittenForm, WrittenName } from './written-name.ts';

/** What a written name means by official data alone. */
export interface OfficialMeaning {
  /** The places with this name, the largest first. */
  readonly places: readonly OfficialPlace[];
  /**
   * Whether the name is that of a commune, with words of a kind of intercommunalité: "Niort Agglo". Then `places` are the
   * intercommunalités of the commune.
   */
  readonly byCommune: boolean;
  /** The form of the name that is theirs. Null if there are none. */
  readonly form: WrittenForm | null;
}

type Meaning = Pick<OfficialMeaning, 'places' | 'byCommune'>;

const none: OfficialMeaning = { places: [], byCommune: false, form: null };

/** The official places that a name means: by its whole text, not by a part of it. */
export function officialMeaning(name: WrittenName, official: OfficialSearch): OfficialMeaning {
  for (const written of name.forms) {
    if (written.factor === 1 || written.departements.length > 0) {
      const meaning = meaningOf(written, official);
      if (meaning.places.length > 0) return { ...meaning, form: written };
    }
    if (written.inParentheses) break;
  }
  return none;
}

function meaningOf({ form, departements }: WrittenForm, { names, places }: OfficialSearch): Meaning {
  const isInside = ({ departements: own }: OfficialPlace) =>
    departements.length === 0 || own.some((code) => departements.includes(code));
  const named = (words: readonly string[], isWanted: (kind: OfficialKind) => boolean) =>
    names.named(words).filter((place) => isWanted(place.kind) && isInside(place));
  if (form.kind === 'COMMUNE') return { places: named(form.bare, isCommune), byCommune: false };
  if (form.kind === null) {
    const communes = named(form.whole, isCommune);
    return { places: communes.length > 0 ? communes : named(form.whole, isIntercommunal), byCommune: false };
  }
  if (form.kind !== 'INTERCOMMUNAL' && !isIntercommunal(form.kind)) return none;
  const groups = [...named(form.whole, isIntercommunal), ...named(form.bare, isIntercommunal)];
  if (groups.length > 0) return { places: ofKind(groups, form.kind), byCommune: false };
  const [commune] = named(form.bare, isCommune);
  const around = commune === undefined ? [] : places.within(commune).filter(({ kind }) => isIntercommunal(kind));
  return { places: ofKind(around, form.kind), byCommune: true };
}

/** Those of a kind, if there are any. */
function ofKind(places: readonly OfficialPlace[], wanted: string): readonly OfficialPlace[] {
  const own = places.filter(({ kind }) => kind === wanted);
  return own.length > 0 ? own : places;
}

const isCommune = (kind: OfficialKind) => kind === 'COMMUNE';

function isIntercommunal(kind: string): kind is OfficialKind {
  return kind in officialKindTable && kind in territoireKindTable
    ? territoireKindTable[kind as keyof typeof territoireKindTable].isIntercommunal
    : false;
}
