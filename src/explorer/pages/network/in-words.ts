import type { Language } from '../../../domain/language.ts';
import { listed } from '../../language/lists.ts';
import { inWords } from '../../language/numbers.ts';
import { placePrepositions } from '../../language/place-phrases.ts';
import { choiceMessages } from './choice-messages.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import { fields, type NetworkState } from './state.ts';

type Known = Pick<NetworkData, 'regions' | 'years'>;

/** « en Normandie », "in Normandie". */
export function regionInWords(name: string, language: Language): string {
  if (language === 'en') return `in ${name}`;
  return `${placePrepositions(name)?.in ?? 'en région '}${name.replaceAll("'", '’')}`;
}

/** The noun of all nodes that are actors: organisations, territoires, or both. */
export function actorNoun({ roles }: NetworkState, language: Language): (count: number) => string {
  const { nouns } = networkMessages[language];
  if (!roles.includes('TERRITOIRE')) return nouns.organisation;
  return roles.length === 1 ? nouns.territoire : nouns.actor;
}

/** The choices of a state as one sentence without a full stop: what the drawing is of. */
export function stateInWords(state: NetworkState, { regions, years }: Known, language: Language): string {
  const texts = choiceMessages[language];
  const { mode, minimum, from, to, region, weight, backbone, level } = state;
  const roles = listed(
    state.roles.map((role) => texts.roles[role]),
    language,
  );
  const who = phrases[language][mode](roles.charAt(0).toUpperCase() + roles.slice(1), minimum);
  const when = phrases[language].years(from ?? years.first, to ?? years.last);
  const name = regions.find(({ code }) => code === region)?.name;
  const where = name === undefined ? '' : phrases[language].region(regionInWords(name, language));
  const comparing = mode === 'ONE_MODE';
  const details = [
    ...(comparing && weight !== fields.weight.standard
      ? [`${texts.weightLabel.toLowerCase()} : ${texts.weights[weight]}`]
      : []),
    ...(comparing && backbone !== 'NONE' ? [phrases[language].backbone(texts.backbones[backbone], level)] : []),
  ].map((text) => (language === 'fr' ? text.replaceAll(' :', '\u202f:') : text.replaceAll(' :', ':')));
  return `${who}, ${when}${where}${details.map((text) => ` ; ${text}`).join('')}`.replaceAll(
    ' ;',
    language === 'fr' ? '\u202f;' : ';',
  );
}

const phrases = {
  fr: {
    ONE_MODE: (roles: string, minimum: number) =>
      `${roles} qui se sont retrouvés dans au moins ${inWords(minimum, 'fr', 'f')} Fabrique${minimum > 1 ? 's' : ''}`,
    TWO_MODE: (roles: string, minimum: number) =>
      `${roles} nommés dans au moins ${inWords(minimum, 'fr', 'f')} Fabrique${minimum > 1 ? 's' : ''}, et ces Fabriques`,
    years: (from: number, to: number) => (from === to ? `en ${from}` : `de ${from} à ${to}`),
    region: (place: string) => `, dans les Fabriques d’un territoire ${place}`,
    backbone: (method: string, level: string) => `ossature : ${method}, seuil ${level.replace('.', ',')}`,
  },
  en: {
    ONE_MODE: (roles: string, minimum: number) =>
      `${roles} that met in at least ${inWords(minimum, 'en')} Fabrique${minimum === 1 ? '' : 's'}`,
    TWO_MODE: (roles: string, minimum: number) =>
      `${roles} named in at least ${inWords(minimum, 'en')} Fabrique${minimum === 1 ? '' : 's'}, and these Fabriques`,
    years: (from: number, to: number) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
    region: (place: string) => `, in Fabriques of a territoire ${place}`,
    backbone: (method: string, level: string) => `backbone : ${method}, level ${level}`,
  },
} as const;

/** A number of a measure: three digits after the first that is not 0. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The name of a file of the network, without its suffix: parameters and version. */
export function fileStem(state: NetworkState, { years }: Known, version: string): string {
  const { roles, mode, minimum, from, to, region, weight, backbone, level, colour, size } = state;
  const parts = [
    'reseau',
    ...roles.map(fields.roles.wordOf),
    mode === 'TWO_MODE' ? 'fabriques' : '',
    `min${minimum}`,
    `${from ?? years.first}-${to ?? years.last}`,
    region === null ? '' : `region${region}`,
    weight === fields.weight.standard ? '' : fields.weight.wordOf(weight),
    backbone === 'NONE' ? '' : `${fields.backbone.wordOf(backbone)}${level.replace('.', '')}`,
    colour === fields.colour.standard ? '' : `couleur-${fields.colour.wordOf(colour)}`,
    size === fields.size.standard ? '' : `taille-${fields.size.wordOf(size)}`,
    version.slice(0, 8),
  ];
  return parts.filter((part) => part !== '').join('-');
}
