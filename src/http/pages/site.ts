import { conformityOf, isAuditValid, monthsBetween } from '../../explorer/operator.ts';
import type { Site } from '../../explorer/page.ts';
import { readSiteFile } from './site-file.ts';

export interface SiteOptions extends Pick<Site, 'publicUrl' | 'contact' | 'assets'> {
  /** Age of the data in months above which pages warn. Default and 0: they never do. */
  readonly sourceMaxAgeMonths?: number;
  readonly siteFile?: string | undefined;
  readonly clock?: () => Date;
}

/** What the pages say of this instance at the time of a request. */
export interface SiteNow {
  readonly site: Site;
  /** Changes when the site does: pages of another month may not be reused. */
  readonly month: string;
}

/** The site as it is now. It changes with the months: data and audits become old. Errors: those of `readSiteFile`. */
export function siteOf({ publicUrl, contact, assets, siteFile, sourceMaxAgeMonths = 0, ...options }: SiteOptions) {
  const { clock = () => new Date() } = options;
  const operator = siteFile === undefined ? undefined : readSiteFile(siteFile, clock().toISOString().slice(0, 10));
  let now: SiteNow | undefined;
  return (): SiteNow => {
    const month = clock().toISOString().slice(0, 7);
    if (now?.month === month) return now;
    const audit = operator?.accessibility?.audit;
    const accessibility = { conformity: conformityOf(audit, month), isAuditValid: isAuditValid(audit, month) };
    const outdatedBefore = sourceMaxAgeMonths === 0 ? undefined : monthBefore(month, sourceMaxAgeMonths);
    now = { month, site: { publicUrl, contact, assets, operator, ...accessibility, outdatedBefore } };
    return now;
  };
}

/** "2026-02", 3 is "2025-11". */
function monthBefore(month: string, months: number): string {
  const number = monthsBetween('0000-01', month) - months;
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
