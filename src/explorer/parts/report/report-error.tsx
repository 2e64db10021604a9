import type { JSX } from 'preact';
import { contactUrl } from '../../contact.ts';
import { usePage } from '../../use-page.ts';
import { partMessages } from '../messages.ts';
import { reportMessages } from './messages.ts';

interface ReportErrorProps {
  /** The line and the words of the source page that the page is about. */
  readonly line?: number;
  readonly words?: string;
}

/** Links to a prepared message to those who run the site. Nothing if they gave no address. */
export function ReportError(props: ReportErrorProps): JSX.Element | null {
  const { language, site } = usePage();
  const texts = reportMessages[language];
  if (site.contact === undefined) return null;
  const { contact } = site;
  return (
    <section id="signaler" aria-labelledby="signaler-titre">
      <h2 id="signaler-titre">{texts.title}</h2>
      {contact.startsWith('https:') ? (
        <p>
          <a href={contactUrl(contact)}>{texts.form}</a>
        </p>
      ) : (
        <>
          <p class="explanation">{texts.explanation}</p>
          <ul>
            {[texts.pageIsWrong, texts.graphIsWrong].map((choice) => (
              <li key={choice}>
                <MessageLink {...props} contact={contact} choice={choice} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function MessageLink(props: ReportErrorProps & { readonly contact: string; readonly choice: string }): JSX.Element {
  const { language, addresses, path, dataset } = usePage();
  const { contact, choice, line, words } = props;
  const texts = reportMessages[language];
  const { colon } = partMessages[language];
  const facts = [
    [texts.address, addresses.absolute(addresses.page(path))],
    [texts.version, dataset.version],
    [texts.line, line],
    [texts.words, words],
  ] as const;
  const body = [
    `${choice}.`,
    '',
    ...facts.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}${colon}${value}`),
    '',
    `${texts.wrong}${colon}`,
    '',
  ];
  return <a href={contactUrl(contact, texts.subject(path), body.join('\r\n'))}>{choice}</a>;
}
