import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { type Column, type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { French } from '../french.tsx';
import { partMessages } from '../messages.ts';
import { EntityLink } from '../node-link.tsx';
import { Hidden, Section } from '../section.tsx';
import { metMessages } from './messages.ts';
import type { Met, MetActor } from './met-actors.ts';

const sectionIds = { organisation: 'organisations-rencontrees', territoire: 'territoires-rencontres' } as const;

/**
 * The organisations, or the territoires, that an actor met: the table of a `MetSection`, and one of the tables of its page. The page
 * has those with several Fabriques in common, or all if it is `inFull`; the file has all.
 */
export function metTable(met: Met, kind: MetActor['kind'], language: Language, inFull = false): Table {
  const texts = metMessages[language];
  const { roles } = partMessages[language];
  const columns: Column<MetActor>[] = [
    {
      label: texts.name[kind],
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind={kind} id={slug} name={name} />,
    },
    { label: texts.nature, value: ({ kindLabel }) => kindLabel, cell: ({ kindLabel }) => <French>{kindLabel}</French> },
    ...(kind === 'territoire'
      ? []
      : [{ label: texts.roles, value: (row: MetActor) => row.roles.map((role) => roles[role]).join(', ') }]),
    {
      label: texts.count,
      value: ({ count }) => count,
      cell: (row) => <CommonFabriques slug={met.slug} met={row} />,
    },
    { label: texts.total, value: ({ total }) => total },
    { label: texts.slug, value: ({ slug }) => slug, onlyInFile: true },
  ];
  const all = met.actors.filter((row) => row.kind === kind);
  if (inFull) return tableOf(sectionIds[kind], all, columns);
  const page = tableOf(
    sectionIds[kind],
    all.filter(({ count }) => count > 1),
    columns,
  );
  const file = tableOf(sectionIds[kind], all, columns);
  return { ...page, header: file.header, values: file.values };
}

interface MetSectionProps {
  readonly met: Met;
  readonly kind: MetActor['kind'];
  /** That of `metTable`, for the same kind. */
  readonly table: Table;
  /** Whether the table has all actors. */
  readonly inFull: boolean;
}

/** A section with the organisations, or the territoires, that an actor met. Each number leads to the page of the pair. */
export function MetSection({ met, kind, table, inFull }: MetSectionProps): JSX.Element {
  const { language } = usePage();
  const texts = metMessages[language];
  const isListed = (actor: MetActor) => actor.kind === kind && actor.count === 1;
  const once = inFull ? [] : met.actors.filter(isListed);
  const several = met.actors.some((actor) => actor.kind === kind && actor.count > 1);
  return (
    <Section
      id={sectionIds[kind]}
      title={texts.titles[kind]}
      explanation={texts.explained[kind]}
      origin="computed"
      table={table}
      operation={met.operation}
      below={once.length === 0 ? null : <MetOnce met={met} actors={once} kind={kind} open={!several} />}
    >
      {met.total > met.actors.length ? <p>{texts.cut(met.actors.length, met.total)}</p> : null}
    </Section>
  );
}

interface MetOnceProps {
  readonly met: Met;
  readonly actors: readonly MetActor[];
  readonly kind: MetActor['kind'];
  readonly open: boolean;
}

/** The actors with one Fabrique in common: most of them, so they are a list that opens. */
function MetOnce({ met, actors, kind, open }: MetOnceProps): JSX.Element {
  const texts = metMessages[usePage().language];
  return (
    <details open={open}>
      <summary>{texts.once[kind](actors.length)}</summary>
      <ul class="columns">
        {actors.map((actor) => (
          <li key={actor.slug}>
            <EntityLink kind={kind} id={actor.slug} name={actor.name} /> (
            <CommonFabriques slug={met.slug} met={actor} />)
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The number of Fabriques that two actors have in common, with a link to them. */
export function CommonFabriques({ slug, met }: { readonly slug: string; readonly met: MetActor }): JSX.Element {
  const { language, addresses } = usePage();
  return (
    <a href={addresses.pair(slug, met.slug)}>
      {met.count}{' '}
      <Hidden>
        {metMessages[language].inCommonWith} <French>{met.name}</French>
      </Hidden>
    </a>
  );
}

/** Whom an actor met, as one line of links to their pages: for an actor with one Fabrique, where all numbers would be 1. */
export function MetLine({ met, most = 30 }: { readonly met: Met; readonly most?: number }): JSX.Element | null {
  const { language } = usePage();
  const texts = metMessages[language];
  if (met.actors.length === 0) return null;
  const shown = met.actors.slice(0, most);
  const others = met.total - shown.length;
  return (
    <p class="met-line">
      {texts.with}
      {shown.map(({ kind, slug, name }, index) => (
        <span key={slug}>
          {index === 0 ? '' : ' · '}
          <EntityLink kind={kind} id={slug} name={name} />
        </span>
      ))}
      {others > 0 ? ` · ${texts.andOthers(others)}` : null}
    </p>
  );
}
