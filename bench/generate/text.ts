import { pick, pickPopular, type Random } from './random.ts';
import { adjectives, communes, nouns, rivers, verbs } from './vocabulary.ts';

/** Common words are common in the texts of the page too: about half of all uses come from a tenth of the words. */
const commonness = 0.8;

const noun = (random: Random) => pickPopular(random, nouns, commonness);
const adjective = (random: Random) => pickPopular(random, adjectives, commonness);
const verb = (random: Random) => pickPopular(random, verbs, commonness);

const sentences: readonly ((random: Random) => string)[] = [
  (r) => `Comment ${verb(r)} et ${verb(r)} la ${noun(r)} quand le ${noun(r)} ${adjective(r)} change ?`,
  (r) => `Cette Fabrique réunit des territoires qui veulent ${verb(r)} leur ${noun(r)} et ${verb(r)} un ${noun(r)}.`,
  (r) => `Le ${noun(r)} ${adjective(r)} y dépend de la ${noun(r)}, de la ${noun(r)} et du ${noun(r)} ${adjective(r)}.`,
  (r) => `À ${communeName(r)}, un ${noun(r)} ${adjective(r)} permet de ${verb(r)} la ${noun(r)} avec les habitants.`,
  (r) =>
    `Les travaux ont porté sur la ${noun(r)}, le ${noun(r)} ${adjective(r)} et la manière de ${verb(r)} la ${noun(r)}.`,
  (r) => `Il en ressort un ${noun(r)} pour ${verb(r)} la ${noun(r)} et un ${noun(r)} ${adjective(r)} pour la suite.`,
];

export function titleOf(random: Random): string {
  return `${capitalised(verb(random))} la ${noun(random)} : ${noun(random)} ${adjective(random)} et ${noun(random)}`;
}

/** Two paragraphs of four to six sentences each: some 900 characters, as on the page. */
export function descriptionOf(random: Random): string {
  return [paragraph(random), paragraph(random)].join('\n\n');
}

export function communeName(random: Random): string {
  return `${pick(random, communes)}-sur-${pick(random, rivers)}`;
}

function paragraph(random: Random): string {
  const count = 4 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => pick(random, sentences)(random)).join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
