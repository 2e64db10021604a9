import type { JSX } from 'preact';
import { capitalised } from '../../../domain/capitalised.ts';
import { inDigits } from '../../language/numbers.ts';
import { Hidden } from '../../parts/section.tsx';
import { usePage } from '../../use-page.ts';
import { GroupRows, groupTitle } from './group-rows.tsx';
import { type Group, groupParameter } from './groups.ts';
import { searchMessages } from './messages.ts';
import type { Around } from './places/around.ts';
import { type Found, QueryLink, SearchFrame } from './search-frame.tsx';

interface ResultsProps {
  readonly found: Found;
  readonly groups: readonly Group[];
  readonly around: Around;
}

/** The results of all kinds. */
export function Results({ found, groups, around }: ResultsProps): JSX.Element {
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
              {inDigits(group.total, language)} {groupTitle(group, language)}
            </a>
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <section key={group.name} id={group.name} aria-labelledby={`${group.name}-titre`}>
          <h2 id={`${group.name}-titre`}>{capitalised(groupTitle(group, language))}</h2>
          <GroupRows group={group} query={found.query} around={around} />
          {group.total > group.rows.length ? (
            <p>
              {texts.shown(group.rows.length, group.total)}{' '}
              <a href={addressOf(group)}>
                {texts.all(group.total)}
                <Hidden>{groupTitle(group, language)}</Hidden>
              </a>
            </p>
          ) : null}
        </section>
      ))}
      <QueryLink operation={found.operation} />
    </SearchFrame>
  );
}
