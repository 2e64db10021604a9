import { bilingual } from '../../language/bilingual.ts';

/** The texts of the page of curators. Those of the report come with it. */
export const curationMessages = bilingual(
  {
    title: 'Curation : lire une nouvelle page',
    lead: 'Déposez la page de l’ANCT enregistrée par votre navigateur : ce service dit ce qu’elle change dans les données, ce qui reste à régler, et quelles lignes ajouter à la curation.',
    page: 'Page enregistrée',
    pageHelp:
      'HTML, texte ou page en un seul fichier (MHTML). Choisissez le fichier, ou glissez-le sur le champ. 5 Mo au plus, curation comprise.',
    curation: 'Fichiers de la curation (facultatif)',
    curationHelp:
      'Les CSV que vous avez modifiés, entiers et sous leur nom : ils remplacent ceux de cette version. Les noms reconnus :',
    submit: 'Comparer',
    privacy: 'Les fichiers servent à cette réponse : ils ne sont ni conservés ni publiés, et rien n’est modifié ici.',
    again: 'Pour un nouvel essai, choisissez de nouveau les fichiers.',
    refused: 'Les fichiers n’ont pas pu être comparés',
    noPage: 'Choisissez la page enregistrée, puis comparez.',
    emptyFile: (name: string) => `Le fichier ${name} est vide.`,
    manyPages: 'Choisissez une seule page.',
    unknownFile: (name: string) =>
      `${name} n’est pas un fichier de la curation. Envoyez-le sous l’un des noms reconnus, par exemple organisations.csv.`,
    twice: (file: string) => `${file} est envoyé deux fois. Gardez le fichier à jour.`,
    detail: 'Détail, en anglais :',
    report: (page: string) => `Ce que change « ${page} »`,
    contents: 'Dans ce rapport',
    encodings: 'Lus dans un autre encodage qu’UTF-8',
    changes: 'Ce qui change',
    nothingChanges: 'Rien ne change.',
    noFindings: 'Aucun constat : tout est lu et reconnu.',
    rows: 'Lignes pour la curation',
    rowsHelp:
      'Ajoutez ces lignes à la fin du fichier, ou mettez-les à la place de la ligne indiquée. Complétez les cellules vides, puis comparez de nouveau.',
    noRows: 'Aucune ligne à ajouter.',
    download: 'Télécharger les lignes',
    copy: 'Copier les lignes',
    copied: 'Copié : collez dans le tableur.',
    textToCopy: 'Texte à coller dans un tableur',
    lines: 'La page, telle qu’elle a été lue',
    linesHelp:
      'Les lignes sont numérotées comme dans le rapport. Les mots d’un constat sont surlignés. Les lignes vides sont omises.',
    line: (line: number) => `ligne ${line}`,
    finding: (number: number) => `constat ${number}`,
    colon: ' : ',
  },
  {
    title: 'Curation: read a newer page',
    lead: 'Give the page of the ANCT as your browser saved it: this service says what it changes in the data, what is left to settle, and which rows to add to the curation.',
    page: 'Saved page',
    pageHelp:
      'HTML, text, or a page in one file (MHTML). Choose the file, or drop it on the field. 5 MB at most, with the curation.',
    curation: 'Files of the curation (optional)',
    curationHelp:
      'The CSV files that you changed, whole and under their names: they replace those of this version. Known names:',
    submit: 'Compare',
    privacy: 'The files are used for this answer only: they are not stored or published, and nothing is changed here.',
    again: 'To try again, choose the files again.',
    refused: 'The files could not be compared',
    noPage: 'Choose the saved page, then compare.',
    emptyFile: (name: string) => `The file ${name} is empty.`,
    manyPages: 'Choose one page only.',
    unknownFile: (name: string) =>
      `${name} is no file of the curation. Send it under one of the known names, such as organisations.csv.`,
    twice: (file: string) => `${file} was sent twice. Keep the one that is up to date.`,
    detail: 'In detail:',
    report: (page: string) => `What “${page}” changes`,
    contents: 'In this report',
    encodings: 'Read in another encoding than UTF-8',
    changes: 'What changes',
    nothingChanges: 'Nothing changes.',
    noFindings: 'No findings: everything was read and recognised.',
    rows: 'Rows for the curation',
    rowsHelp:
      'Add these rows to the end of the file, or put them in place of the row that is named. Fill in empty cells, then compare again.',
    noRows: 'No rows to add.',
    download: 'Download the rows',
    copy: 'Copy the rows',
    copied: 'Copied: paste into the spreadsheet.',
    textToCopy: 'Text to paste into a spreadsheet',
    lines: 'The page as it was read',
    linesHelp:
      'Lines have the numbers of the report. The words of a finding are highlighted. Empty lines are left out.',
    line: (line: number) => `line ${line}`,
    finding: (number: number) => `finding ${number}`,
    colon: ': ',
  },
);
