import type { Messages } from './messages.ts';
import { askSuggestions, type Suggestion } from './suggestions.ts';

/** Milliseconds without a key before the API is asked. */
const pause = 150;

/** Shortest text for which there are suggestions. */
const shortest = 2;

/**
 * Adds completion to a search form: an editable combobox with a listbox, by the ARIA Authoring Practices Guide. Without the script
 * the form is a plain one.
 */
export function addCompletion(form: HTMLFormElement, messages: Messages): void {
  const input = form.querySelector('input');
  const { graphql: graphqlUrl, pages: homeUrl } = form.dataset;
  if (input === null || graphqlUrl === undefined || homeUrl === undefined) return;
  const completion = new Completion(input, messages, (query, signal) =>
    askSuggestions(query, { graphqlUrl, homeUrl }, messages, signal),
  );
  form.addEventListener('submit', () => completion.close());
}

type AskFor = (query: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

class Completion {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #messages: Messages;
  readonly #ask: AskFor;
  #suggestions: readonly Suggestion[] = [];
  /** Position of the active suggestion; -1: the field itself. */
  #active = -1;
  #request = new AbortController();
  #timer = 0;

  constructor(input: HTMLInputElement, messages: Messages, ask: AskFor) {
    this.#input = input;
    this.#messages = messages;
    this.#ask = ask;
    this.#list = document.createElement('ul');
    this.#list.id = `${input.id}-propositions`;
    this.#list.className = 'suggestions';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', messages.suggestions);
    this.#list.hidden = true;
    this.#status = document.createElement('p');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    input.after(this.#list);
    this.#list.after(this.#status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', (event) => this.#typed((event as InputEvent).isComposing));
    input.addEventListener('compositionend', () => this.#typed(false));
    input.addEventListener('keydown', (event) => this.#pressed(event));
    input.addEventListener('blur', () => this.close());
    // The field keeps the focus, so that a click is not a blur first.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      this.#pick(option === null ? -1 : [...this.#list.children].indexOf(option));
    });
  }

  /** Closes the list, and forgets what is being asked. */
  close(): void {
    window.clearTimeout(this.#timer);
    this.#request.abort();
    this.#show([]);
    this.#status.textContent = '';
  }

  #typed(isComposing: boolean): void {
    if (isComposing) return;
    window.clearTimeout(this.#timer);
    this.#request.abort();
    const query = this.#input.value.trim();
    if (query.length < shortest) this.close();
    else this.#timer = window.setTimeout(() => void this.#complete(query), pause);
  }

  async #complete(query: string): Promise<void> {
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const suggestions = await this.#ask(query, signal);
      if (signal.aborted) return;
      this.#show(suggestions);
      this.#status.textContent =
        suggestions.length === 0 ? this.#messages.none : this.#messages.count(suggestions.length);
    } catch (error) {
      if (signal.aborted) return;
      // Without suggestions the form still searches.
      this.close();
      console.warn(error);
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#activate(-1);
  }

  #option({ name, detail }: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    const title = document.createElement('span');
    title.lang = 'fr';
    title.textContent = name;
    const small = document.createElement('span');
    small.className = 'suggestion-detail';
    small.textContent = detail;
    option.append(title, ' ', small);
    return option;
  }

  #activate(position: number): void {
    this.#active = position;
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(index === position));
    }
    const active = this.#list.children[position];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#list.hidden) {
      // A list that was closed opens again.
      if (event.key === 'ArrowDown') this.#typed(false);
      return;
    }
    // The positions go round by way of the field itself, -1.
    const positions = this.#suggestions.length + 1;
    if (event.key === 'ArrowDown') this.#activate(((this.#active + 2) % positions) - 1);
    else if (event.key === 'ArrowUp') this.#activate(((this.#active + positions) % positions) - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#pick(this.#active);
    else return;
    event.preventDefault();
  }

  #pick(position: number): void {
    const suggestion = this.#suggestions[position];
    if (suggestion === undefined) return;
    this.close();
    window.location.assign(suggestion.url);
  }
}
