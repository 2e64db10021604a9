import type { JSX } from 'preact';
import { type DrawingPlan, numberSize } from '../../drawing/network/drawing-plan.ts';
import { tintOf } from '../../drawing/network/drawn-network.ts';
import type { PlacedLabel } from '../../drawing/network/labels.ts';
import type { NetworkScriptData, TextPlace } from '../../drawing/network/script-data.ts';
import { tenths } from '../../drawing/network/shapes.ts';
import { usePage } from '../../use-page.ts';

/** The data of the drawing for the script of the page: `NetworkScriptData`. Without a script nothing uses it. */
export function ScriptData({
  plan,
  isOneMode,
  isLarge = false,
}: {
  readonly plan: DrawingPlan;
  readonly isOneMode: boolean;
  readonly isLarge?: boolean;
}): JSX.Element {
  const { addresses } = usePage();
  const { network, geometry } = plan;
  const [names, numbers] = [placesOf(plan.names), placesOf(plan.numbers)];
  const data: NetworkScriptData = {
    ...{ width: geometry.width, height: geometry.height, fontSize: geometry.fontSize, numberSize, isLarge },
    nodes: network.nodes.map((node, index) => ({
      ...{ id: node.id, label: node.label, name: node.name },
      ...{ kind: node.kind, slug: node.slug, group: node.group },
      ...{ x: tenths(geometry.nodes[index]?.x ?? 0), y: tenths(geometry.nodes[index]?.y ?? 0) },
      tint: tintOf(node, network.colourBy),
      ...{ named: names.get(index) ?? null, numbered: numbers.get(index) ?? null },
      radius: tenths(geometry.nodes[index]?.radius ?? 0),
      url: addresses.entity({ kind: node.kind, id: node.slug }),
    })),
    edges: network.edges.map(({ source, target, weight }, index) => ({
      ...{ source, target, weight },
      width: tenths(geometry.widths[index] ?? 1),
    })),
    pairs: isOneMode ? addresses.page('/liens') : null,
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

/** Places by the index of the node. */
function placesOf(labels: readonly PlacedLabel[]): Map<number, TextPlace> {
  return new Map(
    labels.map(({ node, text, box, anchor, isFar }) => [
      node,
      {
        lines: text.lines.map((line) => ({ text: line.text, width: tenths(line.width) })),
        ...{ left: tenths(box.left), top: tenths(box.top), width: tenths(box.width), height: tenths(box.height) },
        ...{ anchor, isFar },
      },
    ]),
  );
}
