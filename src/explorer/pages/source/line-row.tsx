import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { LineMargin } from './line-margin.tsx';
import type { Part } from './line-parts.ts';
import { entityOf, factsId } from './line-targets.ts';
import { NumberedLine } from './numbered-line.tsx';
import type { SourceActor, SourceLine } from './source-lines.ts';

/** A line with its number before it and our remarks after it. The text of the line is not changed. */
export function LineRow({ line }: { readonly line: SourceLine }): JSX.Element {
  const { number, parts } = line;
  return (
    <NumberedLine number={number} margin={<LineMargin line={line} />}>
      {linkedRuns(parts).map(([first, ...others]) => (
        <Run key={first.text} number={number} parts={[first, ...others]} />
      ))}
    </NumberedLine>
  );
}

type Parts = readonly [Part<SourceActor>, ...Part<SourceActor>[]];

/** Neighbouring parts of one mention or name, which are one link. */
function linkedRuns(parts: readonly Part<SourceActor>[]): Parts[] {
  const runs: [Part<SourceActor>, ...Part<SourceActor>[]][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && linkOf(run[0]) !== null && linkOf(run[0]) === linkOf(part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function linkOf({ mention, name }: Part<SourceActor>): string | null {
  if (mention !== null) return `mention ${mention.start}`;
  return name === null ? null : `name ${name.start}`;
}

function Run({ number, parts }: { readonly number: number; readonly parts: Parts }): ComponentChildren {
  const { addresses } = usePage();
  const [{ mention, name }] = parts;
  const words = parts.map(({ text, isCorrected }) =>
    isCorrected ? (
      <span key={text} class="source-corrected">
        {text}
      </span>
    ) : (
      text
    ),
  );
  if (mention === null && name === null) return words;
  const targets = mention === null ? (name === null ? [] : [name.target]) : mention.targets;
  const [target, ...others] = targets;
  if (target === undefined) return words;
  // Words of several actors lead to the margin, which names all of them.
  const href = others.length > 0 ? `#${factsId(number)}` : addresses.entity(entityOf(target));
  return (
    <a class={mention === null ? 'source-uncounted' : 'source-mention'} href={href}>
      {words}
    </a>
  );
}
