import type { ComponentChildren } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { Operation } from '../../addresses.ts';
import type { FabriqueReferenceFragment, TerritoireOfPlaceFragment } from '../../generated/operations.ts';
import type { PlaceReference } from '../../lead/facts.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import type { View } from '../../page.ts';
import { type Table, tableOf } from '../../table.ts';
import { Citing } from '../citing/citing.tsx';
import { Cut } from '../cut.tsx';
import { French } from '../french.tsx';
import { kindColumn } from '../kind-column.tsx';
import { LeadSentence } from '../lead-sentence.tsx';
import { partMessages } from '../messages.ts';
import { EntityLink } from '../node-link.tsx';
import { territoireReference } from '../references/references.ts';
import { Section } from '../section.tsx';
import { placeMessages } from './messages.ts';

export interface PlaceOptions {
  readonly place: PlaceReference;
  readonly territoires: { readonly totalCount: number; readonly nodes: readonly TerritoireOfPlaceFragment[] };
  readonly fabriques: { readonly totalCount: number; readonly nodes: readonly FabriqueReferenceFragment[] };
  readonly latestYear: number;
  readonly language: Language;
  readonly operation: Operation;
  /** Above the title: where the place lies. */
  readonly above: ComponentChildren;
  /** Below the lead sentence: what the place consists of. */
  readonly within?: ComponentChildren;
}

/** The page of a département or région: its territoires that took part, and their Fabriques. */
export function placeView(options: PlaceOptions): View {
  const { place, territoires, fabriques, latestYear, language, operation, above, within } = options;
  const texts = placeMessages[language];
  const entity = { kind: place.kind, id: place.code } as const;
  const lead = leads[language].placeLead({
    place,
    territoires: territoires.nodes.map(territoireReference),
    fabriques: fabriques.nodes,
    latestYear,
  });
  const tables = {
    territoires: territoireTable(territoires.nodes, language),
    fabriques: fabriqueTable(fabriques.nodes, language),
  };
  return {
    kind: 'view',
    title: place.name,
    description: textOf(lead),
    entity,
    tables: Object.values(tables),
    body: (
      <>
        {above}
        <h1>
          <French>{place.name}</French> ({place.code})
        </h1>
        <LeadSentence lead={lead} />
        {within}
        {territoires.totalCount === 0 ? null : (
          <>
            <Section
              id="territoires"
              title={texts.territoires}
              explanation={texts.territoiresExplained}
              origin="official"
              table={tables.territoires}
              operation={operation}
            >
              <Cut shown={territoires.nodes.length} total={territoires.totalCount} />
            </Section>
            <Section
              id="fabriques"
              title={texts.fabriques}
              explanation={texts.fabriquesExplained}
              origin="computed"
              table={tables.fabriques}
              operation={operation}
            >
              <Cut shown={fabriques.nodes.length} total={fabriques.totalCount} />
            </Section>
          </>
        )}
        <Citing entity={entity} title={place.name} identifiers={[{ name: texts.code, value: place.code }]} />
      </>
    ),
  };
}

function territoireTable(rows: readonly TerritoireOfPlaceFragment[], language: Language): Table {
  const texts = placeMessages[language];
  return tableOf('territoires', rows, [
    {
      label: texts.name,
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind="territoire" id={slug} name={name} />,
    },
    kindColumn(texts.kind, language, ({ territoireKind }) => territoireKind),
    { label: texts.years, value: ({ years }) => years.join(', ') },
    { label: texts.fabriqueCount, value: ({ fabriqueCount }) => fabriqueCount },
  ]);
}

function fabriqueTable(rows: readonly FabriqueReferenceFragment[], language: Language): Table {
  const texts = placeMessages[language];
  return tableOf('fabriques', rows, [
    {
      label: texts.fabrique,
      value: ({ title }) => title,
      cell: ({ slug, title }) => <EntityLink kind="fabrique" id={slug} name={title} />,
    },
    { label: texts.year, value: ({ year }) => year },
    { label: texts.status, value: ({ status }) => partMessages[language].statuses[status] },
  ]);
}
