import type { JSX, VNode } from 'preact';
import { planLargeDrawing } from '../../drawing/network/drawing-plan.ts';
import { inDigits } from '../../language/numbers.ts';
import type { PageRequest } from '../../page.ts';
import { usePage } from '../../use-page.ts';
import { captionOf } from './caption.ts';
import { readLargeNetwork } from './large-network.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import { NetworkFigure } from './network-figure.tsx';
import { ScriptData } from './script-data.tsx';
import { type NetworkState, parametersOf } from './state.ts';

/** The most that the page has as SVG: the limits of `Network.drawing`. */
const svgLimits = { nodes: 300, edges: 2_500 } as const;

/** Where the script of the page puts the drawing of a large network, with what it says meanwhile. */
export function LargePlace({ state }: { readonly state: NetworkState }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = networkMessages[language];
  return (
    <div
      class="reseau-grand"
      data-reseau-grand={addresses.excerpt('/reseau', parametersOf(state))}
      data-attente={texts.largePreparing}
      data-occupe={texts.largeBusy}
      data-echec={texts.largeFailed}
    >
      <p class="doubt" role="status">
        {texts.large(inDigits(svgLimits.nodes, language), inDigits(svgLimits.edges, language))}
      </p>
    </div>
  );
}

/** The drawing of a large network: its caption, and its data for a canvas. Only now the server computes the positions. */
export async function largeFigure(state: NetworkState, data: NetworkData, request: PageRequest): Promise<VNode> {
  const plan = planLargeDrawing(await readLargeNetwork(state, request.ask));
  return (
    <>
      <NetworkFigure plan={plan} caption={captionOf(state, data, plan, request)} onCanvas />
      <ScriptData plan={plan} isOneMode={state.mode === 'ONE_MODE'} isLarge />
    </>
  );
}
