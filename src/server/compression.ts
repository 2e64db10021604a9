import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Below it a compressed text is hardly shorter, and costs both sides their time. Bytes. */
const leastCompressed = 1_000;

/** A body, with its compressed form once somebody has asked for it. */
export interface Body {
  readonly plain: Buffer;
  gzipped?: Buffer;
}

/** Whether a client takes gzip (RFC 9110, 12.5.3): every browser does, and the libraries that ask for it. */
export function acceptsGzip(acceptEncoding: string | string[] | undefined): boolean {
  const codings = String(acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((it) => it.trim()));
  const [, weight] = codings.find(([name]) => name === 'gzip') ?? codings.find(([name]) => name === '*') ?? ['', 'q=0'];
  return !/^q=0(\.0*)?$/.test(weight ?? '');
}

/** The bytes to send, and the headers that tell of them; compressed once, however often they are sent. */
export async function encoded(body: Body, acceptEncoding: string | string[] | undefined) {
  if (body.plain.length < leastCompressed || !acceptsGzip(acceptEncoding)) {
    return { bytes: body.plain, headers: { 'Content-Length': body.plain.length } };
  }
  body.gzipped ??= await compress(body.plain);
  return { bytes: body.gzipped, headers: { 'Content-Encoding': 'gzip', 'Content-Length': body.gzipped.length } };
}
