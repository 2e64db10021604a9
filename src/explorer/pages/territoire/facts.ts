import type { TerritoirePageQuery, TerritoireWithYearsFragment } from '../../generated/operations.ts';
import type { TerritoireFacts, TerritoireYears } from '../../lead/facts.ts';
import { placeReferences, territoireReference } from '../../parts/references/references.ts';

export type Territoire = NonNullable<TerritoirePageQuery['territoire']>;

/** What the lead sentence of a territoire needs. */
export function territoireFacts(territoire: Territoire, latestYear: number): TerritoireFacts {
  const { departements, participations, within, contains } = territoire;
  return {
    territoire: territoireReference(territoire),
    departements: placeReferences('departement', departements),
    fabriques: participations.nodes.map(({ fabrique, year }) => ({ ...fabrique, year })),
    around: within.filter(tookPart).map(withYears),
    within: contains.nodes.filter(tookPart).map(withYears),
    latestYear,
  };
}

const tookPart = ({ years }: TerritoireWithYearsFragment) => years.length > 0;

function withYears(territoire: TerritoireWithYearsFragment): TerritoireYears {
  return { territoire: territoireReference(territoire), years: territoire.years };
}
