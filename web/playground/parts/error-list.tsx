import type { AnswerError } from '../answer.ts';
import type { Messages } from '../messages.ts';

interface Options {
  readonly texts: Messages;
  readonly errors: readonly AnswerError[];
  readonly onPlace: (line: number, column: number) => void;
}

/** The errors in words. The place in the document is a button that leads there. */
export function ErrorList({ texts, errors, onPlace }: Options) {
  return (
    <section class="errors" aria-label={texts.errors(errors.length)}>
      <h3>{texts.errors(errors.length)}</h3>
      <ul>
        {errors.map(({ message, code, locations, path }, index) => (
          <li key={index}>
            <p class="message">{message}</p>
            <p class="details">
              {code !== undefined && <code>{code}</code>}
              {path !== undefined && (
                <span>
                  {texts.field} <code>{path}</code>
                </span>
              )}
              {locations.map(({ line, column }) => (
                <button type="button" class="link" key={`${line}:${column}`} onClick={() => onPlace(line, column)}>
                  {texts.place(line, column)}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
