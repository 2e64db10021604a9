import type { JSX } from 'preact';
import { LayeredDrawing } from '../../drawing/layered-drawing.tsx';
import { leads } from '../../lead/leads.ts';
import { LeadParts } from '../../parts/lead-sentence.tsx';
import { LineLink } from '../../parts/quotation.tsx';
import { usePage } from '../../use-page.ts';
import { pathMessages } from './messages.ts';
import { shortNameOf } from './path-nodes.ts';
import { claimOf, type Path, type Step, stepsByFabrique } from './steps.ts';

/** The paths as a drawing and as sentences, each claim with its words and their line. */
export function ToldPaths({ paths }: { readonly paths: readonly Path[] }): JSX.Element {
  const { language } = usePage();
  const texts = pathMessages[language];
  const nodes = paths.flatMap((path) => path.nodes);
  return (
    <>
      <figure class="layered-figure">
        <section class="table-frame" tabindex={0} aria-label={texts.frame}>
          <LayeredDrawing
            label={texts.drawing(paths.length)}
            paths={paths.map((path) => path.nodes.map(({ id }) => id))}
            nodes={
              new Map(
                nodes.map((node) => [
                  node.id,
                  node.__typename === 'Fabrique'
                    ? { text: `${node.year} ${node.title}`, shape: 'box' }
                    : { text: shortNameOf(node), shape: 'pill' },
                ]),
              )
            }
          />
        </section>
        <figcaption>{texts.key}</figcaption>
      </figure>
      {paths.map((path, index) => (
        <section key={index} class="path">
          <h3>{texts.path(index + 1)}</h3>
          <ol>
            {stepsByFabrique(path).map(([first, next]) => (
              <li key={first?.fabrique.id}>
                <StepSentence first={first} next={next} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface StepSentenceProps {
  readonly first: Step | undefined;
  /** The step from the same Fabrique to the next actor. None at the end of a path. */
  readonly next: Step | undefined;
}

/** « Le Cerema est nommé partenaire de la Fabrique « … » (« Cerema », l. 47), où … (« DGALN », l. 47). » */
function StepSentence({ first, next }: StepSentenceProps): JSX.Element | null {
  const { language } = usePage();
  const { stepLead, nextStepLead } = leads[language];
  if (first === undefined) return null;
  return (
    <>
      <LeadParts lead={stepLead(claimOf(first))} /> <Words step={first} />
      {next === undefined ? null : (
        <>
          <LeadParts lead={nextStepLead(claimOf(next))} /> <Words step={next} />
        </>
      )}
      .
    </>
  );
}

function Words({ step: { mention } }: { readonly step: Step }): JSX.Element {
  return (
    <>
      (<q lang="fr">{mention.text}</q>, <LineLink line={mention.line} />)
    </>
  );
}
