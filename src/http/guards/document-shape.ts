import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Limits } from '../../answers/limits.ts';
import { PublicError } from '../../domain/error.ts';
import { isBeyond, tooManyAliases } from './cost/refusal.ts';

/** Pairs of selections that may have one response key in one place: validation takes some 10 ms for as many. */
const mostPairs = 10_000;
/** Selections that are visited at most, fragments once for each place: some 10 ms. */
const mostVisits = 50_000;
/** Fragments of a document: validation compares all of one place with each other. */
const mostFragments = 100;

/**
 * Refuses a document that would take long to validate: GraphQL compares all selections that have one response key in one
 * place, and those below each pair. What is repeated costs nothing more when it is run, so the operation's cost does not show
 * it. Aliases are counted here as well, as they are written, since many of them take long too. The document alone counts, so
 * Yoga may remember what is said here.
 *
 * Errors: `TOO_EXPENSIVE`.
 */
export function checkShape(document: DocumentNode, { aliases }: Pick<Limits, 'aliases'>): void {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (fragments.length > mostFragments) {
    throw tooExpensive(`has more than ${mostFragments} fragments`, 'Ask in several requests.');
  }
  const shape = new Shape(fragments);
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const written = aliasesIn(definition.selectionSet);
    if (isBeyond(written, aliases)) throw tooManyAliases(written, aliases);
    shape.check([definition.selectionSet]);
  }
}

/** Aliases as they are written, without those of the fragments that are spread. */
function aliasesIn(set: SelectionSetNode): number {
  let aliases = 0;
  const rest = [set];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD && selection.alias !== undefined) aliases += 1;
      if ('selectionSet' in selection && selection.selectionSet !== undefined) rest.push(selection.selectionSet);
    }
  }
  return aliases;
}

class Shape {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #numbers = new Map<SelectionSetNode, number>();
  readonly #checked = new Set<string>();
  #pairs = 0;
  #visits = 0;

  constructor(fragments: readonly FragmentDefinitionNode[]) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** Counts the pairs of one place, and of all places below it; each distinct place once. */
  check(sets: readonly SelectionSetNode[]): void {
    const places = [sets];
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      const key = place.map((set) => this.#numberOf(set)).join();
      if (this.#checked.has(key)) continue;
      this.#checked.add(key);
      for (const [name, fields] of this.#fieldsOf(place)) {
        this.#count(name, fields.length);
        const below = fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
        if (below.length > 0) places.push(below);
      }
    }
  }

  #count(name: string, fields: number): void {
    this.#pairs += (fields * (fields - 1)) / 2;
    if (this.#pairs > mostPairs) {
      throw tooExpensive(`selects ${name} ${fields} times in one place`, 'Select each field once.');
    }
  }

  /** The fields of some sets together, by response key; each fragment once, whatever the type. */
  #fieldsOf(sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const rest = [...sets];
    for (let set = rest.pop(); set !== undefined; set = rest.pop()) {
      for (const selection of set.selections) {
        this.#visit();
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value;
          const known = fields.get(name);
          if (known === undefined) fields.set(name, [selection]);
          else known.push(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          rest.push(selection.selectionSet);
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = this.#fragments.get(selection.name.value);
          if (fragment !== undefined) rest.push(fragment.selectionSet);
        }
      }
    }
    return fields;
  }

  #visit(): void {
    this.#visits += 1;
    if (this.#visits > mostVisits) {
      throw tooExpensive('spreads its fragments in too many ways', 'Spread fewer fragments in fragments.');
    }
  }

  #numberOf(set: SelectionSetNode): number {
    const known = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, known);
    return known;
  }
}

function tooExpensive(what: string, remedy: string): PublicError {
  return new PublicError('TOO_EXPENSIVE', `This document ${what}, which takes long to validate. ${remedy}`);
}
