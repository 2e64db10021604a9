import type { Participation } from '../../src/domain/dataset.ts';

/**
 * One participation for each Fabrique, actor and role: when the page names a body twice in one role, the first
 * mention stays and its note says so.
 */
export function withoutRepeats(participations: readonly Participation[]): Participation[] {
  const first = new Map<string, Participation>();
  for (const participation of participations) {
    const key = [participation.fabrique, participation.role, participation.actor].join(' ');
    const kept = first.get(key);
    first.set(key, kept ? withRepeat(kept, participation) : participation);
  }
  return [...first.values()];
}

function withRepeat(kept: Participation, { mention }: Participation): Participation {
  const note = joinNotes([kept.mention.note, `Nommé une seconde fois dans ce rôle : « ${mention.text} ».`]);
  return { ...kept, mention: { ...kept.mention, note } };
}

export function joinNotes(notes: readonly (string | null)[]): string | null {
  const written = notes.filter((note) => note !== null);
  return written.length === 0 ? null : written.join(' ');
}
