import type { JSX } from 'preact';
import { inDigits } from '../../language/numbers.ts';
import { French } from '../../parts/french.tsx';
import { EntityLink } from '../../parts/node-link.tsx';
import { usePage } from '../../use-page.ts';
import type { Territoire } from './facts.ts';
import { territoireMessages } from './messages.ts';

/** Entries of a list of terms: population, EPCI, arrondissement and tax regime, as far as official data has them. */
export function OfficialFacts({ territoire }: { readonly territoire: Territoire }): JSX.Element {
  const { language, dataset } = usePage();
  const texts = territoireMessages[language];
  const { population, epci, arrondissement, financingLabel } = territoire;
  return (
    <>
      {population === null ? null : (
        <>
          <dt>{texts.population}</dt>
          <dd>{texts.inhabitants(inDigits(population, language), dataset.official.populationYear)}</dd>
        </>
      )}
      {epci === null ? null : (
        <>
          <dt>{texts.epci}</dt>
          <dd>
            {epci.territoire === null ? (
              <French>{epci.name}</French>
            ) : (
              <EntityLink kind="territoire" id={epci.territoire.slug} name={epci.name} />
            )}
          </dd>
        </>
      )}
      {arrondissement === null ? null : (
        <>
          <dt>{texts.arrondissement}</dt>
          <dd>
            <French>{arrondissement.name}</French>
          </dd>
        </>
      )}
      {financingLabel === null ? null : (
        <>
          <dt>{texts.financing}</dt>
          <dd>
            <French>{financingLabel}</French>
          </dd>
        </>
      )}
    </>
  );
}
