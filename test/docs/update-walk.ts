import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { pasteRows } from './pasted-rows.ts';
import { printedCommands, type RunningServer, type UpdateProject } from './update-project.ts';

const commands = printedCommands();

/** The commands of a section of the page. */
export function printed(section: string): readonly string[] {
  const found = commands.get(section) ?? [];
  if (found.length === 0) throw new Error(`The page has no commands in section ${section}.`);
  return found;
}

/** Steps 2 to 5: from the saved page to a release and its commit. */
export async function updateData(project: UpdateProject): Promise<void> {
  const [report = ''] = await project.runAll(printed('2'));
  expect(report).toContain('À régler dans seed/curation');
  expect(report).toContain('statut : en cours → achevée');
  expect(project.read('rapport.html')).toContain('<html lang="fr">');
  await expect(project.run(printed('4')[0] ?? '')).rejects.toMatchObject({
    stderr: expect.stringContaining('Rien n’a été écrit. Régler d’abord ces points dans seed/curation :'),
  });
  pasteRows(project.path('lignes.csv'), (file) => project.path(`seed/curation/${file}`));
  const [settled = ''] = await project.runAll(printed('2'));
  expect(settled.trimEnd().split('\n').at(-1)).toBe('Rien n’empêche la publication.');
  const [placed] = await project.runAll(printed('4'));
  expect(placed).toContain('est en place. Lancer npm run seed:build.');
  const [built, checked, released, , stat = ''] = await project.runAll(printed('5'));
  expect(built).toContain('seed/dataset.json : 24 Fabriques, 119 territoires, 72 organismes, 295 participations');
  expect(checked).toContain('seed/dataset.json est complet et à jour.');
  expect(released).toMatch(
    /^Version [0-9a-f]{16} du 2027-01-15 : ce qui change depuis la version [0-9a-f]{16} du 2026-11-23\.$/m,
  );
  expect(released).toContain('Fabriques : 1 en plus, 0 en moins');
  expect(readdirSync(project.path('seed/releases'))).toHaveLength(2);
  expect(stat.split('\n').filter((line) => line.includes('|'))).toHaveLength(8);
  expect(readdirSync(project.path('seed/source')).sort()).toEqual(['liste-des-fabriques.txt', 'origin.json']);
  expect(await project.run('git status --porcelain -- seed README.md')).toBe('');
}

export interface Served {
  readonly version: string;
  readonly releasedAt: string;
  readonly fabriques: number;
  readonly etag: string;
}

/** Step 7, on the server at another port than the page says. */
export async function verified(project: UpdateProject, { url }: RunningServer): Promise<Served> {
  const [answer = '', head = '', ready = ''] = await project.runAll(
    printed('7').map((command) => command.replace('http://127.0.0.1:4000', url)),
  );
  const { dataset, fabriques } = JSON.parse(answer).data;
  expect(JSON.parse(ready)).toMatchObject({ status: 'ready', dataVersion: dataset.version });
  const etag = /^etag: (.*)$/im.exec(head)?.[1]?.trim() ?? '';
  return { version: dataset.version, releasedAt: dataset.releasedAt, fabriques: fabriques.totalCount, etag };
}

const lists = `{
  fabrique(slug: "dernier-kilometre") {
    title status
    territoires { nodes { name code } }
    partners { nodes { name } }
    publications { url }
  }
  ended: fabrique(slug: "financer-la-transition-ecologique") { status }
  renamed: territoire(slug: "ca-bourges-plus") { name participations { nodes { mention { text note } } } }
  dataset { source { text(lines: [9]) } }
}`;

/** Asks the served graph for what the newer page has. */
export async function listsOf({ url }: RunningServer): Promise<unknown> {
  const response = await fetch(`${url}/graphql?${new URLSearchParams({ query: lists })}`);
  const { data } = (await response.json()) as { data: unknown };
  return data;
}

/** What the newer page has, worked out by hand. */
export const expectedLists = {
  fabrique: {
    title: 'Le dernier kilomètre dans les villes moyennes',
    status: 'EN_COURS',
    territoires: {
      nodes: [
        { name: 'CA du Cotentin', code: '200067205' },
        { name: 'CA Roannais Agglomération', code: '200035731' },
        { name: 'CA Saint-Lô Agglo', code: '200066389' },
        { name: 'Vire Normandie', code: '14762' },
      ],
    },
    partners: {
      nodes: expect.arrayContaining([{ name: 'Afilog' }, { name: 'France Logistique' }]),
    },
    publications: [{ url: 'https://anct.gouv.fr/ressources/dernier-kilometre' }],
  },
  ended: { status: 'ACHEVEE' },
  renamed: {
    name: 'CA Bourges Plus',
    participations: { nodes: [{ mention: { text: 'Bourges Berry Agglomération (18)' } }] },
  },
  dataset: {
    source: { text: 'La livraison du dernier kilomètre transforme les centres des villes moyennes.' },
  },
};

/** Ends a server as Ctrl+C does. */
export async function stopped({ child }: RunningServer): Promise<void> {
  const { pid } = child.process;
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
  await child.ended;
}
