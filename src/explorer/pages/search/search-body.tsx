import type { ComponentChildren, JSX } from 'preact';
import type { Operation } from '../../addresses.ts';
import { SearchField } from '../../frame/search-field.tsx';
import { inDigits } from '../../language/numbers.ts';
import { Hidden } from '../../parts/section.tsx';
import { usePage } from '../../use-page.ts';
import { type Group, groupParameter } from './groups.ts';
import { searchMessages } from './messages.ts';
import { Result } from './result.tsx';

/** What was searched. */
export interface Found {
  readonly query: string;
  /** Whether the query is the beginning of a longer text. */
  readonly isCut: boolean;
  readonly operation: Operation;
}

/** The title and the field, above all results. */
export function SearchFrame({ query, children }: { readonly query: string; readonly children: ComponentChildren }) {
  const { language } = usePage();
  return (
    <>
      <h1>{searchMessages[language].title}</h1>
      <SearchField id="recherche" value={query} />
      {children}
    </>
  );
}

const examples = ['Saint-Nazaire', 'Banque des territoires', 'littoral', '62'];

/** The page without words: what can be searched, with examples. */
export function Beginning({ query }: { readonly query: string }): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = searchMessages[language];
  return (
    <SearchFrame query={query}>
      {query === '' ? null : <p class="notice">{texts.noWord}</p>}
      <p>{texts.intro}</p>
      <h2>{texts.examples}</h2>
      <ul lang="fr">
        {examples.map((example) => (
          <li key={example}>
            <a href={addresses.page(path, { q: example })}>{example}</a>
          </li>
        ))}
      </ul>
    </SearchFrame>
  );
}

interface ResultsProps {
  readonly found: Found;
  readonly groups: readonly Group[];
}

/** The results of all kinds. */
export function Results({ found, groups }: ResultsProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = searchMessages[language];
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const addressOf = ({ name, total, rows }: Group) =>
    total > rows.length ? addresses.page(path, { q: found.query, type: groupParameter.write(name) }) : `#${name}`;
  return (
    <SearchFrame query={found.query}>
      {found.isCut ? <p class="notice">{texts.tooLong}</p> : null}
      <p class="lead">
        {texts.found(total)}
        {texts.forQuery(found.query)}
      </p>
      <ul class="result-groups">
        {groups.map((group) => (
          <li key={group.name}>
            <a href={addressOf(group)}>
              {inDigits(group.total, language)} {texts.groups[group.name](group.total)}
            </a>
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <section key={group.name} id={group.name} aria-labelledby={`${group.name}-titre`}>
          <h2 id={`${group.name}-titre`}>{texts.groups[group.name](group.total)}</h2>
          <ResultList group={group} query={found.query} />
          {group.total > group.rows.length ? (
            <p>
              {texts.shown(group.rows.length, group.total)}{' '}
              <a href={addressOf(group)}>
                {texts.all(group.total)} <Hidden>{texts.groups[group.name](group.total)}</Hidden>
              </a>
            </p>
          ) : null}
        </section>
      ))}
      <QueryLink operation={found.operation} />
    </SearchFrame>
  );
}

interface OneKindProps {
  readonly found: Found;
  readonly group: Group;
  /** The position of the next page. */
  readonly next: string | null;
  readonly isPositionUnknown: boolean;
}

/** The results of one kind, page by page. */
export function OneKind({ found, group, next, isPositionUnknown }: OneKindProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = searchMessages[language];
  const { name, total, rows } = group;
  const { query, operation } = found;
  return (
    <SearchFrame query={query}>
      {isPositionUnknown ? <p class="notice">{texts.positionUnknown}</p> : null}
      {total === 0 ? <p>{texts.nothing(query)}</p> : null}
      <h2>
        {inDigits(total, language)} {texts.groups[name](total)}
        {texts.forQuery(query)}
      </h2>
      {rows.length < total ? <p>{texts.shownOf(rows.length, total)}</p> : null}
      <ResultList group={group} query={query} />
      {next === null ? null : (
        <p>
          <a href={addresses.page(path, { q: query, type: groupParameter.write(name), apres: next })} rel="next">
            {texts.next}
          </a>
        </p>
      )}
      <p>
        <a href={addresses.page(path, { q: query })}>{texts.back}</a>
      </p>
      <QueryLink operation={operation} />
    </SearchFrame>
  );
}

function ResultList({ group, query }: { readonly group: Group; readonly query: string }): JSX.Element {
  return (
    <ul class="results">
      {group.rows.map((row, index) => (
        <Result key={index} row={row} query={query} />
      ))}
    </ul>
  );
}

/** The query that gives the results, in the playground. */
export function QueryLink({ operation }: { readonly operation: Operation }): JSX.Element {
  const { language, addresses } = usePage();
  return (
    <p class="section-links">
      <a href={addresses.playground(operation)}>{searchMessages[language].query}</a>
    </p>
  );
}
