import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { type AbsenceReason, absenceMessages } from './messages.ts';

/** Says why there is nothing to show, in the place where readers look for it. */
export function Absence({ reason }: { readonly reason: AbsenceReason }): JSX.Element {
  return <p class="absence">{absenceMessages[usePage().language][reason]}</p>;
}

/** Why a Fabrique of this year has no cofinanceur on the page. */
export function cofinanceurAbsence(year: number): AbsenceReason {
  return year < 2020 ? 'noCofinanceurBefore2020' : 'noCofinanceur';
}
