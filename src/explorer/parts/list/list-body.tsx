import type { ComponentChildren, JSX } from 'preact';
import type { Operation } from '../../addresses.ts';
import type { Table } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import type { Origin } from '../origin-mark.tsx';
import { Section } from '../section.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import type { Facet } from './facet.ts';
import { FilterForm } from './filter-form.tsx';
import type { ListAddress } from './list-address.ts';
import { listMessages } from './messages.ts';
import { Pager } from './pager.tsx';
import { type ListRows, maximumFileRows } from './rows.ts';
import { SortLinks } from './sort-links.tsx';

export interface ListBodyProps {
  readonly title: string;
  readonly lead: ComponentChildren;
  /** What is shown, in words: « 12 organisations nommées partenaires en 2023, sur 69 ». */
  readonly shown: ComponentChildren;
  /** What a row is, and how its numbers are counted. */
  readonly explanation: ComponentChildren;
  readonly origin: Origin;
  readonly address: ListAddress;
  readonly list: ListRows<unknown, unknown>;
  readonly facets: readonly Facet[];
  readonly wordsLabel: string;
  readonly table: Table;
  readonly operation: Operation;
  /** Below the list: what it leaves out. */
  readonly children?: ComponentChildren;
}

/** A list: what is shown, in words; the rows; the filters beside them, or below on a narrow screen. */
export function ListBody(props: ListBodyProps): JSX.Element {
  const { language } = usePage();
  const texts = listMessages[language];
  const { title, lead, shown, explanation, origin, address, list, facets, wordsLabel, table, operation } = props;
  const { page, isPositionUnknown } = list;
  const hasFilters = facets.length > 0;
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div class={hasFilters ? 'list-columns' : undefined}>
        <div class="list-rows">
          {hasFilters ? (
            <p class="list-jump">
              <a href="#filtres">{texts.filter}</a>
            </p>
          ) : null}
          {address.ignored.length === 0 ? null : <p class="notice">{texts.ignored(address.ignored.join(', '))}</p>}
          {isPositionUnknown ? <p class="notice">{texts.positionUnknown}</p> : null}
          <ChosenFilters address={address} facets={facets} />
          <Section
            {...{ id: 'liste', title: shown, origin, operation }}
            {...(page.totalCount === 0 ? {} : { table })}
            explanation={
              <>
                {page.totalCount === 0 ? texts.nothing : explanation}
                {page.nodes.length < page.totalCount ? ` ${texts.rowsShown(page.nodes.length, page.totalCount)}` : ''}
                {page.totalCount > maximumFileRows ? ` ${texts.fileBound(maximumFileRows)}` : ''}
              </>
            }
          >
            {hasFilters && page.totalCount > 1 ? <SortLinks table={table} /> : null}
          </Section>
          <Pager address={address} pageInfo={page.pageInfo} />
          {props.children}
        </div>
        {hasFilters ? (
          <section class="list-filters" id="filtres" aria-labelledby="filtres-titre">
            <h2 id="filtres-titre">{texts.filter}</h2>
            <FilterForm address={address} facets={facets} wordsLabel={wordsLabel} />
          </section>
        ) : null}
      </div>
    </>
  );
}
