import type { ComponentChildren, JSX } from 'preact';
import type { ParticipationOrigin, Role, SeenReleaseFragment } from '../../generated/operations.ts';
import { partMessages } from '../../parts/messages.ts';
import { type LinkedNode, NodeLink } from '../../parts/node-link.tsx';
import { roleInWords } from '../../parts/role-in-words.ts';
import { usePage } from '../../use-page.ts';

/** A participation as the release had it. */
export interface FormerClaim {
  /** Global id. */
  readonly id: string;
  readonly role: Role;
  readonly origin: ParticipationOrigin;
  readonly mention: { readonly text: string; readonly line: number };
  /** The other end of the participation, and its year. */
  readonly other: LinkedNode;
  readonly year: number | null;
}

interface ClaimsProps {
  readonly title: ComponentChildren;
  readonly claims: readonly FormerClaim[];
  readonly lastSeen: SeenReleaseFragment;
}

/** The participations of something that left, with their words and lines. Nothing if there are none. */
export function FormerClaims({ title, claims, lastSeen }: ClaimsProps): JSX.Element | null {
  const { language, addresses } = usePage();
  const texts = partMessages[language];
  if (claims.length === 0) return null;
  return (
    <section id="participations" aria-labelledby="participations-titre">
      <h2 id="participations-titre">{title}</h2>
      <ul>
        {claims.map(({ id, mention: { text, line }, other, year, ...claim }) => (
          <li key={id}>
            <NodeLink node={other} />
            {year === null ? null : ` (${year})`}, {roleInWords(claim, language)}
            {texts.colon}
            <span class="quotation">
              <a href={addresses.entity({ kind: 'participation', id })}>
                <q lang="fr">{text}</q>
              </a>{' '}
              <a
                class="line"
                href={addresses.page(`/source/${lastSeen.version}`, {}, `L${line}`)}
                title={texts.lineLong(line)}
              >
                {texts.line(line)}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
