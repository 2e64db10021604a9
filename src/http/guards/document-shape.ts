import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Limits } from '../../answers/limits.ts';
import { PublicError } from '../../domain/error.ts';
import { isBeyond, tooManyAliases } from './cost/refusal.ts';

/** Maximum number of pairs of fields with the same response key on the same object. Validation takes some 10 ms for them. */
const maxPairs = 10_000;
/** Maximum number of visited selections; a fragment counts each time it is spread. Visiting them takes some 10 ms. */
const maxVisits = 50_000;
/** Maximum number of fragments: validation compares all fragments of a selection set with each other. */
const maxFragments = 100;

/**
 * Refuses a document whose validation would take long. Validation compares all fields with the same response key on the
 * same object, and the fields below each such pair. Executing repeated fields costs nothing more, so the cost of an
 * operation does not include them. The limit on aliases is checked here as well, because many aliases also slow down
 * validation. The result depends on the document alone, so Yoga may cache it.
 *
 * Errors: `TOO_EXPENSIVE`.
 */
export function checkShape(document: DocumentNode, { aliases }: Pick<Limits, 'aliases'>): void {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (fragments.length > maxFragments) {
    throw tooExpensive(`has more than ${maxFragments} fragments`, 'Split it into several requests.');
  }
  const shape = new Shape(fragments);
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const count = aliasesIn(definition.selectionSet);
    if (isBeyond(count, aliases)) throw tooManyAliases(count, aliases);
    shape.check([definition.selectionSet]);
  }
}

/** Number of aliases in a selection set, without those in the fragments that it spreads. */
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

  /** Counts the pairs of the selection sets of one object, and of all objects below it. Each combination counts once. */
  check(sets: readonly SelectionSetNode[]): void {
    const pending = [sets];
    for (let merged = pending.pop(); merged !== undefined; merged = pending.pop()) {
      const key = merged.map((set) => this.#numberOf(set)).join();
      if (this.#checked.has(key)) continue;
      this.#checked.add(key);
      for (const [name, fields] of this.#fieldsOf(merged)) {
        this.#count(name, fields.length);
        const below = fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
        if (below.length > 0) pending.push(below);
      }
    }
  }

  #count(name: string, fields: number): void {
    this.#pairs += (fields * (fields - 1)) / 2;
    if (this.#pairs > maxPairs) {
      throw tooExpensive(`selects ${name} ${fields} times on the same object`, 'Select each field once.');
    }
  }

  /** The fields of merged selection sets, by response key. Each fragment once, whatever its type condition. */
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
    if (this.#visits > maxVisits) {
      throw tooExpensive('combines its fragments in too many ways', 'Nest fewer fragments in fragments.');
    }
  }

  #numberOf(set: SelectionSetNode): number {
    const known = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, known);
    return known;
  }
}

function tooExpensive(what: string, remedy: string): PublicError {
  return new PublicError('TOO_EXPENSIVE', `This document ${what}, so its validation would take too long. ${remedy}`);
}
