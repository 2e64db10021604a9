import type { IncomingMessage } from 'node:http';
import { defaultLimits } from '../../answers/limits.ts';
import type { PostedFile } from '../../explorer/page.ts';
import { badRequest } from '../guards/refusal.ts';
import { readBodyBytes } from '../read-body.ts';

/** A posted form. */
export interface Form {
  readonly fields: URLSearchParams;
  readonly files: readonly PostedFile[];
}

/** Bytes of a form with files. A page with its pictures in one file is smaller. */
export const mostFileBytes = 5_000_000;

const fieldsType = 'application/x-www-form-urlencoded';
const filesType = 'multipart/form-data';

/** The fields and files of a posted form. Errors: `BAD_REQUEST` for another media type, for a malformed form, and for a large one. */
export async function readForm(request: IncomingMessage, mayHaveFiles: boolean): Promise<Form> {
  const header = request.headers['content-type'] ?? '';
  const type = header.split(';', 1)[0]?.trim().toLowerCase();
  const hasFiles = mayHaveFiles && type === filesType;
  if (type !== fieldsType && !hasFiles) throw badRequest(`Send the form as ${fieldsType}.`, 415);
  const maximumBytes = mayHaveFiles ? mostFileBytes : defaultLimits.bodyBytes;
  const body = await readBodyBytes(request, maximumBytes);
  if (body === undefined) throw badRequest(`The form exceeds the limit of ${maximumBytes} bytes.`, 413);
  if (!hasFiles) return { fields: new URLSearchParams(body.toString('utf8')), files: [] };
  return readFiles(body, header);
}

/** The parser of multipart forms is the one of Node's own `fetch`. It has the whole body already, which is bounded. */
async function readFiles(body: Buffer, type: string): Promise<Form> {
  const data = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw badRequest('The form is not well-formed multipart/form-data.');
  });
  const fields = new URLSearchParams();
  const files: PostedFile[] = [];
  for (const [field, value] of data) {
    if (typeof value === 'string') fields.append(field, value);
    // A field without a chosen file is sent as a file without a name.
    else if (value.name !== '')
      files.push({ field, name: baseName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files };
}

/** Old browsers on Windows send the whole path. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}
