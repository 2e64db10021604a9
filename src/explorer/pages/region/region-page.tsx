import { RegionPageDocument } from '../../generated/operations.ts';
import { missing, type Page } from '../../page.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { placeMessages } from '../../parts/place/messages.ts';
import { placeView } from '../../parts/place/place-view.tsx';

/** The territoires of a région that took part, their Fabriques, and its départements. */
export const regionPage: Page = {
  pattern: '/regions/:code',
  show: async ({ params: { code = '' }, language, ask, dataset: { latestYear } }) => {
    const operation = { document: RegionPageDocument, variables: { code } };
    const { region } = await ask(operation.document, operation.variables);
    if (region === null) return missing(code);
    const { name, departements, territoires, fabriques } = region;
    const texts = placeMessages[language];
    return placeView({
      ...{ place: { kind: 'region', code, name }, territoires, fabriques, latestYear, language, operation },
      above: null,
      within: (
        <section id="departements" aria-labelledby="departements-titre">
          <h2 id="departements-titre">{texts.departements}</h2>
          <ul class="columns">
            {departements.map((it) => (
              <li key={it.name}>
                {it.code === null ? it.name : <EntityLink kind="departement" id={it.code} name={it.name} />} (
                {texts.count(it.territoires.totalCount)})
              </li>
            ))}
          </ul>
        </section>
      ),
    });
  },
};
