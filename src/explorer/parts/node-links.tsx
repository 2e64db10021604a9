import { Fragment, type JSX } from 'preact';
import type { EntityKind } from '../addresses.ts';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';
import { EntityLink } from './node-link.tsx';

interface NodeLinksProps {
  readonly kind: Extract<EntityKind, 'territoire' | 'organisation'>;
  readonly nodes: readonly { readonly slug: string; readonly name: string }[];
  /** How many there are, if some are left out. */
  readonly total: number;
}

/** Links to several actors in one cell. What is left out is said. */
export function NodeLinks({ kind, nodes, total }: NodeLinksProps): JSX.Element {
  const { language } = usePage();
  return (
    <>
      {nodes.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index === 0 ? '' : ', '}
          <EntityLink kind={kind} id={slug} name={name} />
        </Fragment>
      ))}
      {total > nodes.length ? ` ${partMessages[language].andMore(total - nodes.length)}` : ''}
    </>
  );
}
