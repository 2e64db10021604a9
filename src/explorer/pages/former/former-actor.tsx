import type { ActorKind, ParticipationOfActorFragment, SeenReleaseFragment } from '../../generated/operations.ts';
import type { PageRequest, View } from '../../page.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { FormerClaims } from './claims.tsx';
import { formerView } from './former-view.tsx';
import { formerMessages } from './messages.ts';

interface FormerActor {
  readonly type: 'territoire' | 'organisation';
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Official code of a territoire. Null if it has none. */
  readonly code: string | null;
  readonly participations: readonly ParticipationOfActorFragment[];
}

/** The page of a territoire or an organisation that left the source page. */
export function formerActorView(
  { type, slug, name, kind, code, participations }: FormerActor,
  lastSeen: SeenReleaseFragment,
  request: PageRequest,
): Promise<View> {
  const texts = formerMessages[request.language];
  const claims = participations.map((it) => ({
    ...it,
    other: { __typename: 'Fabrique', ...it.fabrique } as const,
  }));
  const body = (
    <>
      <dl class="facts">
        <dt>{texts.kind}</dt>
        <dd>
          <KindName kind={kind} />
        </dd>
        {code === null ? null : (
          <>
            <dt>{texts.code}</dt>
            <dd>
              <code>{code}</code>
            </dd>
          </>
        )}
      </dl>
      <FormerClaims title={texts.participations} claims={claims} lastSeen={lastSeen} />
    </>
  );
  return formerView({ entity: { kind: type, id: slug }, title: name, name, line: null, lastSeen, body }, request);
}
