import type { JSX } from 'preact';
import { frameMessages } from '../frame/messages.ts';
import type { ActorKind } from '../generated/operations.ts';
import { usePage } from '../use-page.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { KindName } from './kind-name.tsx';
import { enumText } from './list/parameter.ts';

interface ActorBreadcrumbProps {
  readonly list: 'organisations' | 'territoires';
  readonly kind: ActorKind;
}

/** The list of all actors of the type, and of those of the same kind. */
export function ActorBreadcrumb({ list, kind }: ActorBreadcrumbProps): JSX.Element {
  const { addresses, language } = usePage();
  return (
    <Breadcrumb
      above={[
        { url: addresses.page(`/${list}`), text: frameMessages[language][list] },
        {
          url: addresses.page(`/${list}`, { nature: enumText(kind) }),
          text: <KindName kind={kind} />,
        },
      ]}
    />
  );
}
