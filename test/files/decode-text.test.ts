import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/files/decode-text.ts';
import { encode, encodedTwice } from './encodings.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const textOf = (bytes: Uint8Array) => decodeText(bytes, 'names.csv').text;
const refused = (bytes: Uint8Array) => () => decodeText(bytes, 'names.csv');

describe('the text of a file', () => {
  test.each([
    ['UTF-8', 'UTF-8', Buffer.from('Métropole « Œuvre »')],
    ['UTF-8 with a byte order mark', 'UTF-8', Buffer.from('\uFEFFMétropole « Œuvre »')],
    ['UTF-16, little-endian', 'UTF-16', Buffer.from('\uFEFFMétropole « Œuvre »', 'utf16le')],
    ['UTF-16, big-endian', 'UTF-16', Buffer.from('\uFEFFMétropole « Œuvre »', 'utf16le').swap16()],
    ['Windows-1252', 'Windows-1252', Buffer.from('4De974726F706F6C6520AB208C757672652 0BB'.replace(' ', ''), 'hex')],
    ['Mac Roman', 'Mac Roman', Buffer.from('4D8e74726F706F6C6520C720CE7576726520C8', 'hex')],
  ])('is read from %s, and the encoding is named', (_what, encoding, bytes) => {
    expect(decodeText(bytes, 'names.csv')).toEqual({ text: 'Métropole « Œuvre »', encoding });
  });

  test('may be empty, or only a byte order mark', () => {
    expect(textOf(Buffer.from(''))).toBe('');
    expect(textOf(Buffer.from('\uFEFF'))).toBe('');
  });

  test('is read from Windows-1252 as French spreadsheets write it', () => {
    const line = latin1(
      'à;Île-de-France;L\x92\xc9tat;caf\xe9 \x96 th\xe9;10 \x80;APR\xc8S;ao\xfbt;500 m\xb2;\x95 \xc9. Ha\xff\n',
    );
    expect(textOf(line)).toBe('à;Île-de-France;L’État;café – thé;10 €;APRÈS;août;500 m²;• É. Haÿ\n');
  });

  // Hand-picked words whose bytes are letters in two encodings: a capital within a word, or a sign, tells them apart.
  const words = 'À Nîmes, hôtel à côté ; ÉTÉ, CHÊNE, Île, maïs, où, cœur, garçon, Évian, Noël, sûr';
  test.each(['Windows-1252', 'Mac Roman'])('of French words is read from %s', (encoding) => {
    expect(decodeText(encode(words, encoding), 'a')).toEqual({ text: words, encoding });
  });

  test('of French words is read from the code page of DOS, which has no œ', () => {
    const text = words.replace('cœur', 'coeur');
    const encoding = 'code page 850 (DOS)';
    expect(decodeText(encode(text, encoding), 'a')).toEqual({ text, encoding });
  });

  test.each(['Nîmes', 'hôtel', 'maïs', 'île', 'Évian', 'garçon', 'ÉTÉ'])(
    'of the one word %s is not taken for Windows-1252 when it is in Mac Roman',
    (word) => expect(textOf(encode(word, 'Mac Roman'))).toBe(word),
  );
});

describe('an HTML page is read in the encoding that it declares,', () => {
  const page = (head: string, words: Buffer) => Buffer.concat([Buffer.from(`<!DOCTYPE html>\n${head}\n<p>`), words]);

  test.each([
    ['<meta charset="windows-1252">', latin1('Pozna\xf1 \x80'), 'Poznañ €'],
    ['<META CHARSET=iso-8859-1>', latin1('\x93caf\xe9\x94'), '“café”'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', latin1('Pozna\xf1'), 'Poznań'],
    ['<!-- <meta charset="utf-8"> --><meta charset=macintosh>', latin1('M\x8etropole'), 'Métropole'],
  ])('%s', (head, bytes, words) => {
    expect(textOf(page(head, bytes))).toBe(`<!DOCTYPE html>\n${head}\n<p>${words}`);
  });

  test('unless it is UTF-8, which no other text is by chance', () => {
    expect(textOf(page('<meta charset="windows-1252">', Buffer.from('été')))).toMatch(/<p>été$/);
  });

  test('but a page that was saved again in Windows-1252 declares UTF-8 wrongly', () => {
    expect(textOf(page('<meta charset="utf-8">', latin1('\xe9t\xe9')))).toMatch(/<p>été$/);
  });

  test('or declares nothing, with words beside its tags', () => {
    expect(textOf(page('', latin1('\xc0 l\x92horizon<br>\xe0 <b>\xe0</b>')))).toMatch(/<p>À l’horizon<br>à <b>à<\/b>$/);
  });

  test('and refused if it cannot be', () => {
    expect(refused(page('<meta charset="klingon">', latin1('\xe9')))).toThrow(
      'names.csv: The page declares the encoding klingon, but cannot be read in it. Save the page again in the browser',
    );
  });
});

describe('a file is refused, by name and byte,', () => {
  test.each([
    [
      'ISO 8859-2',
      latin1('Pozna\xf1 i \xb3\xf3d\xbc'),
      'byte 6 (0xF1, in line 1) is not UTF-8, and byte 10 is not clearly',
    ],
    ['UTF-8 with a damaged byte', Buffer.from('4dc3a974c3', 'hex'), 'byte 5 (0xC3, in line 1) is not UTF-8'],
    ['a letter outside of any word', latin1('ligne\n; \xe9 ;'), 'byte 9 (0xE9, in line 2) is not UTF-8.'],
    ['UTF-16 without a byte order mark', Buffer.from('été', 'utf16le'), 'byte 2 (0x00, in line 1) is half a character'],
    ['a file with a NUL', Buffer.from('a;b\n\0'), 'byte 5 (0x00, in line 2) is a NUL'],
    ['half a character of UTF-16', Buffer.from('fffe410042', 'hex'), 'byte 5 (0x42, in line 1) is half'],
    ['half a pair of UTF-16', Buffer.from('fffe410000d84200', 'hex'), 'byte 5 (0x00, in line 1) is not a character'],
  ])('if it is %s', (_what, bytes, fault) => {
    expect(refused(bytes)).toThrow(expect.objectContaining({ code: 'DATA_INVALID' }));
    expect(refused(bytes)).toThrow(`names.csv: ${fault}`);
    expect(refused(bytes)).toThrow(/\. Save the file as text in UTF-8\.$/);
  });

  test.each(['Windows-1252', 'Mac Roman', 'code page 850 (DOS)'])(
    'if it was encoded twice by way of %s',
    (encoding) => {
      const bytes = Buffer.from(encodedTwice('La Métropole d’Évian à l’été', encoding));
      expect(refused(bytes)).toThrow(expect.objectContaining({ code: 'DATA_INVALID' }));
      expect(refused(bytes)).toThrow(
        /^names\.csv was encoded twice: .*« M[^ ]+tropole »\. Open the original file again, as UTF-8/,
      );
    },
  );
});
