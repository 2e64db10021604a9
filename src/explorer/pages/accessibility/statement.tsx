import type { JSX } from 'preact';
import { dayInWords } from '../../language/dates.ts';
import type { AccessibilityAudit, AccessibilityStatement } from '../../operator.ts';
import { usePage } from '../../use-page.ts';
import { accessibilityMessages } from './messages.ts';
import { useSiteName } from './use-site-name.ts';

/** The state of conformity, and the result of the audit that it rests on. */
export function AuditResult({ audit }: { readonly audit: AccessibilityAudit | undefined }): JSX.Element {
  const { language, site } = usePage();
  const texts = accessibilityMessages[language];
  const name = useSiteName();
  const { conformity = 'none', isAuditValid = false } = site;
  return (
    <>
      <h2>{texts.state}</h2>
      <p>
        {audit === undefined || !isAuditValid
          ? texts.states.unaudited(name)
          : texts.states[conformity](name, audit.version)}
      </p>
      <h2>{texts.results}</h2>
      {audit === undefined ? (
        <p>{texts.notAudited}</p>
      ) : (
        <p>
          {texts.audited(audit.auditor, dayInWords(audit.date, language), percentOf(audit, language))}{' '}
          {isAuditValid ? null : texts.expired} <a href={audit.report}>{texts.report}</a>
        </p>
      )}
      <p>{texts.automatic}</p>
    </>
  );
}

function percentOf({ compliantPercent }: AccessibilityAudit, language: 'fr' | 'en'): string {
  return language === 'fr' ? String(compliantPercent).replace('.', ',') : String(compliantPercent);
}

/** What is not accessible, in the three groups of the law. */
export function InaccessibleContent({ statement }: { readonly statement: AccessibilityStatement | undefined }) {
  const { language } = usePage();
  const texts = accessibilityMessages[language];
  return (
    <>
      <h2>{texts.contents}</h2>
      {statement === undefined ? (
        <p>{texts.unknown}</p>
      ) : (
        (['nonConformities', 'derogations', 'exemptions'] as const).map((group) => (
          <section key={group}>
            <h3>{texts[group]}</h3>
            {statement[group].length > 0 ? (
              <ul>
                {statement[group].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            ) : (
              <p>{group === 'nonConformities' && statement.audit === undefined ? texts.unknown : texts.nothing}</p>
            )}
          </section>
        ))
      )}
    </>
  );
}

/** A list with its label; nothing if the list is empty or not known. */
export function Items({
  label,
  items = [],
}: {
  readonly label: string;
  readonly items?: readonly string[] | undefined;
}) {
  if (items.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
