/**
 * The URL of a quotation: that of the source page with a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * Browsers scroll to the first occurrence of the words on the page and mark it. Other clients ignore the fragment.
 */
export function quotationUrl(pageUrl: string, text: string): string {
  const url = new URL(pageUrl);
  url.hash = '';
  return `${url.href}#:~:text=${encodeFragment(text)}`;
}

/** The syntax of text fragments gives a meaning to hyphens and commas, so both must be encoded. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
