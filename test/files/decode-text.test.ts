import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/files/decode-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const refused = (bytes: Uint8Array) => () => decodeText(bytes, 'names.csv');

describe('the text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from('Métropole « Œuvre »')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFMétropole « Œuvre »')],
    ['UTF-16, little-endian', Buffer.from('\uFEFFMétropole « Œuvre »', 'utf16le')],
    ['UTF-16, big-endian', Buffer.from('\uFEFFMétropole « Œuvre »', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('4De974726F706F6C6520ABA08C75767265A0BB'.replaceAll('A0', '20'), 'hex')],
  ])('is read from %s', (_encoding, bytes) => {
    expect(decodeText(bytes, 'names.csv')).toBe('Métropole « Œuvre »');
  });

  test('may be empty, or only a byte order mark', () => {
    expect(decodeText(Buffer.from(''), 'a')).toBe('');
    expect(decodeText(Buffer.from('\uFEFF'), 'a')).toBe('');
  });

  test('is read from Windows-1252 as French spreadsheets write it', () => {
    const line = latin1('à;Île-de-France;L\x92\xc9tat;caf\xe9 \x96 th\xe9;10 \x80;APR\xc8S;ao\xfbt\n');
    expect(decodeText(line, 'a.csv')).toBe('à;Île-de-France;L’État;café – thé;10 €;APRÈS;août\n');
  });
});

describe('a file is refused, by name and byte,', () => {
  test.each([
    // In each, the byte has another meaning in another encoding: it is not clearly Windows-1252.
    ['Mac OS Roman', latin1('ligne\nM\x8etropole'), 'byte 8 (0x8E, in line 2) is not UTF-8.'],
    ['DOS code page 850', latin1('R\x82gion'), 'byte 2 (0x82, in line 1) is not UTF-8'],
    ['ISO 8859-2', latin1('Pozna\xf1 i \xb3\xf3d\xbc'), 'byte 6 (0xF1, in line 1) is not UTF-8.'],
    ['UTF-8 with a damaged byte', Buffer.from('4dc3a974c3', 'hex'), 'byte 5 (0xC3, in line 1) is not UTF-8'],
    ['a letter outside of any word', latin1('a \xe9\xe9'.replace('\xe9\xe9', '; \xe9 ;')), 'byte 5 (0xE9'],
    ['UTF-16 without a byte order mark', Buffer.from('été', 'utf16le'), 'byte 2 (0x00, in line 1) is a NUL'],
    ['an archive', latin1('PK\x03\x04\x00'), 'byte 5 (0x00, in line 1) is a NUL'],
    ['half a character of UTF-16', Buffer.from('fffe410042', 'hex'), 'byte 5 (0x42, in line 1) is half'],
    ['half a pair of UTF-16', Buffer.from('fffe410000d84200', 'hex'), 'byte 5 (0x00, in line 1) is not a character'],
  ])('if it is %s', (_what, bytes, fault) => {
    expect(refused(bytes)).toThrow(expect.objectContaining({ code: 'DATA_INVALID' }));
    expect(refused(bytes)).toThrow(`names.csv: ${fault}`);
    expect(refused(bytes)).toThrow(/\. Save the file as text in UTF-8\.$/);
  });
});
