import type { JSX } from 'preact';
import { groupBy } from '../../../domain/group-by.ts';
import { usePage } from '../../use-page.ts';
import { LineRow } from './line-row.tsx';
import { sourceMessages } from './messages.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * The lines, those of a Fabrique in one element whose id is their range, "L44-L49". `isWhole`: all lines are shown; else blocks
 * have no id, because they lack lines.
 */
export function SourceBody(props: { readonly lines: readonly SourceLine[]; readonly isWhole: boolean }): JSX.Element {
  const texts = sourceMessages[usePage().language];
  // Headings are groups of their own, each with its number.
  const groups = groupBy(props.lines, ({ block, number }) => block?.slug ?? `line ${number}`);
  return (
    <section id="texte" class="source-lines" aria-labelledby="texte-titre">
      <h2 id="texte-titre">{texts.text}</h2>
      {[...groups].map(([key, lines]) => {
        const rows = lines.map((line) => <LineRow key={line.number} line={line} />);
        const block = lines[0]?.block ?? null;
        if (block === null) return rows;
        const id = props.isWhole && block.first < block.last ? `L${block.first}-L${block.last}` : undefined;
        return (
          <div key={key} id={id} class="source-block">
            {rows}
          </div>
        );
      })}
    </section>
  );
}
