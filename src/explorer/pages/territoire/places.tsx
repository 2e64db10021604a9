import type { ComponentChildren, JSX } from 'preact';
import type { TerritoireWithYearsFragment } from '../../generated/operations.ts';
import { yearsInWords } from '../../language/dates.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { OriginMark } from '../../parts/origin-mark.tsx';
import { usePage } from '../../use-page.ts';
import type { Territoire } from './facts.ts';
import { territoireMessages } from './messages.ts';
import { OfficialFacts } from './official-facts.tsx';

/** What official data says: départements, régions, the territoires of the graph around it and within it, population. */
export function Places({ territoire }: { readonly territoire: Territoire }): JSX.Element {
  const { language } = usePage();
  const texts = territoireMessages[language];
  const { departements, within, contains } = territoire;
  return (
    <section id="lieux" aria-labelledby="lieux-titre">
      <h2 id="lieux-titre">{texts.places}</h2>
      <p class="explanation">
        <OriginMark origin="official" />
      </p>
      <dl>
        <Entry term={texts.departements}>
          {departements.map(({ code, name, region }) => (
            <dd key={name}>
              {code === null ? name : <EntityLink kind="departement" id={code} name={`${name} (${code})`} />}
              {region.code === null ? null : (
                <>
                  , <EntityLink kind="region" id={region.code} name={region.name} hint={texts.region} />
                </>
              )}
            </dd>
          ))}
        </Entry>
        <Entry term={texts.around}>{within.map(relative)}</Entry>
        <Entry term={texts.inside}>{contains.nodes.map(relative)}</Entry>
        <OfficialFacts territoire={territoire} />
      </dl>
    </section>
  );

  function relative({ slug, name, years }: TerritoireWithYearsFragment) {
    return (
      <dd key={slug}>
        <EntityLink kind="territoire" id={slug} name={name} />,{' '}
        {years.length === 0 ? texts.noFabrique : yearsInWords(years, language)}
      </dd>
    );
  }
}

function Entry({ term, children }: { readonly term: string; readonly children: readonly ComponentChildren[] }) {
  return children.length === 0 ? null : (
    <>
      <dt>{term}</dt>
      {children}
    </>
  );
}
