import type { DrawingPlan } from '../../drawing/network/drawing-plan.ts';
import { type KindGroup, kindGroups, type Tint, tintOf, tintOfGroup } from '../../drawing/network/drawn-network.ts';
import { scaleOfDrawing } from '../../drawing/network/scale.ts';
import { type ScalePart, stripWidth } from '../../drawing/network/scale-strip.tsx';
import { inDigits } from '../../language/numbers.ts';
import { readingInWords } from '../../language/page-reading.ts';
import type { PageRequest } from '../../page.ts';
import { captionMessages } from './caption-messages.ts';
import { choiceMessages } from './choice-messages.ts';
import { actorNoun, rounded, stateInWords } from './in-words.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import type { NetworkState } from './state.ts';

/** A sign of the legend with its text. */
export interface LegendEntry {
  readonly group: KindGroup;
  readonly tint: Tint;
  readonly text: string;
}

/** What is written beside a drawing, and inside its files. */
export interface Caption {
  /** The choices in words. */
  readonly title: string;
  readonly counts: string;
  /** Which names are drawn, if not all are. */
  readonly names: string;
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
  /** Samples of sizes and widths, at the scale of the drawing. */
  readonly scale: readonly ScalePart[];
  /** The same in words, for screens on which the samples are too small. */
  readonly scaleInWords: readonly string[];
  readonly closeness: string;
  /** What positions mean where the mark of `closeness` is not drawn. */
  readonly noUnit: string;
  readonly notShown: string;
  readonly credit: string;
}

/** The caption of a drawing. All numbers come from what is drawn. */
export function captionOf(
  state: NetworkState,
  data: NetworkData,
  plan: DrawingPlan,
  { language, dataset }: PageRequest,
): Caption {
  const texts = captionMessages[language];
  const percent = (share: number) => texts.percent(inDigits(Math.round(100 * share), language));
  const closeness = drawnCloseness(data, plan);
  return {
    title: stateInWords(state, data, language),
    counts: countsInWords(state, data, language),
    names: namesInWords(plan, data.drawn === null, language),
    ...legendOf(state, plan, language),
    ...scaleOf(state, data, plan, language),
    closeness:
      closeness === null
        ? texts.noCloseness
        : texts.closeness(percent(closeness.edgeShare), percent(closeness.pairShare)),
    noUnit: texts.noCloseness,
    notShown: texts.notShown(inDigits(data.whole.fabriqueCount, language)),
    credit: texts.credit(readingInWords(dataset, language), dataset.version.slice(0, 8)),
  };
}

type Language = PageRequest['language'];

/** « 12 organismes, 20 liens, sur 55 et 222. » */
export function countsInWords(state: NetworkState, data: NetworkData, language: Language): string {
  const { nodes, links } = countParts(state, data, language);
  const digits = (value: number) => inDigits(value, language);
  return captionMessages[language].counts(nodes, links, digits(data.whole.nodeCount), digits(data.whole.edgeCount));
}

/** « 12 organismes » or « 8 organismes et 19 Fabriques », and « 20 liens ». */
export function countParts(state: NetworkState, { shown, nodes, edges }: NetworkData, language: Language) {
  const texts = networkMessages[language];
  const counted = (count: number, noun: (count: number) => string) => `${inDigits(count, language)} ${noun(count)}`;
  const noun = actorNoun(state, language);
  const actors = state.mode === 'TWO_MODE' ? shown.actors.totalCount : nodes.total;
  const fabriques = nodes.total - actors;
  const both = state.mode === 'TWO_MODE' ? texts.andFabriques(texts.fabriques(fabriques)) : '';
  return { nodes: `${counted(actors, noun)}${both}`, links: counted(edges.total, texts.links) };
}

/** How many names have found a place. Empty if all have. */
function namesInWords(plan: DrawingPlan, isOnCanvas: boolean, language: Language): string {
  const texts = networkMessages[language];
  if (isOnCanvas) return texts.namesOnCanvas;
  const [named, all] = [plan.names.length, plan.network.nodes.length];
  return [
    ...(hasYears(plan) ? [texts.years] : []),
    ...(named === all ? [] : [texts.namesShown(inDigits(named, language), inDigits(all, language))]),
  ].join(' ');
}

