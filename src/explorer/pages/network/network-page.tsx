import type { JSX } from 'preact';
import { layoutLimits } from '../../../domain/layout-limits.ts';
import { planDrawing } from '../../drawing/network/drawing-plan.ts';
import { inDigits } from '../../language/numbers.ts';
import type { Page, PageRequest, View } from '../../page.ts';
import { usePage } from '../../use-page.ts';
import { captionOf, countsInWords } from './caption.ts';
import { Files } from './files.tsx';
import { fileStem, stateInWords } from './in-words.ts';
import { readKnownState } from './known-state.ts';
import { LargePlace, largeFigure } from './large-figure.tsx';
import { isLarge } from './large-network.ts';
import { networkMessages } from './messages.ts';
import { type NetworkData, readNetwork } from './network-data.ts';
import { NetworkFigure } from './network-figure.tsx';
import { NetworkFile } from './network-file.tsx';
import { QuestionForm } from './question-form.tsx';
import { Scope } from './scope.tsx';
import { ScriptData } from './script-data.tsx';
import { cursors, Tables, Unlinked } from './sections.tsx';
import { type NetworkState, parametersOf, standardState } from './state.ts';
import { edgeTable, nodeTable } from './tables.tsx';
import { Views } from './views.tsx';

/** The network: a question made of choices, the drawing with its caption, and the same facts as tables. */
export const networkPage: Page = {
  pattern: '/reseau',
  show: async (request) => {
    const { query, language, dataset, site, ask, addresses } = request;
    const { state, unknown } = await readKnownState(query, ask);
    const after = { nodesAfter: query.get(cursors.nodes), edgesAfter: query.get(cursors.edges) };
    const data = await readNetwork(state, after, dataset.latestYear, ask);
    const tables = { edges: edgeTable(data, state, language), nodes: nodeTable(data, state, language) };
    const plan = data.drawn === null ? null : planDrawing(data.drawn);
    const caption = plan === null ? null : captionOf(state, data, plan, request);
    const page = addresses.page('/reseau', parametersOf(state));
    const address = site.publicUrl === undefined ? null : addresses.absolute(page);
    const texts = networkMessages[language];
    const isStandard = Object.keys(parametersOf(state)).length === 0;
    const inWords = stateInWords(state, data, language);
    return {
      kind: 'view',
      title: isStandard ? texts.heading : inWords,
      description: `${inWords}. ${countsInWords(state, data, language)}`,
      tables: Object.values(tables),
      indexed: isStandard,
      embed: { path: '/embed/reseau', parameters: parametersOf(state), width: 800, height: 900 },
      ...(plan === null || caption === null
        ? {}
        : {
            drawing: {
              stem: fileStem(state, data, dataset.version),
              file: ({ pixels }) => <NetworkFile plan={plan} caption={caption} address={address} pixels={pixels} />,
            },
          }),
      ...(isLarge(data) ? { excerpt: () => largeFigure(state, data, request) } : {}),
      body: (
        <>
          <h1>{texts.heading}</h1>
          {unknown.length === 0 ? null : <p class="doubt">{texts.unknown(unknown.join(', '))}</p>}
          <QuestionForm state={state} data={data} />
          <Views />
          {hasIgnoredChoices(state) ? <p class="doubt">{texts.notInTwoModes}</p> : null}
          <Scope state={state} data={data} />
          <Caution data={data} />
          {plan === null || caption === null ? (
            isLarge(data) ? (
              <LargePlace state={state} />
            ) : (
              <p class="doubt">{absence(data, request)}</p>
            )
          ) : (
            <>
              <NetworkFigure plan={plan} caption={caption} />
              <ScriptData plan={plan} isOneMode={state.mode === 'ONE_MODE'} />
            </>
          )}
          <Files state={state} data={data} />
          <Tables state={state} data={data} tables={tables} />
          <Unlinked data={data} />
        </>
      ),
    } satisfies View;
  },
};

/** Weight and backbone compare two actors. */
function hasIgnoredChoices({ mode, weight, backbone }: NetworkState): boolean {
  return mode === 'TWO_MODE' && (weight !== standardState.weight || backbone !== standardState.backbone);
}

function absence({ edges }: NetworkData, { language }: PageRequest): string {
  const texts = networkMessages[language];
  if (edges.total === 0) return texts.nothing;
  return texts.tooLarge(inDigits(layoutLimits.nodes, language), inDigits(layoutLimits.edges, language));
}

/** What may not be concluded, before the drawing. */
function Caution({ data }: { readonly data: NetworkData }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = networkMessages[language];
  return (
    <p class="caution">
      {texts.caution(inDigits(data.whole.fabriqueCount, language))} (
      <a href={addresses.page('/definitions', {}, 'se-retrouver')}>{texts.why}</a>).
    </p>
  );
}
