import { type TerritoireKind, territoireKinds } from '../../../domain/territoire-kinds.ts';
import type { ParticipationFilter, TerritoireMapQueryVariables } from '../../generated/operations.ts';
import { inYear } from '../../parts/list/conditions.ts';
import type { ListAddress } from '../../parts/list/list-address.ts';
import { enumParameter, enumText, yearParameter } from '../../parts/list/parameter.ts';

/** What a reader can choose on the map: one year, one kind. */
export interface MapChoices {
  readonly year: number | undefined;
  readonly kind: TerritoireKind | undefined;
}

/** The parameters are those of the list of territoires, so that links to it keep them. */
export function readMapChoices(address: ListAddress): MapChoices {
  const [year] = address.choices('annee', yearParameter, 1);
  const [kind] = address.choices('nature', enumParameter(territoireKinds), 1);
  return { year, kind };
}

/** The parameters of the list of territoires with these choices. */
export const listParameters = ({ year, kind }: MapChoices) => ({
  annee: year,
  nature: kind === undefined ? undefined : enumText(kind),
});

/** The participations that count; and for each choice, those without it. */
export function mapFilters({ year, kind }: MapChoices): TerritoireMapQueryVariables {
  const ofYear: ParticipationFilter = year === undefined ? {} : inYear(year);
  const ofKind: ParticipationFilter = { territoire: kind === undefined ? {} : { kinds: [kind] } };
  return { chosen: { ...ofYear, ...ofKind }, ofAnyYear: ofKind, ofAnyKind: { ...ofYear, territoire: {} } };
}
