import { attributeOf, elementsOf, textOf } from './page-text.ts';

type Element = ReturnType<typeof elementsOf>[number];

/** A label of a drawing with the boxes of its lines. */
export interface DrawnLabel {
  readonly text: string;
  readonly boxes: readonly Box[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Part of the font size above and below the baseline that letters fill. */
const [ascent, descent] = [0.75, 0.22];

/** The names and numbers in a drawing of a network, with the boxes that their text is drawn in: it has a fixed length. */
export function labelBoxes(drawing: Element | undefined): {
  names: readonly DrawnLabel[];
  numbers: readonly DrawnLabel[];
} {
  const groups = elementsOf(drawing).filter((element) => element.tagName === 'g');
  const labelsOf = (className: string) => {
    const group = groups.find((element) => attributeOf(element, 'class') === className);
    const texts = elementsOf(group).find((element) => attributeOf(element, 'class') === 'textes');
    const size = Number(texts === undefined ? 0 : attributeOf(texts, 'font-size'));
    return merged(
      elementsOf(texts)
        .filter(({ tagName }) => tagName === 'text')
        .map((line) => lineOf(line, size)),
      size,
    );
  };
  return { names: labelsOf('noms'), numbers: labelsOf('numeros') };
}

interface Line extends Box {
  readonly text: string;
  readonly anchor: number;
}

function lineOf(line: Element, size: number): Line {
  const value = (name: string) => Number(attributeOf(line, name));
  const width = attributeOf(line, 'textLength') ?? attributeOf(line, 'textlength') ?? '';
  const start = { start: 0, middle: 0.5, end: 1 }[attributeOf(line, 'text-anchor') ?? 'start'] ?? 0;
  const left = value('x') - start * Number(width);
  const box = {
    left,
    right: left + Number(width),
    top: value('y') - ascent * size,
    bottom: value('y') + descent * size,
  };
  return { ...box, text: textOf(line), anchor: value('x') };
}

/** Lines that follow each other below the same point are one label. */
function merged(lines: readonly Line[], size: number): DrawnLabel[] {
  const labels: { text: string; boxes: Line[] }[] = [];
  for (const line of lines) {
    const last = labels.at(-1);
    const above = last?.boxes.at(-1);
    const isNext =
      above !== undefined && above.anchor === line.anchor && Math.abs(line.top - above.top - 1.15 * size) < 0.2;
    if (last !== undefined && isNext) {
      last.text += ` ${line.text}`;
      last.boxes.push(line);
    } else labels.push({ text: line.text, boxes: [line] });
  }
  return labels;
}

/** The pairs of labels that overlap. Rounding to tenths is no overlap. */
export function overlaps(labels: readonly DrawnLabel[]): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((it) => overlap(box, it))))
      .map((other) => `${one.text} / ${other.text}`),
  );
}

const rounding = 0.15;

function overlap(one: Box, other: Box): boolean {
  return (
    one.left + rounding < other.right &&
    other.left + rounding < one.right &&
    one.top + rounding < other.bottom &&
    other.top + rounding < one.bottom
  );
}
