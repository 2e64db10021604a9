import { NetworkRegionsDocument } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';
import { fields, type ReadState, readState } from './state.ts';

/** The state of an address, without a région that the data does not have. */
export async function readKnownState(query: URLSearchParams, ask: Ask): Promise<ReadState> {
  const read = readState(query);
  const { region } = read.state;
  if (region === null) return read;
  const { regions } = await ask(NetworkRegionsDocument);
  if (regions?.some(({ code }) => code === region)) return read;
  return { state: { ...read.state, region: null }, unknown: [...read.unknown, fields.region.name] };
}
