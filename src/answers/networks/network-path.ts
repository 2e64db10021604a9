import { z } from 'zod';
import { capitalised } from '../../domain/capitalised.ts';
import { PublicError } from '../../domain/error.ts';
import { fabriqueStatuses } from '../../domain/fabrique-statuses.ts';
import { roles } from '../../domain/roles.ts';
import { networkModes, networkWeights, type VertexId } from '../../network/network.ts';
import type { FabriqueFilterInput, ParticipationFilterInput } from '../filter/filter-input.ts';
import { encodeGlobalId } from '../global-id.ts';
import { type NetworkArguments, type NetworkRequest, networkDefaults } from './network-request.ts';

/**
 * A request for a network as a path: `partner,association/one-mode/newman/min-fabriques=2/from=2020/status=achevee`.
 *
 * Roles, mode and weight come first, then the arguments that differ from their defaults, in a fixed order. Equal requests have
 * equal paths. `parseNetworkPath` accepts other spellings too: defaults may be present, and the parts after the roles may be in
 * any order.
 */
export function networkPath(request: NetworkRequest): string {
  const { mode, weight, minCount, minFabriques, backbone, communities, ego, filter, participations } = request;
  const { years, status, text, region, departement, territoire, organisation, ids, ...others } = filter.given;
  const unlessDefault = <Value>(value: Value, standard: Value): Value | null => (value === standard ? null : value);
  const parts: Record<keyof z.input<typeof partsSchema>, string | number | null> = {
    'min-count': unlessDefault(minCount, networkDefaults.minCount),
    'min-fabriques': unlessDefault(minFabriques, networkDefaults.minFabriques),
    disparity: backbone?.method === 'DISPARITY' ? decimal(backbone.alpha) : null,
    hypergeometric: backbone?.method === 'HYPERGEOMETRIC' ? decimal(backbone.q) : null,
    resolution: unlessDefault(decimal(communities.resolution), decimal(networkDefaults.resolution)),
    seed: unlessDefault(communities.seed, networkDefaults.seed),
    ego: ego === null ? null : egoWords(ego.of),
    radius: ego === null ? null : unlessDefault(ego.radius, networkDefaults.radius),
    from: years?.from ?? null,
    to: years?.to ?? null,
    status: status == null ? null : lower(status),
    // Folded text: lower-case words and digits, separated by single spaces.
    text: text == null ? null : text.replaceAll(' ', '-'),
    region: region ?? null,
    departement: departement ?? null,
    territoire: territoire ?? null,
    organisation: organisation ?? null,
    fabriques: ids == null ? null : ids.join(','),
    where: jsonUnlessEmpty(others),
    participations: jsonUnlessEmpty(participations.given),
  };
  return [
    request.roles.map(lower).join(','),
    lower(mode),
    lower(weight),
    ...Object.entries(parts).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
    ),
  ].join('/');
}

function jsonUnlessEmpty(filter: object): string | null {
  return Object.keys(filter).length === 0 ? null : JSON.stringify(filter);
}

/** The arguments in a path; undefined if it is not such a path. `parseNetworkArguments` checks their values. */
export function parseNetworkPath(path: string): NetworkArguments | undefined {
  const [of, ...rest] = path.split('/');
  const named = [['of', of] as const, ...rest.map(namedPart)];
  if (new Set(named.map(([name]) => name)).size < named.length) return undefined;
  const parsed = wordsSchema.safeParse(Object.fromEntries(named));
  return parsed.success ? parsed.data : undefined;
}

