import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { curationMessages } from './messages.ts';

interface CurationFormProps {
  /** The names of the files of the curation. */
  readonly files: readonly string[];
  /** Whether files were sent already: browsers do not fill them in again. */
  readonly isAgain: boolean;
}

/** The fields for files. A file can be dropped on them, as on any field of that type. */
export function CurationForm({ files, isAgain }: CurationFormProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = curationMessages[language];
  return (
    <form class="curation-form" action={addresses.page('/curation')} method="post" encType="multipart/form-data">
      <input type="hidden" name="envoi" value="fichiers" />
      <div>
        <label for="page">{texts.page}</label>
        <p id="page-aide" class="explanation">
          {texts.pageHelp}
        </p>
        <input id="page" name="page" type="file" required aria-describedby="page-aide" accept={pageTypes} />
      </div>
      <div>
        <label for="fichiers">{texts.curation}</label>
        <p id="fichiers-aide" class="explanation">
          {texts.curationHelp} {files.join(', ')}.
        </p>
        <input
          id="fichiers"
          name="curation"
          type="file"
          multiple
          aria-describedby="fichiers-aide"
          accept=".csv,text/csv"
        />
      </div>
      <p class="buttons">
        <button type="submit">{texts.submit}</button>
      </p>
      <p class="explanation">
        {isAgain ? `${texts.again} ` : ''}
        {texts.privacy}
      </p>
    </form>
  );
}

const pageTypes = '.html,.htm,.xhtml,.txt,.mhtml,.mht,text/html,text/plain,multipart/related';
