import type { Participation } from '../../src/domain/dataset.ts';

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

function withRepeat(first: Participation, { mention }: Participation): Participation {
  const note = joinNotes([first.mention.note, `Nommé une seconde fois dans ce rôle : « ${mention.text} ».`]);
  return { ...first, mention: { ...first.mention, note } };
}

/** Joins notes into one. Null if there are none. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
  const written = notes.filter((note) => note !== null);
  return written.length === 0 ? null : written.join(' ');
}
