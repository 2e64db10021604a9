import type { JSX } from 'preact';
import { French } from '../../parts/french.tsx';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { Hidden } from '../../parts/section.tsx';
import { usePage } from '../../use-page.ts';
import { entityOf, factsId } from './line-targets.ts';
import { sourceMessages } from './messages.ts';
import type { Correction, SourceLine } from './source-lines.ts';

/** What we say of a line: the Fabrique that begins there, its facts, corrections, and the names that are not counted. */
export function LineMargin({ line }: { readonly line: SourceLine }): JSX.Element | null {
  const { language } = usePage();
  const texts = sourceMessages[language];
  const { colon } = partMessages[language];
  const { number, facts, corrections, uncounted, publications, block } = line;
  const begins = block?.first === number ? block : null;
  if (begins === null && facts.length + publications + corrections.length + uncounted.length === 0) return null;
  return (
    <div class="source-margin">
      {begins === null ? null : (
        <p>
          {texts.fabriqueBegins + colon}
          <EntityLink kind="fabrique" id={begins.slug} name={begins.title} />
        </p>
      )}
      {facts.length === 0 ? null : <Facts line={line} />}
      {publications === 0 ? null : <p>{texts.publications(publications)}</p>}
      {corrections.map((correction) => (
        <Remark key={correction.id} correction={correction} />
      ))}
      {uncounted.map((actor) => (
        <p key={actor.slug} class="remark">
          {texts.uncounted + colon}
          <EntityLink {...entityOf(actor)} name={actor.name} />
        </p>
      ))}
    </div>
  );
}

function Facts({ line: { number, facts } }: { readonly line: SourceLine }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceMessages[language];
  const { roles, line, colon } = partMessages[language];
  return (
    <details id={factsId(number)}>
      <summary>
        {texts.facts(facts.length)} <Hidden>{texts.ofLine(number)}</Hidden>
      </summary>
      <ul>
        {facts.map(({ id, role, actor }) => (
          <li key={id}>
            <a href={addresses.entity({ kind: 'participation', id })}>
              {roles[role] + colon}
              <French>{actor.name}</French> ({line(number)})
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An error or doubt: the words, what is wrong, what the graph has instead, and why. */
function Remark({
  correction: { id, line, text, problem, correction, evidence },
}: {
  readonly correction: Correction;
}) {
  const { language } = usePage();
  const texts = sourceMessages[language];
  return (
    <div class="remark" id={`correction-${id}`}>
      <p>
        <strong>{correction === null ? texts.doubt : texts.correction}</strong>
        {partMessages[language].colon}
        <q lang="fr">{text}</q>. <French>{problem}</French>.
        {correction === null ? null : (
          <>
            {' '}
            → <French>{correction}</French>
          </>
        )}
      </p>
      <details>
        <summary>
          {texts.evidence} <Hidden>{texts.ofLine(line)}</Hidden>
        </summary>
        <p lang="fr">{evidence}</p>
      </details>
    </div>
  );
}
