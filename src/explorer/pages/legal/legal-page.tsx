import type { JSX } from 'preact';
import { readingInWords } from '../../language/page-reading.ts';
import type { ContactDetails } from '../../operator.ts';
import type { Page } from '../../page.ts';
import { ContactLink } from '../../parts/contact-link.tsx';
import { French } from '../../parts/french.tsx';
import { usePage } from '../../use-page.ts';
import { legalMessages } from './messages.ts';

/** Publisher, director of publication and host, as the law asks (LCEN), and the licences. From the configuration. */
export const legalPage: Page = {
  pattern: '/mentions-legales',
  show: async ({ language }) => {
    const texts = legalMessages[language];
    return { kind: 'view', title: texts.title, description: texts.description, body: <Legal /> };
  },
};

function Legal(): JSX.Element {
  const { language, site, dataset } = usePage();
  const texts = legalMessages[language];
  const { operator, contact } = site;
  const { publisher, url } = dataset.source;
  return (
    <>
      <h1>{texts.title}</h1>
      {operator === undefined ? (
        <>
          <p class="lead">{texts.notFilledIn}</p>
          <p>{texts.forOperators}</p>
        </>
      ) : (
        <>
          <h2>{texts.publisher}</h2>
          <Details {...operator.publisher} />
          <h2>{texts.director}</h2>
          <p>
            <French>{operator.director}</French>
          </p>
          <h2>{texts.host}</h2>
          <Details {...operator.host} />
        </>
      )}
      <h2 id="contact">{texts.contact}</h2>
      <p>
        {contact === undefined ? (
          texts.noContact
        ) : (
          <>
            {texts.contactExplained} <ContactLink contact={contact} />
          </>
        )}
      </p>
      <h2>{texts.independence}</h2>
      <p>{texts.independenceText(publisher)}</p>
      <h2 id="licences">{texts.licences}</h2>
      <ul>
        <li>
          {texts.pageText(readingInWords(dataset, language))} <a href={url}>{texts.pageLink}</a>
        </li>
        <li>{texts.official}</li>
        <li>{texts.outlines}</li>
        <li>
          {texts.code}{' '}
          {operator?.sourceCode === undefined ? null : <a href={operator.sourceCode}>{texts.sourceCode}</a>}
        </li>
      </ul>
    </>
  );
}

function Details({ name, address, telephone }: ContactDetails): JSX.Element {
  const { language } = usePage();
  const texts = legalMessages[language];
  return (
    <dl>
      <dt>{texts.name}</dt>
      <dd>
        <French>{name}</French>
      </dd>
      <dt>{texts.address}</dt>
      <dd>
        <French>{address}</French>
      </dd>
      <dt>{texts.telephone}</dt>
      <dd>{telephone}</dd>
    </dl>
  );
}
