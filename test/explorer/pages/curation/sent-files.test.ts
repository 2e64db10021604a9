import { describe, expect, test } from 'vitest';
import { sortFiles } from '../../../../src/explorer/pages/curation/sent-files.ts';

const known = ['organisations.csv', 'sections.csv'];
const bytes = new TextEncoder().encode('x');
const page = { field: 'page', name: 'page.html', bytes };
const csv = (name: string) => ({ field: 'curation', name, bytes });
const faultOf = (...files: Parameters<typeof sortFiles>[0]) => sortFiles(files, known, 'fr');

describe('the files of the form for curators', () => {
  test.each([
    'organisations.csv',
    'Organisations.CSV',
    'organisations (1).csv',
    'organisations - Copie.csv',
    'organisations - Copie (2).csv',
    'organisations - Copy.csv',
  ])('%s replaces organisations.csv', (name) => {
    expect(sortFiles([csv(name), page], known, 'fr')).toEqual({
      page: { name: 'page.html', bytes },
      curation: { 'organisations.csv': { name, bytes } },
    });
  });

  test('are refused with what to do', () => {
    expect(faultOf()).toEqual({ fault: 'Choisissez la page enregistrée, puis comparez.' });
    expect(faultOf(page, page)).toEqual({ fault: 'Choisissez une seule page.' });
    expect(faultOf({ ...page, bytes: new Uint8Array() })).toEqual({ fault: 'Le fichier page.html est vide.' });
    expect(faultOf(page, csv('mes-organisations.csv'))).toEqual({
      fault:
        'mes-organisations.csv n’est pas un fichier de la curation. Envoyez-le sous l’un des noms reconnus, par exemple organisations.csv.',
    });
    expect(faultOf(page, csv('sections.csv'), csv('sections (1).csv'))).toEqual({
      fault: 'sections.csv est envoyé deux fois. Gardez le fichier à jour.',
    });
    expect(sortFiles([], known, 'en')).toEqual({ fault: 'Choose the saved page, then compare.' });
  });
});
