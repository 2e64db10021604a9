import type { Participation } from '../../src/domain/dataset.ts';
import { type Finding, finding } from '../findings/finding.ts';

/**
 * One participation for each Fabrique, actor and role. If the page names an actor twice in one role, the first mention is used,
 * and its note quotes the other.
 */
export function withoutRepeats(participations: readonly Participation[]): Participation[] {
  const first = new Map<string, Participation>();
  for (const participation of participations) {
    const key = [participation.fabrique, participation.role, participation.actor].join(' ');
    const existing = first.get(key);
    first.set(key, existing ? withRepeat(existing, participation) : participation);
  }
  return [...first.values()];
}

/** A finding for each mention of an actor that the page has named before in the same Fabrique and role. */
export function findRepeats(participations: readonly Participation[]): Finding[] {
  const seen = new Set<string>();
  return participations.flatMap(({ fabrique, role, actor, mention: { text, line } }) => {
    const key = [fabrique, role, actor].join(' ');
    if (seen.has(key)) return [finding('NAME_TWICE', { role, name: text }, { line, text })];
    seen.add(key);
    return [];
  });
}

function withRepeat(first: Participation, { mention }: Participation): Participation {
  const note = joinNotes([first.mention.note, `Nommé une seconde fois dans ce rôle : « ${mention.text} ».`]);
  return { ...first, mention: { ...first.mention, note } };
}

/** Joins notes into one. Null if there are none. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
  const written = notes.filter((note) => note !== null);
  return written.length === 0 ? null : written.join(' ');
}
