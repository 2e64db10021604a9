import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import { fold } from '../../src/domain/fold.ts';
import type { LabelUse } from './wordings.ts';

/** The status that an unknown title of a section seems to mean, until the curation says it. */
export function guessStatus(title: string): FabriqueStatus {
  return /\b(?:cours|venir|lance|prepar|nouvel)/.test(fold(title)) ? 'EN_COURS' : 'ACHEVEE';
}

/** The use that an unknown label seems to have, until the curation says it. */
export function guessUse(label: string): LabelUse {
  const words = fold(label);
  if (/association|\belus?\b/.test(words)) return 'ASSOCIATION';
  if (/financ/.test(words)) return 'COFINANCEUR';
  if (/territoire|collectivite/.test(words)) return 'TERRITOIRE';
  if (/partenaire|soutien|contribut/.test(words)) return 'PARTNER';
  return /publication|ressource|complement|savoir plus/.test(words) ? 'PUBLICATION' : 'IGNORE';
}
