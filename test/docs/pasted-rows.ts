import { readFileSync, writeFileSync } from 'node:fs';

/** What the page asks a person to complete in the rows before they are pasted. */
const completed: readonly (readonly [row: string, now: string])[] = [
  ['afilog;Afilog;;non classé', 'afilog;Afilog;;fédération professionnelle'],
  ['france-logistique;France Logistique;;non classé', 'france-logistique;France Logistique;;association'],
  [
    'la-livraison-du-dernier-kilometre-transforme-les-centres-des-villes;La livraison',
    'dernier-kilometre;La livraison',
  ],
  ['centres des villes;2026;;', 'centres des villes;2026;Le dernier kilomètre dans les villes moyennes;'],
];

/** Pastes the rows of `seed --diff --format csv` into the curation, as step 3 of the page says. */
export function pasteRows(rows: string, curation: (file: string) => string): void {
  const text = readFileSync(rows, 'utf8').replace('\uFEFF', '');
  for (const table of text.trim().split('\r\n\r\n')) {
    const [title = '', , ...pasted] = table.split('\r\n').map(complete);
    const file = curation(title.split(' ')[0] ?? '');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const replaced = /à la place de la ligne (\d+)/.exec(title)?.[1];
    if (replaced) lines.splice(Number(replaced) - 1, 1, ...pasted);
    else lines.push(...pasted);
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
}

function complete(row: string): string {
  return completed.reduce((text, [old, now]) => text.replace(old, now), row);
}
