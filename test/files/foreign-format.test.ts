import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/files/decode-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zip = (name: string, content = 'x') => zipSync({ [name]: [strToU8(content), { level: 0 }] });
const ole = (stream: string) => Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1'), Buffer.from(stream, 'utf16le')]);

describe('a file that is not text is named as what it is, with what to save instead:', () => {
  test.each([
    [zip('xl/workbook.xml'), /an Excel workbook, not text\. .*save the sheet as CSV in UTF-8/],
    [ole('Workbook'), /an Excel workbook, not text\. .*CSV/],
    [zip('word/document.xml'), /a Word document, not text\. .*save it as plain text \(\.txt\) in UTF-8/],
    [ole('WordDocument'), /a Word document/],
    [ole('Contents'), /a file of an Office program/],
    [zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), /a LibreOffice spreadsheet, not text\. .*CSV/],
    [zip('mimetype', 'application/vnd.oasis.opendocument.text'), /a LibreOffice document/],
    [zip('Index/Tables/Tile.iwa'), /a Numbers spreadsheet/],
    [zip('liste.html'), /an archive \(zip\), not text\. Unpack it/],
    [zipSync({}), /an archive \(zip\)/],
    [latin1('%PDF-1.7\n'), /a PDF document, not text\. In the browser, .*"Web page, HTML only"/],
    [latin1('{\\rtf1\\ansi'), /a document in RTF/],
    [latin1('\x1f\x8b\x08'), /compressed with gzip/],
    [latin1('bplist00'), /a web archive of Safari, not text\. In the browser/],
    [latin1('\x89PNG\r\n'), /an image/],
    [
      latin1(
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n',
      ),
      /a page saved as one file \(MHTML\), not text\. .*"Web page, HTML only"/,
    ],
  ])('%#', (bytes, message) => {
    expect(() => decodeText(bytes, 'liste')).toThrow(expect.objectContaining({ code: 'DATA_INVALID' }));
    expect(() => decodeText(bytes, 'liste')).toThrow(message);
    expect(() => decodeText(bytes, 'liste')).toThrow(/^liste is an? /);
  });

  test('the remedy fits what the file should be', () => {
    const workbook = zip('xl/workbook.xml');
    expect(() => decodeText(workbook, 'x', 'a CSV file of the curation')).toThrow(
      'x is an Excel workbook, not a CSV file of the curation. In the spreadsheet program, save the sheet as CSV in UTF-8',
    );
    expect(() => decodeText(workbook, 'x', 'a data set in JSON')).toThrow(
      'x is an Excel workbook, not a data set in JSON. Give a data set in JSON.',
    );
  });

  test('a text about e-mail is text', () => {
    const text = 'Content: a list\n\nContent-Type: multipart/related is the type of MHTML.';
    expect(decodeText(Buffer.from(`- ${text}`), 'a').text).toBe(`- ${text}`);
  });
});
