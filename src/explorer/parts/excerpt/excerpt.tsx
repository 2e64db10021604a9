import type { JSX } from 'preact';
import type { ActorKind } from '../../generated/operations.ts';
import type { Lead } from '../../lead/lead.ts';
import { usePage } from '../../use-page.ts';
import { KindName } from '../kind-name.tsx';
import { LeadSentence } from '../lead-sentence.tsx';
import { partMessages } from '../messages.ts';
import { EntityLink } from '../node-link.tsx';
import { Hidden } from '../section.tsx';
import { excerptMessages } from './messages.ts';

/** A Fabrique of an excerpt. */
export interface ExcerptFabrique {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
}

interface ExcerptProps {
  readonly title: string;
  /** URL of the whole page. */
  readonly page: string;
  readonly lead: Lead;
  /** Of an actor. */
  readonly kind?: ActorKind;
  /** Those of the page, in its order. */
  readonly fabriques?: readonly ExcerptFabrique[];
}

/** Fabriques of an excerpt: a panel beside a drawing is small. */
const most = 3;

/** The first facts of a page: its sentence, the kind of an actor, some Fabriques, and the way to the whole page. */
export function Excerpt({ title, page, lead, kind, fabriques = [] }: ExcerptProps): JSX.Element {
  const { language } = usePage();
  const texts = excerptMessages[language];
  const distinct = [...new Map(fabriques.map((fabrique) => [fabrique.slug, fabrique])).values()];
  return (
    <>
      <LeadSentence lead={lead} />
      {kind === undefined ? null : (
        <dl>
          <dt>{texts.kind}</dt>
          <dd>
            <KindName kind={kind} />
          </dd>
        </dl>
      )}
      {distinct.length === 0 ? null : (
        <ul>
          {distinct.slice(0, most).map(({ slug, title: name, year }) => (
            <li key={slug}>
              {year} <EntityLink kind="fabrique" id={slug} name={name} />
            </li>
          ))}
          {distinct.length > most ? <li>{partMessages[language].andMore(distinct.length - most)}</li> : null}
        </ul>
      )}
      <p>
        <a href={page}>
          {texts.whole}
          <Hidden>{title}</Hidden>
        </a>
      </p>
    </>
  );
}
