import { type Addresses, isWithinPage } from './addresses.ts';
import { type Disclosures, isOpenable, isTitle } from './disclosure.ts';
import {
  attribute,
  classesOf,
  type Element,
  elementsIn,
  hasClass,
  isHeading,
  parentOf,
  roleOf,
  textIn,
  words,
} from './element.ts';

/** What the rules know of the page besides the element. */
export interface PageContext {
  readonly disclosures: Disclosures;
  readonly addresses: Addresses;
  /** Whether the content was found by `main`. If so, a `header` within it has the title of the page, not that of the site. */
  readonly hasMain: boolean;
}

/** A rule by which an element is left out: it is on the page, but is no part of its text. */
export interface FurnitureRule {
  readonly name: string;
  readonly reason: string;
  readonly matches: (element: Element, page: PageContext) => boolean;
}

const notText = words('head script style noscript template svg math iframe object embed canvas audio video map');
const hiddenClasses = words('fr-hidden hidden is-hidden element-hidden');
/** Classes that show on wide screens what another class hides on narrow ones: "fr-unhidden-md", "md:block". */
const shownWide = /^fr-unhidden|:(?:block|flex|grid|inline|table)/;
const spokenClasses = words('fr-sr-only sr-only visually-hidden visuallyhidden screen-reader-text element-invisible');
const landmarks = words('nav footer aside dialog search');
const landmarkRoles = words(
  'navigation contentinfo complementary banner search dialog alertdialog menu menubar toolbar tooltip status alert',
);
const controls = words('input select textarea label datalist output progress meter');
const components = words(
  'fr-share fr-breadcrumb fr-skiplinks fr-summary fr-sommaire fr-sidemenu fr-follow fr-consent-banner fr-consent-manager ' +
    'fr-consent-placeholder fr-modal fr-pagination fr-header fr-footer fr-back-to-top fr-transcription fr-notice fr-translate ' +
    'fr-search-bar share social-share social-links partage sommaire toc table-of-contents pagination pager addtoany_list ' +
    'a2a_kit sharethis back-to-top backtotop skip-link skip-links skiplinks contextual-links',
);
const componentPattern = /breadcrumb|cookie|tarteaucitron|orejime|didomi|axeptio/i;
const details = words(
  'fr-link__detail fr-download__detail fr-card__detail fr-card__desc fr-tile__detail fr-tile__desc',
);
const badges = words('fr-badge badge');
const pictures = words('img picture svg video audio iframe object canvas');
const anchorClasses = words('anchor anchor-link header-anchor headerlink heading-anchor permalink');

/** The rules, with their reasons. The first that matches an element counts. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: 'not text',
    reason: 'Programs, styles, pictures and other files have no words of the page.',
    matches: ({ tagName }) => notText.has(tagName),
  },
  {
    name: 'hidden',
    reason: 'Nobody sees it, and nobody can open it. `hidden="until-found"` and closed accordions can be opened.',
    matches: (element, { disclosures }) => isHidden(element) && !isOpenable(element, disclosures),
  },
  {
    name: 'spoken only',
    reason: 'Words for screen readers: "(nouvelle fenêtre)", "Afficher le contenu". Nobody sees them.',
    matches: (element) => hasClass(element, spokenClasses),
  },
  {
    name: 'around the page',
    reason: 'Navigation, footer, asides and dialogs belong to the site.',
    matches: (element) => landmarks.has(element.tagName) || landmarkRoles.has(roleOf(element) ?? ''),
  },
  {
    name: 'site header',
    reason: 'The banner of the site. A `header` within `main` has the title of the page.',
    matches: ({ tagName }, { hasMain }) => tagName === 'header' && !hasMain,
  },
  {
    name: 'form',
    reason:
      'Fields are for answers of the reader. Some sites put the whole page into a form: one with headings is read.',
    matches: (element) =>
      controls.has(element.tagName) || (element.tagName === 'form' && !elementsIn(element).some(isHeading)),
  },
  {
    name: 'button',
    reason: 'Buttons do something. Those that are the title of what they open are read: accordions, tabs.',
    matches: (element, page) => isButton(element, page) && !isTitle(element),
  },
  {
    name: 'component',
    reason: 'Parts that sites put on every page: sharing, breadcrumb, table of contents, cookies, pages of a list.',
    matches: (element) =>
      hasClass(element, components) ||
      [attribute(element, 'id') ?? '', ...classesOf(element)].some((name) => componentPattern.test(name)),
  },
  {
    name: 'picture',
    reason: 'A picture with its caption and credit. A figure without a picture, such as a quotation, is read.',
    matches: (element) =>
      element.tagName === 'figure' && elementsIn(element).some(({ tagName }) => pictures.has(tagName)),
  },
  {
    name: 'caption',
    reason: 'The name of a picture or table says what it is, and is none of its words.',
    matches: ({ tagName }) => tagName === 'figcaption' || tagName === 'caption',
  },
  {
    name: 'detail',
    reason: 'Format and size of a file: "PDF – 1,2 Mo". They follow a title, and are no part of it.',
    matches: (element) => hasClass(element, details),
  },
  {
    name: 'badge',
    reason: 'A mark beside a heading: "En cours", "Nouveau".',
    matches: (element) => hasClass(element, badges) && isWithinHeading(element),
  },
  {
    name: 'anchor',
    reason: 'A link to the heading that it is in: "¶", "#". A link that is the whole heading is its title.',
    matches: (element, { addresses }) => {
      if (element.tagName !== 'a' || !isWithinHeading(element) || isTitleLink(element)) return false;
      return hasClass(element, anchorClasses) || isWithinPage(attribute(element, 'href') ?? '', addresses);
    },
  },
];

/** The rule by which an element is left out. Undefined if it is part of the text. */
export function furnitureRule(element: Element, page: PageContext): FurnitureRule | undefined {
  return furnitureRules.find(({ matches }) => matches(element, page));
}

function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (hasClass(element, hiddenClasses) && !classesOf(element).some((name) => shownWide.test(name))) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attribute(element, 'style') ?? '');
}

/** A link that looks like a button leads to another page, as other links do. */
function isButton(element: Element, { addresses }: PageContext): boolean {
  if (element.tagName === 'button') return true;
  return roleOf(element) === 'button' && isWithinPage(attribute(element, 'href') ?? '', addresses);
}

function isWithinHeading(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== undefined && (isHeading(parent) || isWithinHeading(parent));
}

/** Whether a link in a heading is all of its text, or opens what the heading is the title of. */
function isTitleLink(element: Element): boolean {
  let heading = parentOf(element);
  while (heading && !isHeading(heading)) heading = parentOf(heading);
  return heading !== undefined && textIn(heading) === textIn(element);
}
