import {
  attribute,
  type Document,
  type Element,
  elementsIn,
  hasClass,
  isHeading,
  parentOf,
  roleOf,
  textIn,
  words,
} from './element.ts';

/** Parts of a page that a reader can open, such as the content of an accordion. They may be closed in the saved page. */
export interface Disclosures {
  /** Ids of what opens, with the elements that open it. */
  readonly openers: ReadonlyMap<string, Element>;
  /** Tabs, with the element that each opens, if it is on the page. */
  readonly panels: ReadonlyMap<Element, Element>;
}

const toggles = words('collapse tab pill accordion');
const openable = words(
  'fr-collapse fr-tabs__panel collapse accordion-collapse accordion-content tab-pane ui-accordion-content ui-tabs-panel',
);

export function disclosuresOf(document: Document): Disclosures {
  const elements = elementsIn(document);
  const openers = new Map<string, Element>();
  for (const element of elements) {
    for (const id of openedBy(element)) if (!openers.has(id)) openers.set(id, element);
  }
  const byId = new Map(elements.map((element) => [attribute(element, 'id') ?? '', element]));
  const panels = new Map<Element, Element>();
  for (const element of elements) {
    const label = byId.get(attribute(element, 'aria-labelledby') ?? '');
    if (label && roleOf(element) === 'tabpanel') panels.set(label, element);
    const opened = openedBy(element).flatMap((id) => byId.get(id) ?? [])[0];
    if (opened && roleOf(element) === 'tab') panels.set(element, opened);
  }
  return { openers, panels };
}

/** The title of a tab that stands in a row of tabs. It belongs before what it opens. Null if that begins with the same title. */
export function titleOfPanel(element: Element, { panels }: Disclosures): string | null {
  const tab = [...panels].find(([, panel]) => panel === element)?.[0];
  if (!tab) return null;
  const title = textIn(tab);
  const first = elementsIn(element).find(isHeading);
  return first && textIn(first) === title ? null : title;
}

/** The ids of what an element opens. */
export function openedBy(element: Element): string[] {
  const controlled = (attribute(element, 'aria-controls') ?? '').split(/\s+/);
  const toggle = attribute(element, 'data-bs-toggle') ?? attribute(element, 'data-toggle') ?? '';
  const isToggle = toggles.has(toggle) || roleOf(element) === 'tab';
  const targets = ['data-bs-target', 'data-target', 'href'].map((name) => attribute(element, name) ?? '');
  const fragments = isToggle ? targets.flatMap((target) => /^[^#\s]*#(\S+)$/.exec(target)?.[1] ?? []) : [];
  return [...new Set([...controlled, ...fragments])].filter((id) => id !== '');
}

/** Whether an element can be opened: it is content, also where the saved page has it closed. */
export function isOpenable(element: Element, { openers }: Disclosures): boolean {
  if (roleOf(element) === 'tabpanel' || hasClass(element, openable)) return true;
  return openers.has(attribute(element, 'id') ?? '');
}

/**
 * Whether an element is the title of what it opens: `<h3><button>2025</button></h3>` in the French State's design system (DSFR),
 * a summary, a tab, or a button or link with `aria-controls` or `data-toggle`.
 */
export function isTitle(element: Element): boolean {
  if (element.tagName === 'summary' || roleOf(element) === 'tab' || openedBy(element).length > 0) return true;
  const parent = parentOf(element);
  return parent !== undefined && (isHeading(parent) || parent.tagName === 'summary');
}
