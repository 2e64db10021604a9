/** A person or organisation with its address, as the law asks of publishers and hosts. */
export interface ContactDetails {
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
}

/** The result of an audit of all criteria of the RGAA. */
export interface AccessibilityAudit {
  /** Day of the result: "2026-05-12". */
  readonly date: string;
  readonly auditor: string;
  /** Version of the RGAA: "4.1.2". */
  readonly version: string;
  /** Part of the applicable criteria that the site respects, in per cent. */
  readonly compliantPercent: number;
  /** URL of the report. */
  readonly report: string;
  /** The pages that were audited, as paths or names. */
  readonly pages: readonly string[];
  /** Browsers and assistive technologies of the tests. */
  readonly environments: readonly string[];
  readonly tools: readonly string[];
}

export interface AccessibilityStatement {
  /** Day of the statement. */
  readonly date: string;
  readonly audit?: AccessibilityAudit | undefined;
  /** What is not accessible, one sentence each. */
  readonly nonConformities: readonly string[];
  /** What is not accessible because the effort would be disproportionate, and why. */
  readonly derogations: readonly string[];
  /** What the obligation does not cover. */
  readonly exemptions: readonly string[];
  /** URLs of the plan over several years (schéma pluriannuel), and of the plan of the year. */
  readonly multiYearPlan?: string | undefined;
  readonly yearPlan?: string | undefined;
}

/** Who runs this instance, and what the legal pages must say of it. */
export interface Operator {
  readonly publisher: ContactDetails;
  /** The director of publication. */
  readonly director: string;
  readonly host: ContactDetails;
  /** URL of the source code that this instance runs. */
  readonly sourceCode?: string | undefined;
  readonly accessibility?: AccessibilityStatement | undefined;
}

/** The three states of conformity that the law knows. */
export type Conformity = 'full' | 'partial' | 'none';

/** Months for which the result of an audit is valid. */
const auditMonths = 36;

/** Months from one month to another: "2025-11" to "2026-02" is 3. Also of days, whose day is ignored. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return 12 * year + month;
}

/** Whether the result of an audit is valid in a month. */
export function isAuditValid(audit: AccessibilityAudit | undefined, month: string): audit is AccessibilityAudit {
  if (audit === undefined) return false;
  const age = monthsBetween(audit.date, month);
  return age >= 0 && age < auditMonths;
}

/**
 * The state of conformity in a month. Without an audit of the last three years it is "none", whatever else is tested: that is
 * the rule of the law, as is the limit of 50 %.
 */
export function conformityOf(audit: AccessibilityAudit | undefined, month: string): Conformity {
  if (!isAuditValid(audit, month)) return 'none';
  if (audit.compliantPercent === 100) return 'full';
  return audit.compliantPercent >= 50 ? 'partial' : 'none';
}
