import { renderToString } from 'preact-render-to-string';
import { type Language, languages } from '../../src/domain/language.ts';
import type { ExampleGroup } from '../../src/http/playground/examples.ts';
import { App } from './app.tsx';
import { messages } from './messages.ts';

export interface PageOptions {
  readonly language: Language;
  readonly groups: readonly ExampleGroup[];
  /** The text of the query field. */
  readonly query: string;
  /** URLs relative to the page. */
  readonly script: string;
  readonly theme: string;
  readonly style: string;
}

/** The whole HTML page, complete without its scripts. The build calls this; the scripts then take the page over. */
export function renderPage({ language, groups, query, script, theme, style }: PageOptions): string {
  const { title, noScript } = messages[language];
  const data = JSON.stringify({ language, groups }).replaceAll('<', '\\u003c');
  const alternates = languages.map((it) => `<link rel="alternate" hreflang="${it}" href="?lang=${it}">`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
${alternates}
<link rel="stylesheet" href="${style}">
<script src="${theme}"></script>
<script type="module" src="${script}"></script>
</head>
<body>
<noscript><p class="no-script">${noScript}</p></noscript>
<div id="app">${renderToString(<App language={language} groups={groups} initialQuery={query} />)}</div>
<script type="application/json" id="playground-data">${data}</script>
</body>
</html>
`;
}