/** As `parseNetworkPath`, from its parts by name: of, mode, weight, min-count… Errors: `BAD_USER_INPUT`, naming the part. */
export function parseNetworkWords(words: Readonly<Record<string, string>>): NetworkArguments {
  const parsed = wordsSchema.safeParse(words);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${[...path.slice(0, 1), message].join(': ')}`);
  throw new PublicError('BAD_USER_INPUT', faults.join('\n'));
}

/** "organisation,ademe" for the node "Organisation:ademe". */
function egoWords(id: VertexId): string {
  const colon = id.indexOf(':');
  return `${lower(id.slice(0, colon))},${id.slice(colon + 1)}`;
}

const lower = (value: string): string => value.toLowerCase().replaceAll('_', '-');
/** All digits of a number, without the plus sign of an exponent, which a URL would have to escape. */
const decimal = (value: number): string => String(value).replace('e+', 'e');

/** "min-count=2", or just the name of a mode or weight. */
function namedPart(part: string): [name: string, value: string] {
  const equals = part.indexOf('=');
  if (equals !== -1) return [part.slice(0, equals), decoded(part.slice(equals + 1))];
  return [part.endsWith('-mode') ? 'mode' : 'weight', part];
}

/** Invalid percent-encoding is left as is, and therefore matches no known value. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const value = z.string().min(1, 'Give a value.');
const whole = value.regex(/^-?\d{1,10}$/, 'Give a whole number.').transform(Number);
const number = value.regex(/^\d+(\.\d+)?(e-?\d+)?$/, 'Give a number, such as 0.05.').transform(Number);

/** Values of an enum, as `lower` writes them, separated by commas. */
function words<Name extends string>(names: readonly Name[]) {
  const known = new Map(names.map((name) => [lower(name), name]));
  return value.transform((text, context): Name[] => {
    const found = text.split(',').map((word) => known.get(word));
    if (found.every((name) => name !== undefined)) return found;
    context.addIssue({ code: 'custom', message: `Give ${[...known.keys()].join(', ')}.` });
    return z.NEVER;
  });
}

/** One value of an enum. */
function word<Name extends string>(names: readonly Name[]) {
  return words(names)
    .refine(({ length }) => length === 1, 'Give one value.')
    .transform(([name]) => name as Name);
}

/** A filter in JSON. Its parser checks the conditions later. `example`: what to give. */
function filterInJson<Filter>(example: string) {
  return value.transform((text, context): Filter => {
    try {
      return z.record(z.string(), z.unknown()).parse(JSON.parse(text)) as Filter;
    } catch {
      context.addIssue({ code: 'custom', message: `Give a filter as JSON, such as ${example}.` });
      return z.NEVER;
    }
  });
}

const partsSchema = z.object({
  'min-count': whole.optional(),
  'min-fabriques': whole.optional(),
  disparity: number.optional(),
  hypergeometric: number.optional(),
  resolution: number.optional(),
  seed: whole.optional(),
  ego: z
    .string()
    .regex(
      /^((organisation|territoire|fabrique),)?[^,]+$/,
      'Give a slug or code, or a type and an id: organisation,ademe.',
    )
    .transform((words) => {
      const [type = '', id] = words.split(',');
      return id === undefined ? words : encodeGlobalId(capitalised(type), id);
    })
    .optional(),
  radius: whole.optional(),
  from: whole.optional(),
  to: whole.optional(),
  status: word(fabriqueStatuses).optional(),
  text: z
    .string()
    .transform((text) => text.replaceAll('-', ' '))
    .optional(),
  region: value.optional(),
  departement: value.optional(),
  territoire: value.optional(),
  organisation: value.optional(),
  fabriques: z
    .string()
    .transform((ids) => (ids === '' ? [] : ids.split(',')))
    .optional(),
  /** The other conditions of the filter, as JSON. */
  where: filterInJson<FabriqueFilterInput>('{"partners":{"count":{"min":5}}}').optional(),
  /** The filter of participations, as JSON. */
  participations: filterInJson<ParticipationFilterInput>('{"organisation":{"kinds":["MINISTERE"]}}').optional(),
});

const wordsSchema = partsSchema
  .extend({
    of: words(roles),
    mode: word(networkModes).optional(),
    weight: word(networkWeights).optional(),
  })
  .strict()
  .refine(({ disparity, hypergeometric }) => disparity === undefined || hypergeometric === undefined, {
    path: ['disparity'],
    message: 'Give it or hypergeometric, not both.',
  })
  .refine(({ ego, radius }) => ego !== undefined || radius === undefined, {
    path: ['radius'],
    message: 'Give it with ego only.',
  })
  .transform((parts): NetworkArguments => {
    const { of, mode, weight, disparity, hypergeometric, resolution, seed, ego, radius } = parts;
    const { status, text, region, departement, territoire, organisation, fabriques, where, participations } = parts;
    return {
      of,
      mode,
      weight,
      minCount: parts['min-count'],
      minFabriques: parts['min-fabriques'],
      backbone:
        disparity !== undefined
          ? { method: 'DISPARITY', alpha: disparity }
          : hypergeometric !== undefined
            ? { method: 'HYPERGEOMETRIC', q: hypergeometric }
            : undefined,
      communities: { resolution, seed },
      ego: ego === undefined ? undefined : { of: ego, radius },
      filter: {
        ...where,
        ...{ status, text, region, departement, territoire, organisation },
        years: { from: parts.from, to: parts.to },
        ids: fabriques,
      },
      participations,
    };
  });
