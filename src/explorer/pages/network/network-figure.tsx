import type { JSX } from 'preact';
import type { DrawingPlan } from '../../drawing/network/drawing-plan.ts';
import { NetworkDrawing } from '../../drawing/network/network-drawing.tsx';
import { ScaleStrip, stripHeight } from '../../drawing/network/scale-strip.tsx';
import { shapePath } from '../../drawing/network/shapes.ts';
import { usePage } from '../../use-page.ts';
import type { Caption, LegendEntry } from './caption.ts';
import { networkMessages } from './messages.ts';

interface NetworkFigureProps {
  readonly plan: DrawingPlan;
  readonly caption: Caption;
  /** Whether the drawing is for a canvas, which lies over an empty place. Default: no, it is here. */
  readonly onCanvas?: boolean;
}

/** The drawing with its caption. The tables of the page say the same: the SVG itself is hidden from assistive technologies. */
export function NetworkFigure({ plan, caption, onCanvas = false }: NetworkFigureProps): JSX.Element {
  const { language } = usePage();
  const texts = networkMessages[language];
  const { width, height } = plan.geometry;
  return (
    <figure class="reseau" id="dessin">
      <svg
        class="reseau-dessin"
        viewBox={`0 0 ${width} ${height + stripHeight(caption.scale)}`}
        aria-hidden="true"
        focusable="false"
        data-reseau
      >
        {onCanvas ? null : <NetworkDrawing plan={plan} />}
        <ScaleStrip parts={caption.scale} top={height} />
      </svg>
      <figcaption>
        <p>
          <strong>{caption.title}.</strong> {caption.counts} <span class="grand-ecran">{caption.names}</span>
        </p>
        <p class="legende-titre">{caption.legendTitle}</p>
        <ul class="legende">
          {caption.legend.map((entry) => (
            <li key={entry.text}>
              <Sign entry={entry} /> {entry.text}
            </li>
          ))}
        </ul>
        <p class="petit-ecran">
          {caption.scaleInWords.join('. ')}. {caption.noUnit} {onCanvas ? null : texts.numbered}
        </p>
        <p class="grand-ecran">{caption.closeness}</p>
        <p>{caption.notShown}</p>
        <p>
          {caption.credit} {texts.equivalent}
        </p>
      </figcaption>
    </figure>
  );
}

function Sign({ entry: { group, tint } }: { readonly entry: LegendEntry }): JSX.Element {
  return (
    <svg class="signe" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path class={`teinte-${tint}`} d={shapePath(group, 0, 0, 6.5)} />
    </svg>
  );
}
