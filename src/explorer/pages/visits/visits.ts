import { limitVisit } from './limit-visit.tsx';
import { partnerVisit } from './partner-visit.tsx';
import type { Visit } from './stop.ts';
import { territoireVisit } from './territoire-visit.tsx';

/** The guided readings, in the order of their list. */
export const visits: readonly Visit[] = [partnerVisit, territoireVisit, limitVisit];
