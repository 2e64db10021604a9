import { newerPage, replaced } from './newer.ts';

/**
 * The page of a year later as a browser saves it, with the furniture of the site. Beside what `newerPage` changes, a territoire of
 * the new Fabrique is a commune nouvelle, and an EPCI of an older one has another name.
 */
export function savedPage(page: string): string {
  const lines = [
    ['CA de Mulhouse (68), CA Saint-Lô', 'Vire Normandie (14), CA Saint-Lô'],
    ['communauté d’agglomération Bourges Plus (18)', 'Bourges Berry Agglomération (18)'],
  ]
    .reduce((text, [old = '', now = '']) => replaced(text, old, now), newerPage(page))
    .split('\n')
    .map(escaped);
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Liste des Fabriques | ANCT</title></head>
<body>
<header><nav><a href="/">Accueil</a> <a href="/contact">Contact</a></nav></header>
<main>
<h1>${lines[0]}</h1>
${lines.slice(1).map(asElement).join('\n')}
</main>
<footer><p>Mentions légales</p></footer>
</body>
</html>
`;
}

/** The publication of the new Fabrique has a link. */
function asElement(line: string): string {
  const publication = /^- (?=\[Comprendre\] La logistique)/;
  if (!publication.test(line)) return `<p>${line}</p>`;
  return `<ul><li><a href="/ressources/dernier-kilometre">${line.replace(publication, '')}</a></li></ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
