import type { Territoire } from '../../src/domain/dataset.ts';
import type { Official } from '../official/official.ts';

type OfficialFacts = Pick<Territoire, 'siren' | 'population' | 'arrondissement' | 'epci' | 'financing'>;

/** What the official data says of the place with a code. All null for a place without a code, or whose code is no longer official. */
export function officialFacts(code: string | null, { territoires }: Official): OfficialFacts {
  const found = code === null ? undefined : territoires.get(code);
  return {
    siren: found?.siren ?? null,
    population: found?.population ?? null,
    arrondissement: found?.arrondissement ?? null,
    epci: found?.epci ?? null,
    financing: found?.financing ?? null,
  };
}
