import type { JSX } from 'preact';
import { dayInWords } from '../../language/dates.ts';
import { usePage } from '../../use-page.ts';
import { NumberedLine } from '../source/numbered-line.tsx';
import { sourceVersionMessages } from './messages.ts';

interface VersionTextProps {
  readonly version: { readonly version: string; readonly date: string; readonly archiveUrl: string | null };
  /** Null if this server does not have the text. */
  readonly lines: readonly string[] | null;
}

/** The text of an older version, with a number and an anchor for each line. */
export function VersionText({ version: { version, date, archiveUrl }, lines }: VersionTextProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceVersionMessages[language];
  const links = [
    [addresses.source(), texts.current],
    [addresses.file(`/downloads/fabriques-graph-${version}.json`), texts.file],
    ...(archiveUrl === null ? [] : ([[archiveUrl, texts.archive]] as const)),
  ] as const;
  return (
    <>
      <h1>{texts.title(dayInWords(date, language))}</h1>
      <p class="lead">{lines === null ? texts.missing : texts.older(version)}</p>
      <p>{texts.rights}</p>
      <ul class="section-links">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      {lines === null ? null : (
        <section id="texte" class="source-lines" aria-labelledby="texte-titre">
          <h2 id="texte-titre">{texts.text}</h2>
          {lines.map((text, index) => (
            <NumberedLine key={`${index + 1} ${text}`} number={index + 1}>
              {text}
            </NumberedLine>
          ))}
        </section>
      )}
    </>
  );
}
