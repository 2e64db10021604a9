import type { JSX } from 'preact';
import { dayInWords } from '../../language/dates.ts';
import type { AccessibilityStatement } from '../../operator.ts';
import type { Page } from '../../page.ts';
import { ContactLink } from '../../parts/contact-link.tsx';
import { usePage } from '../../use-page.ts';
import { accessibilityMessages } from './messages.ts';
import { AuditResult, InaccessibleContent, Items } from './statement.tsx';
import { useSiteName } from './use-site-name.ts';

/** The statement of accessibility of the law, filled in from the configuration. */
export const accessibilityPage: Page = {
  pattern: '/accessibilite',
  show: async ({ language }) => {
    const { title, description } = accessibilityMessages[language];
    return { kind: 'view', title, description, body: <Accessibility /> };
  },
};

function Accessibility(): JSX.Element {
  const { language, site } = usePage();
  const texts = accessibilityMessages[language];
  const name = useSiteName();
  const { operator, contact } = site;
  const statement = operator?.accessibility;
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="lead">{operator === undefined ? texts.notFilledIn : texts.commitment(operator.publisher.name)}</p>
      <Plans {...statement} />
      <p>
        {texts.scope} {name}.
      </p>
      <AuditResult audit={statement?.audit} />
      <InaccessibleContent statement={statement} />
      <h2>{texts.established}</h2>
      <p>
        {statement === undefined ? texts.notEstablished : texts.establishedOn(dayInWords(statement.date, language))}
      </p>
      <Items label={texts.technologies} items={['HTML', 'CSS', 'SVG', 'JavaScript']} />
      <Items label={texts.environments} items={statement?.audit?.environments} />
      <Items label={texts.tools} items={statement?.audit?.tools} />
      <Items label={texts.pages} items={statement?.audit?.pages} />
      <h2>{texts.help}</h2>
      <p>{texts.helpText(name)}</p>
      <p>
        {contact === undefined ? (
          texts.noContact
        ) : (
          <>
            {texts.helpContact} <ContactLink contact={contact} subject={texts.helpSubject} />
          </>
        )}
      </p>
      <p>{texts.alternatives}</p>
      <h2>{texts.appeal}</h2>
      <p>{texts.appealText}</p>
      <ul>
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/">{texts.appealForm}</a>
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/saisir/delegues">{texts.appealDelegate}</a>
        </li>
        <li>{texts.appealPost}</li>
      </ul>
    </>
  );
}

function Plans({ multiYearPlan, yearPlan }: Partial<AccessibilityStatement>): JSX.Element | null {
  const { language } = usePage();
  const texts = accessibilityMessages[language];
  if (multiYearPlan === undefined && yearPlan === undefined) return null;
  return (
    <>
      <p>{texts.plans}</p>
      <ul>
        {multiYearPlan === undefined ? null : (
          <li>
            <a href={multiYearPlan}>{texts.multiYearPlan}</a>
          </li>
        )}
        {yearPlan === undefined ? null : (
          <li>
            <a href={yearPlan}>{texts.yearPlan}</a>
          </li>
        )}
      </ul>
    </>
  );
}
