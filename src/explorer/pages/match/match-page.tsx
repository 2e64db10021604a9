import type { Page } from '../../page.ts';
import { givenNames, mostNames } from './given-names.ts';
import { MatchForm } from './match-form.tsx';
import { MatchTable, matchTable } from './match-table.tsx';
import { matchesOf } from './matches.ts';
import { matchMessages } from './messages.ts';

/** Matches a pasted list of names or codes with the graph. A posted form; nothing is stored. */
export const matchPage: Page = {
  pattern: '/retrouver',
  posts: 'fields',
  show: async ({ form, language, ask }) => {
    const texts = matchMessages[language];
    const list = form.get('noms') ?? '';
    const { names, total } = givenNames(list);
    const matches = await matchesOf(names, ask);
    const table = matchTable(matches, language);
    return {
      kind: 'view',
      title: texts.title,
      description: texts.lead,
      tables: names.length === 0 ? [] : [table],
      body: (
        <>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <MatchForm list={list} />
          {total > names.length ? <p class="doubt">{texts.cut(mostNames, total)}</p> : null}
          {names.length === 0 ? null : <MatchTable table={table} matches={matches} />}
        </>
      ),
    };
  },
};
