import type { JSX } from 'preact';
import type { EntityReference } from '../addresses.ts';
import { entityPath } from '../addresses.ts';
import { bilingual } from '../language/bilingual.ts';
import { usePage } from '../use-page.ts';

const texts = bilingual({ link: 'Dossier imprimable' }, { link: 'Printable dossier' });

/** The link to everything about an actor on one page to print. */
export function DossierLink({ entity }: { readonly entity: EntityReference }): JSX.Element {
  const { language, addresses } = usePage();
  return (
    <p class="dossier-link">
      <a href={addresses.page(`${entityPath(entity)}/dossier`)}>{texts[language].link}</a>
    </p>
  );
}
