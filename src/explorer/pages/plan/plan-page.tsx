import type { JSX } from 'preact';
import type { Page } from '../../page.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { type IndexedList, readSiteIndex, type SiteIndex } from '../../site/site-index.ts';
import { sitePages } from '../../site/site-pages.ts';
import { usePage } from '../../use-page.ts';
import { planMessages } from './messages.ts';

/** As many operations as a page may run: 300 entities of each kind. */
const operations = 3;

/** All pages of the site, with all entities by kind. */
export const planPage: Page = {
  pattern: '/plan',
  show: async ({ language, ask }) => {
    const { title, description } = planMessages[language];
    const index = await readSiteIndex(ask, operations);
    return { kind: 'view', title, description, body: <Plan index={index} /> };
  },
};

function Plan({ index }: { readonly index: SiteIndex }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = planMessages[language];
  return (
    <>
      <h1>{texts.title}</h1>
      <h2>{texts.general}</h2>
      <ul>
        {sitePages.map(({ path, name }) => (
          <li key={path}>
            <a href={addresses.page(path)}>{texts.pages[name]}</a>
          </li>
        ))}
        <li>
          <a href={addresses.playground()}>{texts.api}</a>
        </li>
      </ul>
      <Group name="fabriques" list={index.fabriques} listPath="/fabriques" />
      <Group name="organisations" list={index.organisations} listPath="/organisations" />
      <p>{texts.people}</p>
      <Group name="territoires" list={index.territoires} listPath="/territoires" />
      <Group name="departements" list={index.departements} listPath="/territoires" />
      <Group name="regions" list={index.regions} listPath="/territoires" />
    </>
  );
}

interface GroupProps {
  readonly name: keyof SiteIndex;
  readonly list: IndexedList;
  readonly listPath: string;
}

function Group({ name, list, listPath }: GroupProps): JSX.Element | null {
  const { language, addresses } = usePage();
  const texts = planMessages[language];
  const { entities, totalCount } = list;
  if (entities.length === 0) return null;
  const rest = totalCount - entities.length;
  return (
    <section id={name} aria-labelledby={`${name}-titre`}>
      <h2 id={`${name}-titre`}>{texts.count(texts[name], totalCount)}</h2>
      <ul class="plan-list">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink {...entity} /> {entity.year}
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <p>
          <a href={addresses.page(listPath)}>{texts.rest(rest)}</a>
        </p>
      )}
    </section>
  );
}
