/** A structure of PackStream: in Bolt, a message. */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

export function isStructure(value: unknown): value is Structure {
  return typeof value === 'object' && value !== null && 'tag' in value && 'fields' in value;
}

/**
 * Writes a value in PackStream, the format of messages in Neo4j's protocol Bolt: https://neo4j.com/docs/bolt/current/packstream/
 * As in the driver of the store, a whole number is an integer.
 */
export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return packNumber(value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([sized(text.length, 0x80, 0xd0), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([sized(value.length, 0x90, 0xd4), ...value.map(pack)]);
  if (isStructure(value)) {
    return Buffer.concat([Buffer.from([0xb0 + value.fields.length, value.tag]), ...value.fields.map(pack)]);
  }
  const entries = Object.entries(value as object);
  return Buffer.concat([sized(entries.length, 0xa0, 0xd8), ...entries.flat().map(pack)]);
}

function packNumber(value: number): Buffer {
  if (Number.isSafeInteger(value) && value >= -16 && value < 128) return Buffer.from([value & 0xff]);
  const bytes = Buffer.alloc(9);
  if (Number.isSafeInteger(value)) {
    bytes.writeUInt8(0xcb);
    bytes.writeBigInt64BE(BigInt(value), 1);
  } else {
    bytes.writeUInt8(0xc1);
    bytes.writeDoubleBE(value, 1);
  }
  return bytes;
}

/** The marker of a text, list or map. `tiny`: marker for up to 15 items; `large`: for 8 bits, followed by those for 16 and 32. */
function sized(size: number, tiny: number, large: number): Buffer {
  if (size < 16) return Buffer.from([tiny + size]);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(large + 2);
  bytes.writeUInt32BE(size, 1);
  return bytes;
}

/** Reads one value. Integers become numbers. */
export function unpack(bytes: Buffer): unknown {
  let at = 0;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const list = (length: number) => Array.from({ length }, () => next());
  const map = (length: number) => Object.fromEntries(Array.from({ length }, () => [next(), next()]));
  const text = (length: number) => take(length).toString();
  const size = (exponent: number) => take(2 ** exponent).readUIntBE(0, 2 ** exponent);
  const next = (): unknown => {
    const marker = take(1).readUInt8();
    const low = marker & 0x0f;
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    switch (marker & 0xf0) {
      case 0x80:
        return text(low);
      case 0x90:
        return list(low);
      case 0xa0:
        return map(low);
      case 0xb0:
        return { tag: take(1).readUInt8(), fields: list(low) } satisfies Structure;
    }
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return take(8).readDoubleBE();
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker >= 0xc8 && marker <= 0xca) return take(2 ** (marker - 0xc8)).readIntBE(0, 2 ** (marker - 0xc8));
    if (marker === 0xcb) return Number(take(8).readBigInt64BE());
    if (marker >= 0xd0 && marker <= 0xd2) return text(size(marker - 0xd0));
    if (marker >= 0xd4 && marker <= 0xd6) return list(size(marker - 0xd4));
    if (marker >= 0xd8 && marker <= 0xda) return map(size(marker - 0xd8));
    throw new Error(`PackStream has no marker ${marker.toString(16)}.`);
  };
  return next();
}
