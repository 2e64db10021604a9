/**
 * Characters of French that were saved in UTF-8, read in another encoding and saved again: "é" is then "Ã©" (by Windows-1252),
 * "√©" (by Mac Roman) or "├®" (by DOS).
 */
const traces =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€.|Å[“”’‘¸½]|√[©®†°™ß∂¥π∏∫ªÆØ¥µ∑Ω¨´¢£§•¶]|‚Ä.|├[^\s\w]|┬[^\s\w]|ÔÇ[^\s\w]/gu;

/** A word with a character that was encoded twice, if possible with letters on both sides. Null if there is none. */
export function encodedTwice(text: string): string | null {
  const words = [...text.matchAll(traces)].map(({ 0: trace, index }) => {
    const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    const end = index + trace.length;
    const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
    return { word: before + trace + after, isClear: before !== '' && after !== '' };
  });
  return (words.find(({ isClear }) => isClear) ?? words[0])?.word ?? null;
}

/** Whether most characters beyond ASCII are encoded twice: the whole file is, not one word of it. */
export function isMostlyEncodedTwice(text: string): boolean {
  const found = text.match(traces) ?? [];
  const others = text.replace(traces, '').match(/[^\0-\x7f]/gu) ?? [];
  return found.length > others.length;
}
