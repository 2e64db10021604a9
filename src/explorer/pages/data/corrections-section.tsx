import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import { Absence } from '../../parts/absence/absence.tsx';
import { correctionColumns } from '../../parts/corrections/corrections.tsx';
import { correctionMessages } from '../../parts/corrections/messages.ts';
import { EntityLink, NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { type Column, type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import {
  type CorrectionChoices,
  type CorrectionFacet,
  type CorrectionKind,
  facetNames,
  type LocatedCorrection,
  valuesOf,
} from './correction-choices.ts';
import { dataMessages } from './messages.ts';

export function correctionsTable(corrections: readonly LocatedCorrection[], language: Language): Table {
  const texts = dataMessages[language];
  const columns = correctionColumns({ ...correctionMessages[language], problem: texts.problem });
  const actor: Column<LocatedCorrection> = {
    label: texts.actor,
    value: (row) => row.actor?.name ?? null,
    cell: (row) => (row.actor === null ? null : <NodeLink node={row.actor} />),
  };
  const fabrique: Column<LocatedCorrection> = {
    label: texts.fabrique,
    value: (row) => row.fabrique?.title ?? null,
    cell: (row) =>
      row.fabrique === null ? null : <EntityLink kind="fabrique" id={row.fabrique.slug} name={row.fabrique.title} />,
  };
  // Beside the line.
  return tableOf('corrections', corrections, [...columns.slice(0, 2), fabrique, actor, ...columns.slice(2)]);
}

interface CorrectionsProps {
  /** All corrections, and how many of them are chosen. */
  readonly corrections: readonly LocatedCorrection[];
  readonly shown: number;
  readonly choices: CorrectionChoices;
  readonly table: Table;
  readonly operation: Operation;
}

/** The corrections with a form to choose some of them. */
export function CorrectionsSection({ corrections, shown, choices, table, operation }: CorrectionsProps): JSX.Element {
  const texts = dataMessages[usePage().language];
  return (
    <Section
      id="corrections"
      title={texts.corrections}
      explanation={texts.correctionsText}
      origin="official"
      operation={operation}
      {...(shown === 0 ? {} : { table })}
    >
      <CorrectionForm corrections={corrections} choices={choices} />
      <p role="status">{texts.shown(shown, corrections.length)}</p>
      {shown === 0 ? <Absence reason="noMatch" /> : null}
    </Section>
  );
}

function CorrectionForm(props: {
  readonly corrections: readonly LocatedCorrection[];
  readonly choices: CorrectionChoices;
}): JSX.Element {
  const { language, addresses } = usePage();
  const { corrections, choices } = props;
  const texts = dataMessages[language];
  const labels = { fabrique: texts.fabrique, nature: correctionMessages[language].nature, suite: texts.kind };
  const nameOf = (facet: CorrectionFacet, value: string, { fabrique }: LocatedCorrection) => {
    if (facet === 'fabrique') return `${fabrique?.year} · ${fabrique?.title}`;
    return facet === 'suite' ? texts.kinds[value as CorrectionKind] : value;
  };
  return (
    <form class="correction-filters" action={addresses.page('/donnees', {}, 'corrections')} method="get">
      {facetNames.map((facet) => (
        <p key={facet}>
          <label for={`filtre-${facet}`}>{labels[facet]}</label>
          <select id={`filtre-${facet}`} name={facet}>
            <option value="">{texts.every}</option>
            {valuesOf(corrections, choices, facet).map(({ value, count, first }) => (
              <option key={value} value={value} selected={value === choices[facet]}>
                {nameOf(facet, value, first)} ({count})
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="search-row">
        <button type="submit">{texts.apply}</button>
        {facetNames.every((facet) => choices[facet] === '') ? null : (
          <a href={addresses.page('/donnees', {}, 'corrections')}>{texts.reset}</a>
        )}
      </p>
    </form>
  );
}
