import type { EvidenceProperty } from '../../domain/evidence-properties.ts';
import { evidenceAddress } from '../../export/evidence-address.ts';
import type { ActorRecord, EvidenceRecord, FabriqueRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { pageSize } from '../page/page.ts';

/** `properties`: default all. `first`: maximum number. */
export type EvidenceArguments = { readonly first: number } & Optional<{ properties: readonly EvidenceProperty[] }>;

type Context = Pick<AnswerContext, 'loaders' | 'limits'>;

/** Evidence for the facts about a Fabrique or an actor, by property, value and kind. Errors: `BAD_USER_INPUT`. */
export async function evidenceFor(
  subject: FabriqueRecord | ActorRecord,
  { properties, first }: EvidenceArguments,
  { loaders, limits }: Context,
): Promise<readonly EvidenceRecord[]> {
  const size = pageSize({ first }, limits);
  const loader = subject.type === 'Fabrique' ? loaders.evidenceOfFabrique : loaders.evidenceOfActor;
  const all = await loader.load(subject.id);
  return all.filter(({ property }) => !properties || properties.includes(property)).slice(0, size);
}

/** Evidence that one territoire lies within another. Errors: `BAD_USER_INPUT`. */
export async function evidenceOfEnclosure(
  { inner, outer }: { readonly inner: ActorRecord; readonly outer: ActorRecord },
  { first }: Pick<EvidenceArguments, 'first'>,
  { loaders, limits }: Context,
): Promise<readonly EvidenceRecord[]> {
  const size = pageSize({ first }, limits);
  const all = await loaders.evidenceOfActor.load(inner.id);
  return all.filter(({ property, value }) => property === 'WITHIN' && value === outer.id).slice(0, size);
}

/** Evidence for the period of a Fabrique, by its id. Errors: `BAD_USER_INPUT`. */
export async function evidenceOfPeriod(
  fabrique: string,
  { first }: Pick<EvidenceArguments, 'first'>,
  { loaders, limits }: Context,
): Promise<readonly EvidenceRecord[]> {
  const size = pageSize({ first }, limits);
  const all = await loaders.evidenceOfFabrique.load(fabrique);
  return all.filter(({ property }) => property === 'PERIOD').slice(0, size);
}

/** Where evidence can be looked up. Null if the data set has no address. */
export async function evidenceUrl(
  evidence: EvidenceRecord,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<string | null> {
  return evidenceAddress(evidence, (await loaders.dataset.load('')).url);
}
