import type { Language } from '../../domain/language.ts';
import type { ParticipationOrigin, Role } from '../generated/operations.ts';
import { partMessages } from './messages.ts';

/** The role of a participation; of one that only the text of the source page names, it says so. */
export function roleInWords(
  { role, origin }: { readonly role: Role; readonly origin: ParticipationOrigin },
  language: Language,
): string {
  const { roles, inProse } = partMessages[language];
  return origin === 'PROSE' ? `${roles[role]} (${inProse})` : roles[role];
}
