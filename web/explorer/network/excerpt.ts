/**
 * The first facts of a page of this site, as its server writes them. Null if it has none, or if the server cannot give them now.
 * Errors: that of the signal.
 */
export async function readExcerpt(page: string, signal: AbortSignal): Promise<DocumentFragment | null> {
  const url = new URL(page, location.href);
  url.pathname += '.extrait';
  const response = await answerOf(url, signal);
  if (response?.ok !== true) return null;
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  return template.content;
}

/** Null without a connection. */
async function answerOf(url: URL, signal: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}
