import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { OriginMark } from '../../parts/origin-mark.tsx';
import { usePage } from '../../use-page.ts';
import type { Group } from './groups.ts';
import { searchMessages } from './messages.ts';
import type { Around } from './places/around.ts';
import { placeSearchMessages } from './places/messages.ts';
import { PlaceResult } from './places/place-result.tsx';
import { Result } from './result.tsx';

/** « Territoires ». */
export const groupTitle = ({ name, total }: Group, language: Language) =>
  name === 'lieux' ? placeSearchMessages[language].title(total) : searchMessages[language].groups[name](total);

interface GroupRowsProps {
  readonly group: Group;
  readonly query: string;
  readonly around?: Around;
}

const nothing: Around = { departements: new Map(), regions: new Map(), territoires: [] };

/** The results of one kind. */
export function GroupRows({ group, query, around = nothing }: GroupRowsProps): JSX.Element {
  const { language } = usePage();
  if (group.name !== 'lieux') {
    return (
      <ul class="results">
        {group.rows.map((row, index) => (
          <Result key={index} row={row} query={query} />
        ))}
      </ul>
    );
  }
  const texts = placeSearchMessages[language];
  return (
    <>
      <p class="explanation">
        {texts.explanation(group.source)} {group.total > group.rows.length ? texts.moreExact : ''}{' '}
        <OriginMark origin="official" />
      </p>
      <ul class="results">
        {group.rows.map((row) => (
          <PlaceResult key={`${row.node.kind} ${row.node.code}`} row={row} query={query} around={around} />
        ))}
      </ul>
    </>
  );
}
