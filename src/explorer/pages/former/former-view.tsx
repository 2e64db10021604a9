import type { ComponentChildren } from 'preact';
import type { EntityReference } from '../../addresses.ts';
import type { SeenReleaseFragment } from '../../generated/operations.ts';
import { dayInWords } from '../../language/dates.ts';
import type { PageRequest, View } from '../../page.ts';
import { French } from '../../parts/french.tsx';
import { nearestNames } from '../missing/nearest-names.ts';
import { formerMessages } from './messages.ts';
import { PastVersion } from './past-version.tsx';
import { PresentNames } from './present-names.tsx';

/** Something that left the source page. */
export interface FormerThing {
  readonly entity: EntityReference & { readonly kind: 'fabrique' | 'territoire' | 'organisation' | 'participation' };
  readonly title: string;
  /** To find what may have replaced it in the data of today. */
  readonly name: string;
  /** Line of the source page of that release. Null if it was on several. */
  readonly line: number | null;
  readonly lastSeen: SeenReleaseFragment;
  /** What it was. */
  readonly body: ComponentChildren;
}

/**
 * The page of something that left the source page: what it was, in which release it was last seen, and what has its name now. Its
 * address stays valid, so its status is 200; search engines should not list it.
 */
export async function formerView(thing: FormerThing, request: PageRequest): Promise<View> {
  const { entity, title, name, line, lastSeen, body } = thing;
  const { language, ask } = request;
  const texts = formerMessages[language];
  const gone = texts.gone[entity.kind](dayInWords(lastSeen.date, language));
  const nearest = await nearestNames(name, ask);
  return {
    kind: 'view',
    title,
    description: gone,
    indexed: false,
    body: (
      <>
        <p class="doubt">{gone}</p>
        <h1>
          <French>{title}</French>
        </h1>
        {body}
        <PastVersion entity={entity} line={line} lastSeen={lastSeen} />
        <PresentNames nearest={nearest} />
      </>
    ),
  };
}
