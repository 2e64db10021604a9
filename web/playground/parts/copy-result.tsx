import type { Messages } from '../messages.ts';

/** A text that was copied, or that the browser did not let us copy. */
export interface Copied {
  readonly what: string;
  readonly text: string;
  readonly isCopied: boolean;
}

/** Copies a text. A browser without a secure connection has no clipboard: then the text is shown to be copied by hand. */
export async function copy(what: string, text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return { what, text, isCopied: true };
  } catch {
    return { what, text, isCopied: false };
  }
}

/** Says what was copied, and shows it. */
export function CopyResult({
  texts,
  copied,
  onClose,
}: {
  texts: Messages;
  copied: Copied | null;
  onClose: () => void;
}) {
  return (
    <div class="copy-result" data-empty={copied === null}>
      <p role="status">
        {copied !== null && (copied.isCopied ? texts.copied(copied.what) : texts.notCopied(copied.what))}
      </p>
      {copied !== null && (
        <>
          <button type="button" class="button quiet" onClick={onClose}>
            {texts.close}
          </button>
          <textarea
            readOnly
            aria-label={copied.what}
            rows={Math.min(8, copied.text.split('\n').length + 1)}
            value={copied.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
