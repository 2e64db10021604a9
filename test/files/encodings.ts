import { singleByteEncodings } from '../../src/files/single-byte.ts';

const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

const tables = new Map(
  singleByteEncodings.map(({ name, decode }) => [
    name,
    new Map([...decode(bytes)].map((character, byte) => [character, byte])),
  ]),
);

/** The bytes of a text in an encoding of one byte a character. Fails if the encoding does not have a character. */
export function encode(text: string, encoding: string): Buffer {
  const table = tables.get(encoding);
  return Buffer.from(
    [...text].map((character) => {
      const byte = table?.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${JSON.stringify(character)}`);
      return byte;
    }),
  );
}

/** The text as a program writes it that takes UTF-8 for another encoding: "é" becomes "Ã©". */
export function encodedTwice(text: string, encoding: string): string {
  const found = singleByteEncodings.find(({ name }) => name === encoding);
  return found?.decode(Buffer.from(text)) ?? '';
}
