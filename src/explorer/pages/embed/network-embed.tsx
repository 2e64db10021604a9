import type { JSX } from 'preact';
import { planDrawing } from '../../drawing/network/drawing-plan.ts';
import type { Page } from '../../page.ts';
import { DataTable } from '../../parts/data-table.tsx';
import type { Table } from '../../table.ts';
import { captionOf, countsInWords } from '../network/caption.ts';
import { stateInWords } from '../network/in-words.ts';
import { readKnownState } from '../network/known-state.ts';
import { networkMessages } from '../network/messages.ts';
import { readNetwork } from '../network/network-data.ts';
import { NetworkFigure } from '../network/network-figure.tsx';
import { parametersOf } from '../network/state.ts';
import { edgeTable, nodeTable } from '../network/tables.tsx';
import { embedMessages } from './messages.ts';

/** The drawing of a network with its caption, for frames of other sites. */
export const networkEmbed: Page = {
  pattern: '/embed/reseau',
  show: async (request) => {
    const { query, language, dataset, ask, addresses } = request;
    const { state } = await readKnownState(query, ask);
    const data = await readNetwork(state, { nodesAfter: null, edgesAfter: null }, dataset.latestYear, ask);
    const texts = embedMessages[language];
    const names = networkMessages[language];
    const [edges, nodes] = [edgeTable(data, state, language), nodeTable(data, state, language)];
    const title = stateInWords(state, data, language);
    const plan = data.drawn === null ? null : planDrawing(data.drawn);
    return {
      kind: 'view',
      title,
      description: `${title}. ${countsInWords(state, data, language)}`,
      indexed: false,
      canonical: '/reseau',
      frameOf: addresses.page('/reseau', parametersOf(state)),
      body: (
        <>
          <h1>{title}</h1>
          <p class="caution">{texts.caution}</p>
          {plan === null ? (
            <p>{texts.nothing}</p>
          ) : (
            <>
              <NetworkFigure plan={plan} caption={captionOf(state, data, plan, request)} />
              <Facts name={state.mode === 'ONE_MODE' ? names.edges : names.participations} table={edges} />
              <Facts name={names.nodes} table={nodes} />
            </>
          )}
        </>
      ),
    };
  },
};

/** The facts of the drawing, which opens on demand: a frame is small. */
function Facts({ name, table }: { readonly name: string; readonly table: Table }): JSX.Element {
  const id = `${table.id}-titre`;
  return (
    <details>
      <summary id={id}>{name}</summary>
      <DataTable table={table} labelledBy={id} />
    </details>
  );
}
