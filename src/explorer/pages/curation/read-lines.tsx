import type { JSX } from 'preact';
import type { FindingInWords, ReportLine } from '../../../domain/curation-report.ts';
import { usePage } from '../../use-page.ts';
import { cut, place } from '../source/line-parts.ts';
import { curationMessages } from './messages.ts';

interface ReadLinesProps {
  readonly lines: readonly ReportLine[];
  readonly findings: readonly FindingInWords[];
}

/** The lines of the page as they were read, with the words of the findings marked, and the findings beside them. */
export function ReadLines({ lines, findings }: ReadLinesProps): JSX.Element {
  const texts = curationMessages[usePage().language];
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  return (
    <section id="texte" aria-labelledby="texte-titre">
      <h3 id="texte-titre">{texts.lines}</h3>
      <p class="explanation">{texts.linesHelp}</p>
      {lines
        .filter(({ text }) => text.trim() !== '')
        .map((line) => (
          <Line key={line.line} line={line} findings={line.findings.flatMap((number) => byNumber.get(number) ?? [])} />
        ))}
    </section>
  );
}

interface LineProps {
  readonly line: ReportLine;
  readonly findings: readonly FindingInWords[];
}

function Line({ line: { line, text }, findings }: LineProps): JSX.Element {
  const texts = curationMessages[usePage().language];
  const words = findings.flatMap(({ text }) => (text === null || text === '' ? [] : [{ text }]));
  const parts = cut(text, { mentions: [], names: [], corrected: place(text, words) });
  return (
    <div id={`L${line}`} class="source-line">
      <a class="line-number" href={`#L${line}`} aria-label={texts.line(line)}>
        {line}
      </a>
      <p class="source-text" lang="fr">
        {parts.map((part) => (part.isCorrected ? <mark key={part.text}>{part.text}</mark> : part.text))}
      </p>
      {findings.length === 0 ? null : (
        <div class="source-margin">
          {findings.map(({ number, message, text }) => (
            <p key={number} class="remark">
              <a href={`#constat-${number}`}>{texts.finding(number)}</a>
              {texts.colon}
              {message === '' ? <q lang="fr">{text}</q> : message}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
