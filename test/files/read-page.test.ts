import { describe, expect, test } from 'vitest';
import { decodePage } from '../../src/files/read-page.ts';

/** A page as Chrome saves it: its own HTML first, then the HTML of a frame. */
const mhtml = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/liste
Subject: =?utf-8?Q?Liste?=
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----x----"


------x----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/liste

<!DOCTYPE html><html><head><meta charset=3D"utf-8"></head><body><p>M=C3=A9tro=
pole</p></body></html>
------x----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<html><body>A frame</body></html>
------x------
`.replaceAll('\n', '\r\n');

const textOf = async (text: string) => (await decodePage(Buffer.from(text), 'liste.mhtml')).text;

describe('a saved page', () => {
  test('in one file (MHTML) gives its HTML, without its frames', async () => {
    expect(await textOf(mhtml)).toBe(
      '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>Métropole</p></body></html>',
    );
  });

  test('in one file without HTML is refused, with what to save instead', async () => {
    const message =
      /^liste\.mhtml is a page saved as one file \(MHTML\) in which no HTML is found\. Save the page as "Web page, HTML/;
    await expect(textOf(mhtml.replaceAll('text/html', 'image/png'))).rejects.toThrow(message);
  });

  test.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['a vertical tab', '\v'],
    ['a form feed', '\f'],
    ['a next line (NEL)', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('may end its lines by %s', async (_name, end) => {
    expect(await textOf(`une${end}deux${end}`)).toBe('une\ndeux\n');
  });
});