/** Whether the year of a Fabrique stands for its title. */
function hasYears({ names, network }: DrawingPlan): boolean {
  return names.some(({ node, text }) => text.lines[0]?.text === network.nodes[node]?.shortLabel);
}

function legendOf({ colour }: NetworkState, { network }: DrawingPlan, language: Language) {
  const texts = captionMessages[language];
  const present = kindGroups.filter((group) => network.nodes.some((node) => node.group === group));
  const plainTint: Tint = colour === 'aucune' ? 1 : 0;
  const shapes = present.map((group) => ({
    group,
    tint: colour === 'nature' ? tintOfGroup(group) : plainTint,
    text: texts.groups[group],
  }));
  if (colour !== 'communaute') {
    return { legendTitle: colour === 'nature' ? texts.shape : texts.shapeOnly, legend: shapes };
  }
  const tints = [...new Set(network.nodes.map((node) => tintOf(node, colour)))].sort((one, other) => one - other);
  const communities = tints
    .toSorted((one, other) => (one || 7) - (other || 7))
    .map((tint) => ({
      group: 'state' as const,
      tint,
      text: tint === 0 ? texts.otherCommunities : texts.community(tint),
    }));
  return { legendTitle: `${texts.shapeOnly}. ${texts.communities}`, legend: [...shapes, ...communities] };
}

/** The connected-closeness, if its distance fits into the legend. */
function drawnCloseness({ shown }: NetworkData, { geometry }: DrawingPlan) {
  const closeness = shown.drawing?.connectedCloseness ?? null;
  return closeness !== null && closeness.distance * geometry.scale <= stripWidth ? closeness : null;
}

function scaleOf(state: NetworkState, data: NetworkData, plan: DrawingPlan, language: Language) {
  const { network, geometry } = plan;
  const texts = captionMessages[language];
  const { sizes: sizeNames, weights } = choiceMessages[language];
  const { sizes, widths } = scaleOfDrawing(network, geometry);
  const label = (value: number) => inDigits(rounded(value), language);
  const isTwoMode = state.mode === 'TWO_MODE';
  const sizeOfFabriques = isTwoMode && state.size === 'fabriqueCount' ? texts.sizeOfFabriques : '';
  const sizeText = state.size === 'equal' ? texts.sameSize : `${texts.sizeIs(sizeNames[state.size])}${sizeOfFabriques}`;
  const widthText = isTwoMode ? texts.sameWidth : texts.widthIs(weights[state.weight]);
  const inRange = (text: string, samples: readonly { readonly value: number }[]) =>
    samples.length < 2 ? text : `${text}, ${texts.range(label(samples[0]?.value ?? 0), label(samples[1]?.value ?? 0))}`;
  const closeness = drawnCloseness(data, plan);
  const percent = (share: number) => texts.percent(inDigits(Math.round(100 * share), language));
  const scale: ScalePart[] = [
    {
      as: 'size',
      text: sizeText,
      samples: sizes.map((sample) => ({
        ...sample,
        label: state.size === 'equal' ? texts.sameSizeSample : label(sample.value),
      })),
    },
    {
      as: 'width',
      text: widthText,
      samples: widths.map((sample) => ({ ...sample, label: isTwoMode ? texts.sameWidthSample : label(sample.value) })),
    },
    ...(closeness === null
      ? []
      : [
          {
            as: 'length' as const,
            text: texts.bar(percent(closeness.edgeShare)),
            samples: [
              {
                value: closeness.distance,
                drawn: closeness.distance * geometry.scale,
                label: texts.barLabel(percent(closeness.pairShare)),
              },
            ],
          },
        ]),
  ];
  return { scale, scaleInWords: [inRange(sizeText, sizes), inRange(widthText, isTwoMode ? [] : widths)] };
}
