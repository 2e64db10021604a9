/** A format that is not text, and what to do with such a file. */
export interface ForeignFormat {
  /** "a PDF document". */
  readonly what: string;
  readonly remedy: string;
  /** The word for files that are made so: "CSV" or "page". Null if the remedy is for every file. */
  readonly gives: 'CSV' | 'page' | null;
}

type Remedy = 'sheet' | 'document' | 'page' | 'archive' | 'text';

const remedies: Readonly<Record<Remedy, string>> = {
  sheet: 'In the spreadsheet program, save the sheet as CSV in UTF-8, and give that file.',
  document: 'In the word processor, save it as plain text (.txt) in UTF-8, and give that file.',
  page: 'In the browser, open the page and save it as "Web page, HTML only", and give that file.',
  archive: 'Unpack it, and give the file inside.',
  text: 'Save the content as text in UTF-8, and give that file.',
};
const gives: Readonly<Record<Remedy, ForeignFormat['gives']>> = {
  ...{ sheet: 'CSV', document: 'page', page: 'page' },
  ...{ archive: null, text: null },
};

/** Bytes at the start of a file. Those of zip and OLE files are not here: several formats share them. */
const signatures: readonly (readonly [start: string, what: string, remedy: Remedy])[] = [
  ['%PDF-', 'a PDF document', 'page'],
  ['{\\rtf', 'a document in RTF', 'document'],
  ['\x1f\x8b', 'a file compressed with gzip', 'archive'],
  ['7z\xbc\xaf', 'an archive (7z)', 'archive'],
  ['Rar!', 'an archive (RAR)', 'archive'],
  ['bplist00', 'a web archive of Safari', 'page'],
  ['\x89PNG', 'an image', 'page'],
  ['\xff\xd8\xff', 'an image', 'page'],
  ['GIF8', 'an image', 'page'],
  ['SQLite format 3', 'an SQLite database', 'text'],
];

/** Names inside zip files of office programs. They are not compressed. */
const zipContents: readonly (readonly [name: string, what: string, remedy: Remedy])[] = [
  ['xl/workbook', 'an Excel workbook', 'sheet'],
  ['word/document', 'a Word document', 'document'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'a LibreOffice spreadsheet', 'sheet'],
  ['application/vnd.oasis.opendocument.text', 'a LibreOffice document', 'document'],
  ['Index/Tables/', 'a Numbers spreadsheet', 'sheet'],
];

/** The format of a file that is not text. Null if none is recognised. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, 32);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return ofZip(content);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return ofOle(content);
  if (isMhtml(bytes)) return format('a page saved as one file (MHTML)', 'page');
  const found = signatures.find(([signature]) => start.startsWith(signature));
  return found ? format(found[1], found[2]) : null;
}

/** Whether a file is a page with its images in one file, as browsers save it: "Web page, single file". */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  return (
    /^(?:\xef\xbb\xbf)?\s*[A-Za-z-]+: /.test(start) &&
    /^content-type:\s*multipart\/(?:related|alternative)\b/im.test(start)
  );
}

function ofZip(content: Buffer): ForeignFormat {
  const found = zipContents.find(([name]) => content.includes(name));
  return found ? format(found[1], found[2]) : format('an archive (zip)', 'archive');
}

/** The older formats of Office. The names of their streams are in UTF-16. */
function ofOle(content: Buffer): ForeignFormat {
  const has = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (has('Workbook') || has('Book')) return format('an Excel workbook', 'sheet');
  return has('WordDocument') ? format('a Word document', 'document') : format('a file of an Office program', 'text');
}

function format(what: string, remedy: Remedy): ForeignFormat {
  return { what, remedy: remedies[remedy], gives: gives[remedy] };
}
