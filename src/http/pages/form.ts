import type { IncomingMessage } from 'node:http';
import { badRequest } from '../guards/refusal.ts';
import { readBody } from '../read-body.ts';

const formType = 'application/x-www-form-urlencoded';

/** The fields of a posted form. Errors: `BAD_REQUEST` for another media type, and for more than `maximumBytes`. */
export async function readForm(request: IncomingMessage, maximumBytes: number): Promise<URLSearchParams> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== formType) throw badRequest(`Send the form as ${formType}.`, 415);
  const body = await readBody(request, maximumBytes);
  if (body === undefined) throw badRequest(`The form exceeds the limit of ${maximumBytes} bytes.`, 413);
  return new URLSearchParams(body);
}
