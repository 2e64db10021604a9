import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { fold } from '../../../domain/fold.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { usePage } from '../../use-page.ts';
import { French } from '../french.tsx';
import { EntityLink } from '../node-link.tsx';
import { LineLink } from '../quotation.tsx';
import { nameMessages } from './messages.ts';

/** Words of the source page that name an actor, with the lines where they are. */
export interface Spelling {
  readonly text: string;
  readonly lines: readonly number[];
}

interface Mentioned {
  readonly mention: { readonly text: string; readonly line: number };
}

/** The spellings of the source page that are not the name itself; case and accents count. */
export function spellingsOf(name: string, participations: readonly Mentioned[]): readonly Spelling[] {
  const mentions = participations.map(({ mention }) => mention);
  return [...groupBy(mentions, ({ text }) => text)]
    .filter(([text]) => text !== name)
    .map(([text, same]) => ({ text, lines: [...new Set(same.map(({ line }) => line))].sort((a, b) => a - b) }));
}

interface Relative {
  readonly slug: string;
  readonly name: string;
}

interface NamesProps {
  readonly name: string;
  readonly spellings: readonly Spelling[];
  readonly aliases: readonly string[];
  /** The organisation that it belongs to. */
  readonly above?: Relative | null;
  /** The organisations that belong to it. */
  readonly parts?: readonly Relative[];
}

/** Which spellings were merged into a name, and which organisations of similar names are counted separately. */
export function Names({ name, spellings, aliases, above = null, parts = [] }: NamesProps): JSX.Element | null {
  const texts = nameMessages[usePage().language];
  const shown = new Set([name, ...spellings.map(({ text }) => text)].map(fold));
  const others = aliases.filter((alias) => !shown.has(fold(alias)));
  const relatives = [
    ...(above === null ? [] : [{ ...above, how: texts.above }]),
    ...parts.map((part) => ({ ...part, how: texts.part })),
  ];
  if (spellings.length + others.length + relatives.length === 0) return null;
  return (
    <section id="noms" aria-labelledby="noms-titre">
      <h2 id="noms-titre">{texts.title}</h2>
      <dl>
        <Entry term={texts.written} values={spellings.map((it) => <WrittenName key={it.text} {...it} />)} />
        <Entry term={texts.others} values={others.map((alias) => <French key={alias}>{alias}</French>)} />
        <Entry
          term={texts.apart}
          values={relatives.map((it) => (
            <>
              <EntityLink kind="organisation" id={it.slug} name={it.name} />, {it.how}
            </>
          ))}
        />
      </dl>
    </section>
  );
}

function Entry({ term, values }: { readonly term: string; readonly values: readonly ComponentChildren[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      {values.map((value, index) => (
        <dd key={String(index)}>{value}</dd>
      ))}
    </>
  );
}

function WrittenName({ text, lines }: Spelling): JSX.Element {
  return (
    <>
      <q lang="fr">{text}</q>{' '}
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index === 0 ? '' : ', '}
          <LineLink line={line} />
        </Fragment>
      ))}
    </>
  );
}
