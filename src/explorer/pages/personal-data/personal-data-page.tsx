import type { JSX } from 'preact';
import type { Page } from '../../page.ts';
import { ContactLink } from '../../parts/contact-link.tsx';
import { usePage } from '../../use-page.ts';
import { personalDataMessages } from './messages.ts';

/** What the site knows of its readers and of the people that it names. */
export const personalDataPage: Page = {
  pattern: '/donnees-personnelles',
  show: async ({ language }) => {
    const { title, description } = personalDataMessages[language];
    return { kind: 'view', title, description, body: <PersonalData /> };
  },
};

function PersonalData(): JSX.Element {
  const { language, addresses, site } = usePage();
  const texts = personalDataMessages[language];
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.reading}</h2>
      {texts.readingText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={addresses.page('/mentions-legales')}>{texts.legal}</a>
      </p>
      <h2>{texts.browser}</h2>
      <p>{texts.browserText}</p>
      <h2>{texts.people}</h2>
      {texts.peopleText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{texts.rights}</h2>
      <p>{texts.rightsText}</p>
      <p>
        {site.contact === undefined ? (
          texts.noContact
        ) : (
          <>
            {texts.rightsContact} <ContactLink contact={site.contact} subject={texts.rightsSubject} />
          </>
        )}
      </p>
      <p>
        <a href="https://www.cnil.fr/fr/plaintes">{texts.cnil}</a>
      </p>
    </>
  );
}
