import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/export/csv.ts';
import { type Visit, withoutBrowser } from '../browser.ts';
import { useBrowser } from '../use-browser.ts';

describe.skipIf(withoutBrowser)('in a browser', () => {
  const used = useBrowser();
  const open = (search = '', options = {}): Promise<Visit> => used.open(`/graphql${search}`, options);

  /** What a reader sees of the page, by role and name. */
  const query = (page: Page) => page.getByRole('textbox', { name: 'Requête' });
  const answer = (page: Page) => page.getByRole('region', { name: 'Réponse' });
  const json = (page: Page) => page.getByRole('textbox', { name: 'Réponse', exact: true });
  const variables = (page: Page) => page.getByRole('textbox', { name: 'Variables (JSON)' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  /** The lines of the query. */
  const lines = (page: Page) => query(page).locator('.cm-line').allInnerTexts();

  /** Replaces the query, as with the keyboard. */
  async function write(page: Page, text: string): Promise<void> {
    await query(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  }

  describe('an example', () => {
    test('opens and runs at the first click, and its address opens it again', async () => {
      const { page, complaints } = await open();
      await page.getByRole('link', { name: 'Quels partenaires travaillent le plus souvent ensemble' }).click();
      await json(page).getByText('Banque des territoires').first().waitFor();
      expect(await query(page).textContent()).toContain('Which_partners_work_together_most');
      expect(new URL(page.url()).search).toBe('?example=partners-together&lang=fr');
      await page.reload();
      await json(page).getByText('Banque des territoires').first().waitFor();
      expect(complaints).toEqual([]);
      // What was edited is there when the page is loaded again, not the example.
      await write(page, '{ regions { code } }');
      await expect.poll(() => new URL(page.url()).search).toBe('?lang=fr');
      await page.reload();
      await expect.poll(() => query(page).textContent()).toBe('{ regions { code } }');
    });

    test('is found by words, and opens, wherever it is in the list', async () => {
      const { page } = await open();
      await page.getByRole('searchbox', { name: 'Chercher un exemple' }).fill('identifiants liste noms');
      expect(await page.locator('.examples a').count()).toBe(1);
      await page.getByRole('searchbox', { name: 'Chercher un exemple' }).fill('');
      await page.getByRole('link', { name: 'Quels identifiants correspondent' }).click();
      await json(page).getByText('candidates').first().waitFor();
      expect(await variables(page).inputValue()).toContain('communaute');
    });

    test('is a link without JavaScript, to the page with its query', async () => {
      const { page } = await open('?lang=en', { javaScriptEnabled: false });
      await page.getByRole('link', { name: 'Which territoires met most distinct partners' }).click();
      expect(new URL(page.url()).search).toBe('?example=territoires-by-partners-met&lang=en');
      expect(await page.locator('#query-text').textContent()).toContain('MET_PARTNER_COUNT');
      expect(await page.locator('.no-script').textContent()).toContain('This page needs JavaScript to run queries.');
    });
  });

  test('a share link opens the same query and variables, without the headers', async () => {
    const { page } = await open();
    await write(page, 'query One($id: String!) { organisation(slug: $id) { name } } # ’');
    await page.getByText('Variables (JSON)').click();
    await variables(page).fill('{ "id": "ademe" }');
    await page.getByText('En-têtes (JSON)').click();
    await page.getByRole('textbox', { name: 'En-têtes (JSON)' }).fill('{ "x-secret": "s3cret" }');
    await button(page, 'Partager').click();
    await page.getByRole('status').getByText('Lien : copié.').waitFor();
    const link = await page.evaluate('navigator.clipboard.readText()');
    expect(link).not.toContain('s3cret');
    // A program gets the answer at the same address.
    expect(await (await fetch(String(link))).json()).toMatchObject({ data: { organisation: { name: 'ADEME' } } });

    const other = await used.open(String(link));
    await json(other.page).getByText('"ADEME"').waitFor();
    expect(await query(other.page).textContent()).toBe(
      'query One($id: String!) { organisation(slug: $id) { name } } # ’',
    );
    expect(await variables(other.page).inputValue()).toBe('{ "id": "ademe" }');
  });

  test('programs for other tools are copied with the address of this server', async () => {
    const { page } = await open('?example=around-one-organisation');
    await json(page).waitFor();
    for (const name of ['curl', 'JavaScript', 'Python', 'R']) {
      await page.getByText('Copier pour…').click();
      await button(page, name).click();
      await page.getByRole('status').getByText(`${name} : copié.`).waitFor();
      const program = await page.evaluate('navigator.clipboard.readText()');
      expect(program).toContain(`${used.url()}/graphql`);
      expect(program).toContain('Who_works_with_one_organisation');
    }
  });

  test('the history has the queries that ran, opens them again, and can be cleared', async () => {
    const { page } = await open();
    await write(page, 'query My_own_one { dataset { version } }');
    await button(page, 'Exécuter').click();
    await json(page).getByText('version').waitFor();
    await write(page, '{ regions { code } }');
    await page.reload();
    expect(await query(page).textContent()).toBe('{ regions { code } }');
    await button(page, 'Historique').click();
    await page.getByRole('button', { name: /^My own one/ }).click();
    await expect.poll(() => query(page).textContent()).toBe('query My_own_one { dataset { version } }');
    await button(page, 'Effacer l’historique').click();
    await page.reload();
    await button(page, 'Historique').click();
    expect(await page.getByRole('button', { name: /^My own one/ }).count()).toBe(0);
  });

  describe('an answer', () => {
    const data = {
      pairs: { nodes: [{ a: { name: '=1+1' }, count: -2, years: [2020, 2021] }] },
      others: [{ url: 'https://anct.gouv.fr/x' }, { url: 'javascript:alert(1)' }],
    };
    const answering = async (page: Page, status: number, body: string, headers = {}) => {
      await page.route('**/graphql', (route) => route.fulfill({ status, body, headers }));
      await button(page, 'Exécuter').click();
    };

    test('is a table, of the list that the reader chooses, and a CSV file without formulas', async () => {
      const { page, complaints } = await open();
      await answering(page, 200, JSON.stringify({ data }));
      await button(page, 'Tableau').click();
      // The longest list is shown first. An address of the web is a link, a script is not.
      expect(await answer(page).getByRole('cell').allInnerTexts()).toEqual([
        'https://anct.gouv.fr/x',
        'javascript:alert(1)',
      ]);
      expect(await answer(page).getByRole('link').count()).toBe(1);
      await answer(page).getByRole('combobox', { name: 'Lignes' }).selectOption('pairs.nodes');
      expect(await answer(page).getByRole('columnheader').allInnerTexts()).toEqual(['a.name', 'count', 'years']);
      expect(await answer(page).getByRole('cell').allInnerTexts()).toEqual(['=1+1', '-2', '2020; 2021']);
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Télécharger en CSV').click()]);
      expect(download.suggestedFilename()).toBe('pairs.nodes.csv');
      const file = readFileSync(await download.path(), 'utf8');
      expect(file).toBe([...csv(['a.name', 'count', 'years'], [['=1+1', -2, '2020; 2021']])].join(''));
      expect(file).toContain("'=1+1");
      expect(complaints).toEqual([]);
    });

    test('with an error says what is wrong and where, and leads there', async () => {
      const { page } = await open();
      await write(page, '{\n  fabriques {\n    nodes { titel }\n  }\n}');
      await page.keyboard.press('Control+Enter');
      const errors = page.getByRole('region', { name: '1 erreur' });
      expect(await errors.locator('.message').textContent()).toContain('Cannot query field "titel"');
      expect(await errors.locator('code').first().textContent()).toBe('GRAPHQL_VALIDATION_FAILED');
      await button(page, 'ligne 3, colonne 13').click();
      expect(await page.evaluate('document.querySelector(".editor").shadowRoot.getSelection().toString()')).toBe(
        'titel',
      );
      await write(page, '{ fabriques {');
      await page.keyboard.press('Control+Enter');
      await errors.getByText('Syntax Error').waitFor();
      expect(await errors.textContent()).not.toMatch(/\bat .*\.js|playground\//);
    });

    test('keeps the data beside the errors of one field', async () => {
      const { page } = await open();
      const errors = [{ message: 'Too far.', path: ['others', 0], extensions: { code: 'BAD_USER_INPUT' } }];
      await answering(page, 200, JSON.stringify({ data, errors }));
      await page.getByRole('region', { name: '1 erreur' }).getByText('Too far.').waitFor();
      expect(await page.getByRole('region', { name: '1 erreur' }).textContent()).toContain('others.0');
      expect(await json(page).textContent()).toContain('=1+1');
    });

    test.each([
      [
        429,
        '{"errors":[{"message":"Too many requests.","extensions":{"code":"RATE_LIMITED"}}]}',
        'Réessayez dans 7 s.',
      ],
      [502, '<html>Bad gateway</html>', 'Le serveur a répondu 502, sans JSON. Réessayez dans 7 s.'],
    ])('of status %i says when to try again', async (status, body, expected) => {
      const { page } = await open();
      await answering(page, status, body, { 'retry-after': '7' });
      await answer(page).getByText(expected).waitFor();
    });

    test('that does not come says so, and variables that are no JSON object are not sent', async () => {
      const { page } = await open();
      await page.route('**/graphql', (route) => route.abort());
      await button(page, 'Exécuter').click();
      await answer(page).getByText('Le serveur ne répond pas.').waitFor();
      await page.getByText('Variables (JSON)').click();
      await variables(page).fill('{ "id": ');
      await button(page, 'Exécuter').click();
      await answer(page).getByText('ce n’est pas un objet JSON').waitFor();
    });
  });

  describe('the editor', () => {
    test('completes, validates and explains by the schema', async () => {
      const { page, complaints } = await open();
      await write(page, '{ fabriques { nodes { tit');
      const completions = page.getByRole('listbox');
      await expect
        .poll(async () => {
          await page.keyboard.press('Control+Space');
          return completions
            .getByRole('option')
            .first()
            .textContent({ timeout: 500 })
            .catch(() => '');
        })
        .toContain('title');
      await completions.getByRole('option').first().click();
      await page.keyboard.insertText(' nothing } } }');
      expect(await query(page).textContent()).toBe('{ fabriques { nodes { title nothing } } }');
      await page.locator('.cm-lintRange-error').waitFor();
      await query(page).getByText('title', { exact: true }).hover();
      await page.locator('.cm-schema-hover').getByText('Fabrique.title').waitFor();
      await query(page)
        .getByText('fabriques', { exact: true })
        .click({ modifiers: ['Control'] });
      await page.getByRole('region', { name: 'Documentation' }).getByRole('heading', { name: 'Query' }).waitFor();
      expect(complaints).toEqual([]);
    });

    test('can be emptied and written anew, with no complaint of the browser', async () => {
      const { page, complaints } = await open();
      await query(page).click();
      for (const text of ['# a', '{ a b', '"', '}']) {
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
        await page.keyboard.press('Enter');
        await page.keyboard.type(text);
        await page.keyboard.press('Control+a');
        await page.keyboard.type('x');
        // The validation runs when nobody has typed for a while.
        await page.waitForTimeout(900);
      }
      expect((await lines(page)).join('')).toBe('x');
      expect(complaints).toEqual([]);
    });

    test('indents a query, and runs the operation at the cursor', async () => {
      const { page } = await open();
      await write(page, 'query A{regions{code}}query B{dataset{version}}');
      await button(page, 'Indenter').click();
      expect((await lines(page)).slice(0, 6)).toEqual(['query A {', '  regions {', '    code', '  }', '}', '\n']);
      await query(page).getByText('version').click();
      await page.keyboard.press('Control+Enter');
      await json(page).getByText('"version"').waitFor();
    });
  });

  test('the documentation is searched, and leads from a field to its type and back', async () => {
    const { page, complaints } = await open();
    await button(page, 'Documentation').click();
    const panel = page.getByRole('region', { name: 'Documentation' });
    await panel.getByRole('searchbox').fill('cofinanceurs');
    await button(page, 'Query.cofinanceurs').click();
    await panel.getByRole('heading', { name: 'Query' }).waitFor();
    await panel.locator('#field-cofinanceurs').getByRole('button', { name: 'OrganisationConnection' }).click();
    await panel.getByRole('heading', { name: 'OrganisationConnection' }).waitFor();
    await button(page, '← Retour').click();
    await panel.getByRole('heading', { name: 'Query' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
