import type { JSX } from 'preact';
import type {
  CurationReport,
  FindingInWords,
  ReportedChanges,
  ReportedSeverity,
} from '../../../domain/curation-report.ts';
import { French } from '../../parts/french.tsx';
import { usePage } from '../../use-page.ts';
import { curationMessages } from './messages.ts';
import { ReadLines } from './read-lines.tsx';
import { RowTables } from './row-tables.tsx';

interface ReportProps {
  readonly report: CurationReport;
  /** Name of the file of the page. */
  readonly page: string;
}

/** A report: verdict, findings by severity, rows to add, differences, and the lines as they were read. */
export function Report({ report, page }: ReportProps): JSX.Element {
  const texts = curationMessages[usePage().language];
  const { verdict, encodings, severities, changes, tables, lines } = report;
  const findings = severities.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
  return (
    <section id="rapport" aria-labelledby="rapport-titre">
      <h2 id="rapport-titre">{texts.report(page)}</h2>
      <p>
        <strong>{verdict}</strong>
      </p>
      {encodings.length === 0 ? null : (
        <p>
          {texts.encodings + texts.colon + encodings.map(({ name, encoding }) => `${name} (${encoding})`).join(', ')}.
        </p>
      )}
      <Contents severities={severities} />
      {findings.length === 0 ? <p>{texts.noFindings}</p> : null}
      {severities.map((severity) => (
        <Severity key={severity.severity} {...severity} />
      ))}
      <RowTables tables={tables} />
      <Changes changes={changes} />
      <ReadLines lines={lines} findings={findings} />
    </section>
  );
}

function Contents({ severities }: Pick<CurationReport, 'severities'>): JSX.Element {
  const texts = curationMessages[usePage().language];
  const entries = [
    ...severities.map(({ severity, title }) => [severity.toLowerCase(), title] as const),
    ['lignes', texts.rows] as const,
    ['differences', texts.changes] as const,
    ['texte', texts.lines] as const,
  ];
  return (
    <nav aria-label={texts.contents}>
      <ul class="section-links">
        {entries.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Severity({ severity, title, groups }: ReportedSeverity): JSX.Element {
  const id = severity.toLowerCase();
  return (
    <section id={id} class={`severity severity-${id}`} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>{title}</h3>
      {groups.map(({ heading, findings }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.number} {...finding} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FindingItem({ number, line, text, message, near }: FindingInWords): JSX.Element {
  const texts = curationMessages[usePage().language];
  return (
    <li id={`constat-${number}`}>
      {line === null ? null : (
        <>
          <a href={`#L${line}`}>{texts.line(line)}</a>
          {texts.colon}
        </>
      )}
      {text === null ? null : <q lang="fr">{text}</q>}
      {text === null || message === '' ? '' : texts.colon}
      {message}
      {near.length === 0 ? null : (
        <ul>
          {near.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Changes({ changes }: { readonly changes: readonly ReportedChanges[] }): JSX.Element {
  const texts = curationMessages[usePage().language];
  return (
    <section id="differences" aria-labelledby="differences-titre">
      <h3 id="differences-titre">{texts.changes}</h3>
      {changes.length === 0 ? <p>{texts.nothingChanges}</p> : null}
      {changes.map(({ title, counts, items }) => (
        <div key={title}>
          <h4>{title}</h4>
          <p>{counts}</p>
          <ul>
            {items.map(({ mark, markInWords, text, fields }) => (
              <li key={`${mark} ${text}`}>
                <strong>{markInWords}</strong>
                {texts.colon}
                <French>{text}</French>
                {fields.length === 0 ? null : (
                  <ul>
                    {fields.map(({ field, before, after }) => (
                      <li key={field}>
                        {field + texts.colon}
                        <del lang="fr">{before}</del> → <ins lang="fr">{after}</ins>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
