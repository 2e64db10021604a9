import type { JSX } from 'preact';
import type { Operation } from '../../addresses.ts';
import { inDigits } from '../../language/numbers.ts';
import { usePage } from '../../use-page.ts';
import { GroupRows, groupTitle } from './group-rows.tsx';
import { type Group, groupParameter } from './groups.ts';
import { searchMessages } from './messages.ts';
import type { Around } from './places/around.ts';
import { QueryLink, SearchFrame } from './search-frame.tsx';

interface OneKindProps {
  readonly query: string;
  readonly operation: Operation;
  readonly group: Group;
  /** The position of the next page. */
  readonly next: string | null;
  readonly isPositionUnknown: boolean;
  /** Around the places of the group. */
  readonly around?: Around;
}

/** The results of one kind, page by page. */
export function OneKind(props: OneKindProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = searchMessages[language];
  const { query, operation, group, next, isPositionUnknown, around } = props;
  const { name, total, rows } = group;
  return (
    <SearchFrame query={query}>
      {isPositionUnknown ? <p class="notice">{texts.positionUnknown}</p> : null}
      {total === 0 ? <p>{texts.nothing(query)}</p> : null}
      <h2>
        {inDigits(total, language)} {groupTitle(group, language)}
        {texts.forQuery(query)}
      </h2>
      {rows.length < total ? <p>{texts.shownOf(rows.length, total)}</p> : null}
      <GroupRows group={group} query={query} {...(around === undefined ? {} : { around })} />
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
