import type { VNode } from 'preact';
import type { CurationReport, CurationRequest, Curator, SentFile } from '../domain/curation-report.ts';
import type { Language } from '../domain/language.ts';
import type { Addresses, EntityReference, Parameters } from './addresses.ts';
import type { SiteDatasetQuery } from './generated/operations.ts';
import type { Conformity, Operator } from './operator.ts';
import type { Embed } from './site/oembed.ts';
import type { Table } from './table.ts';

/** An operation of the public GraphQL API, typed by codegen. */
export interface TypedDocument<Result, Variables> {
  toString(): unknown;
  __apiType?: (variables: Variables) => Result;
}

/** Runs an operation. All operations of a page read one version of the data. Errors: those of the operation. */
export type Ask = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...variables: Variables extends Readonly<Record<string, never>> ? [] : [Variables]
) => Promise<Result>;

/** What differs between two servers of the same data. */
export interface Site {
  /** Without a trailing slash. */
  readonly publicUrl?: string | undefined;
  /** The mail address or https URL to which readers report errors: see `contactUrl`. */
  readonly contact?: string | undefined;
  /** Who runs the instance. Undefined: its operator has not said so. */
  readonly operator?: Operator | undefined;
  /** The state of accessibility that the law lets this instance claim. Default: "none". */
  readonly conformity?: Conformity;
  /** Whether the audit of the operator is recent enough to count. Default: no. */
  readonly isAuditValid?: boolean;
  /** A month, "2025-11". A data set of an earlier month is outdated: every page says so. Undefined: none is. */
  readonly outdatedBefore?: string | undefined;
  /** URLs of the built files of the pages, by name: "main.css". */
  readonly assets: Readonly<Record<string, string>>;
}

export type SiteDataset = NonNullable<SiteDatasetQuery['dataset']> & {
  /** Year of the newest Fabrique. 0 if there is none. */
  readonly latestYear: number;
};

/** One request for a page, with all that a page may use. Components get it by `usePage`. */
export interface PageRequest {
  readonly language: Language;
  /** The path below the language: "/organisations/cerema". */
  readonly path: string;
  /** The segments of the path that the page's pattern names. */
  readonly params: Readonly<Record<string, string>>;
  /** The parameters of the URL. */
  readonly query: URLSearchParams;
  /** The fields of a posted form. Empty if none was posted. They go into no link. */
  readonly form: URLSearchParams;
  readonly addresses: Addresses;
  readonly site: Site;
  /** The data set that the page shows. */
  readonly dataset: SiteDataset;
  readonly ask: Ask;
  /** The files of a posted form. */
  readonly files: readonly PostedFile[];
  /** For the page of curators. Undefined: this server does not have it. */
  readonly curation?: CurationDesk | undefined;
  /** Whether a table of the page is requested as a file: then it has all rows, not only those of one page of a list. */
  readonly forFile: boolean;
}

/** A file of a posted form, with the name of its field. */
export interface PostedFile extends SentFile {
  readonly field: string;
}

/** A curator's reports, for one request. */
export interface CurationDesk extends Pick<Curator, 'files'> {
  readonly report: (request: CurationRequest) => Promise<CurationReport>;
}

export interface Page {
  /** Path below the language: "/organisations/:slug". A segment that starts with ":" is a parameter. */
  readonly pattern: string;
  /** Whether the page also answers a posted form, of fields or also of files. Default: no. */
  readonly posts?: 'fields' | 'files';
  readonly show: (request: PageRequest) => Promise<PageResult>;
}

export type PageResult = View | Moved | Elsewhere | Missing;

/** A page that exists. */
export interface View {
  readonly kind: 'view';
  /**
   * 404: what the reader asked for does not exist, and the page helps to find it. 410: it no longer exists. 422: as 404, for a form.
   * Default: 200.
   */
  readonly status?: 200 | 404 | 410 | 422;
  /** Without the name of the site. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly body: VNode;
  /** The tables of its sections, which can be downloaded. */
  readonly tables?: readonly Table[];
  /** Path below the language of the page that search engines should show. Default: the path without parameters. */
  readonly canonical?: string;
  /** URL of the page of another site that this one reproduces: search engines should show that one instead. */
  readonly original?: string;
  /** Whether search engines may list the page. Default: yes. */
  readonly indexed?: boolean;
  /** The small version of the page, for frames of other sites. */
  readonly embed?: Embed;
  /** Set on such a version: URL of the whole page. Only these pages may be framed by other sites. */
  readonly frameOf?: string;
  /** The entity that the page shows. It has files at the same address. */
  readonly entity?: EntityReference;
  /** The drawing of the page, which can be downloaded as a picture. */
  readonly drawing?: Drawing;
  /** The first facts of the page, which the script of another page shows in place. It is made only if it is requested. */
  readonly excerpt?: () => VNode | Promise<VNode>;
  /** Linked data of the entity in terms of schema.org, for search engines. */
  readonly jsonLd?: object;
}

export interface DrawingLook {
  /** Pixels for one unit of the drawing. */
  readonly pixels: number;
}

/** A drawing as a file of its own. */
export interface Drawing {
  /** Name of the file without its suffix: ASCII without quotes. */
  readonly stem: string;
  /** A whole SVG, with everything that a reader of the file alone must know. */
  readonly file: (look: DrawingLook) => VNode;
}

/** The page has moved for good. `path`: below the language. */
export interface Moved {
  readonly kind: 'moved';
  readonly path: string;
}

/** The answer to a form is at another address. `path`: below the language. */
export interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly path: string;
  readonly parameters: Parameters;
  readonly anchor?: string | undefined;
}

/** No page has this address. */
export interface Missing {
  readonly kind: 'missing';
  /** What to search for, for suggestions. */
  readonly wanted: string;
}

export const missing = (wanted: string): Missing => ({ kind: 'missing', wanted });
export const moved = (path: string): Moved => ({ kind: 'moved', path });
export const elsewhere = (path: string, parameters: Parameters = {}, anchor?: string): Elsewhere => ({
  kind: 'elsewhere',
  path,
  parameters,
  anchor,
});
