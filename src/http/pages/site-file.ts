import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { Operator } from '../../explorer/operator.ts';
import { parseJson } from '../../files/parse-json.ts';
import { readTextSync } from '../../files/read-text.ts';

const text = z.string().trim().min(1, 'Give a text.');
const texts = z.array(text).default([]);
const webUrl = z.url({ protocol: /^https?$/, error: 'Give an http or https URL.' });
const contactDetails = z.strictObject({ name: text, address: text, telephone: text });

const audit = z.strictObject({
  date: z.iso.date('Give a day such as 2026-05-12.'),
  auditor: text,
  version: text,
  compliantPercent: z.number().min(0).max(100),
  report: webUrl,
  pages: texts,
  environments: texts,
  tools: texts,
});

const siteSchema: z.ZodType<Operator> = z.strictObject({
  publisher: contactDetails,
  director: text,
  host: contactDetails,
  sourceCode: webUrl.optional(),
  accessibility: z
    .strictObject({
      date: z.iso.date('Give a day such as 2026-05-12.'),
      audit: audit.optional(),
      nonConformities: texts,
      derogations: texts,
      exemptions: texts,
      multiYearPlan: webUrl.optional(),
      yearPlan: webUrl.optional(),
    })
    .optional(),
});

/**
 * Reads what the legal pages say. `today`: "2026-11-30". Errors: `CONFIG_INVALID`, naming each field that is missing, unknown or
 * malformed.
 */
export function readSiteFile(file: string, today: string): Operator {
  const parsed = siteSchema.safeParse(parseFile(file));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    throw invalid(file, faults.join('; '));
  }
  const { data } = parsed;
  if ((data.accessibility?.audit?.date ?? '') > today) {
    throw invalid(file, `accessibility.audit.date: The day is after today, ${today}.`);
  }
  return data;
}

function invalid(file: string, faults: string): PublicError {
  return new PublicError('CONFIG_INVALID', `SITE_FILE: ${file}: see its form in docs/configuration.md. ${faults}`);
}

function parseFile(file: string): unknown {
  const kind = 'a JSON file in the form of docs/configuration.md';
  try {
    return parseJson(readTextSync(file, kind).text, file, kind);
  } catch (cause) {
    if (!(cause instanceof PublicError)) throw cause;
    throw new PublicError('CONFIG_INVALID', `SITE_FILE: ${cause.message}`, { cause });
  }
}
