import type { JSX } from 'preact';
import { inDigits } from '../../language/numbers.ts';
import { Section } from '../../parts/section.tsx';
import type { Table } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import { memberOf } from './rows.ts';
import { type NetworkState, parametersOf } from './state.ts';
import { MemberLink, mostRows } from './tables.tsx';

/** Parameters that move the tables of a large network. They are no part of the state: a state is the same on each of its pages. */
export const cursors = { nodes: 'apres-acteurs', edges: 'apres-liens' } as const;

interface TablesProps {
  readonly state: NetworkState;
  readonly data: NetworkData;
  readonly tables: { readonly edges: Table; readonly nodes: Table };
}

/** The links, then who is linked. */
export function Tables({ state, data, tables }: TablesProps): JSX.Element {
  const { language } = usePage();
  const texts = networkMessages[language];
  const isOneMode = state.mode === 'ONE_MODE';
  return (
    <>
      {data.edges.total === 0 ? null : (
        <Section
          id={tables.edges.id}
          title={isOneMode ? texts.edges : texts.participations}
          explanation={isOneMode ? texts.edgesExplained : texts.participationsExplained}
          origin="computed"
          table={tables.edges}
          operation={data.operation}
          below={<Rest state={state} data={data} of="edges" />}
        />
      )}
      {data.nodes.total === 0 ? null : (
        <Section
          id={tables.nodes.id}
          title={texts.nodes}
          explanation={data.shown.drawing === null ? texts.nodesOfLarge : texts.nodesExplained}
          origin="computed"
          table={tables.nodes}
          operation={data.operation}
          below={<Rest state={state} data={data} of="nodes" />}
        />
      )}
    </>
  );
}

interface RestProps {
  readonly state: NetworkState;
  readonly data: NetworkData;
  readonly of: 'edges' | 'nodes';
}

/** How many rows of a long table are on the page, and where the others are. */
function Rest({ state, data, of }: RestProps): JSX.Element | null {
  const { language, addresses, query } = usePage();
  const texts = networkMessages[language];
  const { rows, total, after } = data[of];
  const shown = Math.min(rows.length, mostRows);
  if (shown === total) return null;
  const [shownText, totalText] = [inDigits(shown, language), inDigits(total, language)];
  if (data.shown.drawing !== null) {
    return (
      <p>
        {texts.rows(shownText, totalText)} {texts.allInFile}
      </p>
    );
  }
  const other = of === 'edges' ? cursors.nodes : cursors.edges;
  const to = (cursor: string | null) =>
    addresses.page('/reseau', { ...parametersOf(state), [other]: query.get(other), [cursors[of]]: cursor });
  return (
    <p>
      {texts.rows(shownText, totalText)}{' '}
      {query.get(cursors[of]) === null ? null : <a href={to(null)}>{texts.first[of]}</a>}{' '}
      {after === null ? null : <a href={to(after)}>{texts.next[of]}</a>}
    </p>
  );
}

/** Actors without a link: a list, because a dot without a line would say nothing. */
export function Unlinked({ data }: { readonly data: NetworkData }): JSX.Element | null {
  const { language } = usePage();
  const texts = networkMessages[language];
  const { totalCount, nodes } = data.shown.unlinked;
  if (totalCount === 0) return null;
  const members = nodes.map(({ node, fabriqueCount }) => ({ member: memberOf(node), fabriqueCount }));
  return (
    <Section
      id="sans-lien"
      title={`${texts.unlinked} (${inDigits(totalCount, language)})`}
      explanation={texts.unlinkedExplained}
      origin="computed"
      operation={data.operation}
    >
      {members.length < totalCount ? (
        <p>{texts.cutUnlinked(inDigits(members.length, language), inDigits(totalCount, language))}</p>
      ) : null}
      <ul class="columns">
        {members.map(({ member, fabriqueCount }) => (
          <li key={`${member.kind}:${member.slug}`}>
            <MemberLink member={member} /> {fabriqueCount === null ? null : `(${texts.fabriques(fabriqueCount)})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
