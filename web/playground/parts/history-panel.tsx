import type { Language } from '../../../src/domain/language.ts';
import { labelOf, type Run } from '../history.ts';
import type { Messages } from '../messages.ts';

interface Options {
  readonly texts: Messages;
  readonly language: Language;
  readonly runs: readonly Run[];
  readonly onReopen: (run: Run) => void;
  readonly onClear: () => void;
}

export function HistoryPanel({ texts, language, runs, onReopen, onClear }: Options) {
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h2>{texts.history}</h2>
      <p class="note">{texts.noHistory}</p>
      <ul class="examples">
        {runs.map((run) => (
          <li key={run.at + run.query}>
            <button type="button" onClick={() => onReopen(run)}>
              <span class="question">{labelOf(run.query)}</span>
              <span class="gives">
                {time.format(new Date(run.at))}
                {run.failed && `, ${texts.failed}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {runs.length > 0 && (
        <button type="button" class="button" onClick={onClear}>
          {texts.clearHistory}
        </button>
      )}
    </>
  );
}
