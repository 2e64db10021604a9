import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { Operator } from '../../explorer/operator.ts';

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
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message =
      code === undefined
        ? `SITE_FILE: ${file} is not JSON. docs/configuration.md shows its form.`
        : `SITE_FILE: ${file} cannot be read (${code}). Give the path of a file that the server can read.`;
    throw new PublicError('CONFIG_INVALID', message, { cause });
  }
}
