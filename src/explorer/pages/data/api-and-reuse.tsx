import type { JSX } from 'preact';
import { DataPageDocument } from '../../generated/operations.ts';
import { ContactLink } from '../../parts/contact-link.tsx';
import { usePage } from '../../use-page.ts';
import type { DescribedDataset } from './data-page.tsx';
import { dataMessages } from './messages.ts';

/** How programs read the data, who else uses it, and whom to write to. */
export function ApiAndReuse({ dataset }: { readonly dataset: DescribedDataset }): JSX.Element {
  const { language, addresses, site } = usePage();
  const texts = dataMessages[language];
  return (
    <>
      <section id="api" aria-labelledby="api-titre">
        <h2 id="api-titre">{texts.api}</h2>
        <p>{texts.apiText}</p>
        <ul>
          <li>
            <a href={addresses.playground()}>{texts.apiPlayground}</a>
          </li>
          <li>
            <a href={addresses.file('/schema.graphql')}>{texts.apiSchema}</a> ({texts.apiVersion(dataset.schemaVersion)}
            )
          </li>
          <li>
            <a href={addresses.playground({ document: DataPageDocument })}>{texts.apiQuery}</a>
          </li>
        </ul>
      </section>
      <section id="reutilisations" aria-labelledby="reutilisations-titre">
        <h2 id="reutilisations-titre">{texts.reuses}</h2>
        <p>{texts.reusesText}</p>
      </section>
      <section id="contact" aria-labelledby="contact-titre">
        <h2 id="contact-titre">{texts.contact}</h2>
        <p>{site.contact === undefined ? texts.noContact : <ContactLink contact={site.contact} />}</p>
      </section>
    </>
  );
}
