import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { endAll } from '../package/installed.ts';
import { UpdateProject } from './update-project.ts';
import { expectedLists, listsOf, printed, stopped, updateData, verified } from './update-walk.ts';

/** The commands of docs/mettre-a-jour.md, as printed but for the address and the password, on Neo4j. */
describe.skipIf(withoutNeo4j)('docs/mettre-a-jour.md on Neo4j', () => {
  let project: UpdateProject;
  let environment: Record<string, string>;
  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    await emptyDatabase(neo4jCredentials());
    project = new UpdateProject(environment);
  });
  afterAll(() => {
    endAll();
    project?.remove();
  });

  test('leads from a saved page to a served graph, and back', async () => {
    const [variables, seed = '', serve = ''] = printed('Neo4j');
    expect(variables).toMatch(/^export NEO4J_URI=\S+ NEO4J_PASSWORD=\S+$/);
    await project.run(seed);
    const old = await project.serve(serve);
    const before = await verified(project, old);
    expect(before).toMatchObject({ releasedAt: '2026-11-23', fabriques: 23 });
    await stopped(old);

    await project.commit();
    project.savePage();
    await updateData(project);
    expect(await project.run(seed)).toContain(`It replaced data set ${before.version}`);
    const updated = await project.serve(serve);
    const after = await verified(project, updated);
    expect(after).toMatchObject({ releasedAt: '2027-01-15', fabriques: 24 });
    expect(after.version).not.toBe(before.version);
    expect(after.etag).not.toBe(before.etag);
    expect(await listsOf(updated)).toMatchObject(expectedLists);
    await stopped(updated);

    await project.run(printed('8')[2] ?? '');
    expect(await project.run(seed)).toContain(`It replaced data set ${after.version}`);
    const back = await project.serve(serve);
    expect(await verified(project, back)).toEqual(before);
    await stopped(back);
  }, 600_000);
});
