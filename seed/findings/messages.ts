import type { Language } from '../../src/domain/language.ts';
import { english } from './english.ts';
import type { Finding, FindingCode } from './finding.ts';
import { french } from './french.ts';

/** The texts of a language. */
export interface FindingTexts {
  /** What a group of findings of one code is, and what to do. Some are about the page, some about the curation. */
  readonly headings: Readonly<Record<FindingCode, string>>;
  /** What one finding says, without its line and the words of the page: these are printed before it. */
  readonly messages: {
    readonly [Code in FindingCode]: (facts: Extract<Finding, { code: Code }>['facts']) => string;
  };
}

export const findingTexts: Readonly<Record<Language, FindingTexts>> = { fr: french, en: english };

/** What a finding says, as part of a sentence. Empty if its heading and its words say all. */
export function messageOf(finding: Finding, language: Language): string {
  const message = findingTexts[language].messages[finding.code] as (facts: Finding['facts']) => string;
  return message(finding.facts);
}
