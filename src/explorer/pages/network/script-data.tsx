import type { JSX } from 'preact';
import type { DrawingPlan } from '../../drawing/network/drawing-plan.ts';
import { tintOf } from '../../drawing/network/drawn-network.ts';
import type { NetworkScriptData } from '../../drawing/network/script-data.ts';
import { tenths } from '../../drawing/network/shapes.ts';
import { usePage } from '../../use-page.ts';

/** The data of the drawing for the script of the page: `NetworkScriptData`. Without a script nothing uses it. */
export function ScriptData({
  plan,
  isOneMode,
}: {
  readonly plan: DrawingPlan;
  readonly isOneMode: boolean;
}): JSX.Element {
  const { addresses } = usePage();
  const { network, geometry } = plan;
  const slugOf = (index: number) => network.nodes[index]?.slug ?? '';
  const data: NetworkScriptData = {
    nodes: network.nodes.map(({ id, label, name, kind, group, x, y, slug, ...node }, index) => ({
      ...{ id, label, name, kind, group, x, y },
      tint: tintOf({ ...node, id, label, name, kind, group, x, y, slug }, network.colourBy),
      radius: tenths(geometry.nodes[index]?.radius ?? 0),
      url: addresses.entity({ kind, id: slug }),
    })),
    edges: network.edges.map(({ source, target, weight }, index) => ({
      ...{ source, target, weight },
      width: tenths(geometry.widths[index] ?? 1),
      url: isOneMode ? addresses.pair(slugOf(source), slugOf(target)) : null,
    })),
  };
  return (
    <script
      type="application/json"
      id="reseau-donnees"
      // JSON whose < is escaped cannot end the element.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  );
}
