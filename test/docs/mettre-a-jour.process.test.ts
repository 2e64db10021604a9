import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endAll } from '../package/installed.ts';
import { UpdateProject } from './update-project.ts';
import { expectedLists, listsOf, printed, type Served, stopped, updateData, verified } from './update-walk.ts';

/**
 * The commands of docs/mettre-a-jour.md, as printed, on the embedded engine: with a graph in memory and with one on
 * disk. `SHOW_TIMES=1` prints the time of each command.
 */
describe('docs/mettre-a-jour.md on the embedded engine', () => {
  const engines: Record<string, string>[] = [{}, { GRAPH_PATH: 'fabriques.graph' }];
  let project: UpdateProject;
  beforeAll(async () => {
    project = new UpdateProject();
    await project.commit();
    project.savePage();
  });
  afterAll(() => {
    endAll();
    if (process.env['SHOW_TIMES']) console.log(project.times);
    project.remove();
  });

  /** What a server of each kind serves, and what the lists are. */
  const served = async (): Promise<{ all: Served[]; lists: unknown[] }> => {
    const all: Served[] = [];
    const lists: unknown[] = [];
    for (const environment of engines) {
      const server = await project.serve(printed('Moteur embarqué')[0] ?? '', environment);
      all.push(await verified(project, server));
      lists.push(await listsOf(server));
      await stopped(server);
    }
    return { all, lists };
  };

  test('leads from a saved page to a served graph, and back', async () => {
    const before = await served();
    for (const one of before.all) expect(one).toMatchObject({ releasedAt: '2026-11-23', fabriques: 23 });

    await updateData(project);
    const after = await served();
    for (const [index, one] of after.all.entries()) {
      expect(one).toMatchObject({ releasedAt: '2027-01-15', fabriques: 24 });
      expect(one.version).not.toBe(before.all[index]?.version);
      expect(one.etag).not.toBe(before.all[index]?.etag);
    }
    for (const list of after.lists) expect(list).toMatchObject(expectedLists);

    await project.run(printed('8')[2] ?? '');
    expect(await served()).toEqual(before);
  }, 600_000);

  test('undoes all changes of the data before the commit', async () => {
    await project.run('echo "damaged" > seed/curation/links.csv; echo "damaged" > README.md');
    const made = 'seed/releases/2027-01-15-0123456789abcdef';
    await project.run(`mkdir ${made} && echo "{}" > ${made}/release.json`);
    await project.runAll(printed('8').slice(0, 2));
    expect(await project.run('git status --porcelain -- seed README.md')).toBe('');
  });
});
