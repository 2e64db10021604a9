import type { VNode } from 'preact';
import { PublicError } from '../../../domain/error.ts';
import { type CurationDesk, missing, type Page, type PageRequest, type View } from '../../page.ts';
import { CurationForm } from './curation-form.tsx';
import { curationMessages } from './messages.ts';
import { Refused } from './refused.tsx';
import { Report } from './report.tsx';
import { requestedTable } from './rows-file.ts';
import { sortFiles } from './sent-files.ts';

/**
 * What a saved page would change, for those who keep the curation. Only where the server makes such reports. The rows of a report
 * come back in a form, to be downloaded: nothing is stored.
 */
export const curationPage: Page = {
  pattern: '/curation',
  posts: 'files',
  show: async (request) => {
    const { curation, form, forFile } = request;
    if (curation === undefined) return missing(request.path);
    if (forFile) {
      const table = requestedTable(form, curation.files);
      return { ...viewOf(request, curation, null), tables: table === null ? [] : [table] };
    }
    if (!form.has('envoi')) return viewOf(request, curation, null);
    const sorted = sortFiles(request.files, curation.files, request.language);
    if ('fault' in sorted) return refused(request, curation, <Refused fault={sorted.fault} />);
    try {
      const report = await curation.report({ ...sorted, language: request.language });
      return viewOf(request, curation, <Report report={report} page={sorted.page.name} />);
    } catch (error) {
      if (!isAboutFiles(error)) throw error;
      return refused(request, curation, <Refused detail={error.message} />);
    }
  },
};

/** Whether a person can mend it by sending other files. */
function isAboutFiles(error: unknown): error is PublicError {
  return error instanceof PublicError && error.code === 'DATA_INVALID';
}

function refused(request: PageRequest, curation: CurationDesk, answer: VNode): View {
  return { ...viewOf(request, curation, answer), status: 422 };
}

function viewOf({ language }: PageRequest, { files }: CurationDesk, answer: VNode | null): View {
  const texts = curationMessages[language];
  return {
    kind: 'view',
    title: texts.title,
    description: texts.lead,
    indexed: false,
    body: (
      <>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <CurationForm files={files} isAgain={answer !== null} />
        {answer}
      </>
    ),
  };
}
