/** An encoding with one byte a character, in which French programs save text. */
export interface SingleByteEncoding {
  /** For messages. */
  readonly name: string;
  decode(bytes: Uint8Array): string;
}

/** The characters of French in which Windows-1252 differs from ISO 8859-1. */
const upperHalfOfWindows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const upperHalfOfMacRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const upperHalfOfCodePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

/**
 * Windows-1252 by a table of our own: in several versions of Node, `TextDecoder` reads it as ISO 8859-1. Code page 850 is not
 * an encoding of `TextDecoder`.
 */
export const windows1252 = encoding('Windows-1252', upperHalfOfWindows1252);

/** Those that a French file can be in, most frequent first: of Windows, of older Macintoshes, and of DOS. */
export const singleByteEncodings: readonly SingleByteEncoding[] = [
  windows1252,
  encoding('Mac Roman', upperHalfOfMacRoman),
  encoding('code page 850 (DOS)', upperHalfOfCodePage850),
];

/** `upper`: the characters of the bytes from 0x80 on. Bytes beyond are as in ISO 8859-1. */
function encoding(name: string, upper: string): SingleByteEncoding {
  return {
    name,
    decode(bytes) {
      const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      return latin1.replace(/[\x80-\xff]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? character);
    },
  };
}
