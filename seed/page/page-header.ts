import { type Finding, finding } from '../findings/finding.ts';

/** A number that the header of the page announces, and its line. */
export interface AnnouncedNumber {
  readonly number: number;
  /** How the page qualifies it: "113", "Plus de 110", "Près de 120". */
  readonly bound: 'EXACT' | 'AT_LEAST' | 'ABOUT';
  readonly line: number;
}

const number = '(?<![\\d.,])(\\d{1,3}(?:[ .]\\d{3})+|\\d+)';
const bound = '(?:(plus\\s+de|au\\s+moins|près\\s+de|environ)\\s+)?';
/** Most certain wording first. The header also says of how many territoires one Fabrique is: "quatre à huit". */
const territoirePatterns = [
  `${bound}${number}\\s+(?:\\p{L}+\\s+){0,2}territoires?\\s+(?:\\p{L}+\\s+){0,2}accompagn`,
  `${bound}${number}\\s+(?:\\p{L}+\\s+){0,2}(?:territoires?|collectivités)\\s+(?:[\\p{L}’']+\\s+){0,5}depuis`,
  `(?<=territoires?\\s+accompagnés(?:\\s+depuis\\s+20\\d\\d)?[\\s:]+)${bound}${number}(?=\\s*$)`,
  `${bound}(?<!\\d)(\\d{1,3}(?:[ .]\\d{3})+|\\d{2,})\\s+(?:territoires|collectivités)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'imu'));

/** The number of territoires that the lines of the header announce. Null if none does. */
export function announcedTerritoires(header: readonly string[]): AnnouncedNumber | null {
  const text = header.join('\n');
  for (const pattern of territoirePatterns) {
    const match = pattern.exec(text);
    const value = Number((match?.[2] ?? '').replace(/[ .]/g, ''));
    if (!match || value === 0) continue;
    const digits = match.index + match[0].indexOf(match[2] ?? '');
    return { number: value, bound: boundOf(match[1]), line: text.slice(0, digits).split('\n').length };
  }
  return null;
}

function boundOf(words: string | undefined): AnnouncedNumber['bound'] {
  if (words === undefined) return 'EXACT';
  return /^(?:plus|au)/i.test(words) ? 'AT_LEAST' : 'ABOUT';
}

/** The number of Fabriques that are launched each year. Null if the header does not say it. */
export function announcedFabriquesPerYear(header: readonly string[]): number | null {
  const digits = /(\d+)\s+fabriques\s+lancées/iu.exec(header.join('\n'))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Compares the number in the header with that of the mentions. `firstLine`: the first line of the page. */
export function checkAnnounced(
  announced: AnnouncedNumber | null,
  mentioned: number,
  lines: readonly string[],
): Finding[] {
  if (announced === null) {
    const first = lines.findIndex((line) => line !== '');
    return [finding('NO_ANNOUNCED_TERRITOIRES', { mentioned }, { line: first + 1, text: lines[first] ?? null })];
  }
  const { number: value, bound: kind, line } = announced;
  if (isTrue(announced, mentioned)) return [];
  return [
    finding(
      'ANNOUNCED_TERRITOIRES',
      { announced: value, bound: kind, mentioned },
      { line, text: lines[line - 1] ?? null },
    ),
  ];
}

/** Whether a count agrees with the number and its bound. "Près de 120" allows a tenth more or less. */
export function isTrue({ number: value, bound: kind }: AnnouncedNumber, mentioned: number): boolean {
  if (kind === 'EXACT') return mentioned === value;
  return kind === 'AT_LEAST' ? mentioned >= value : Math.abs(mentioned - value) <= value / 10;
}
