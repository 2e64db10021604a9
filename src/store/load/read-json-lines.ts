import { z } from 'zod';
import { type Dataset, datasetSchema, type Participation } from '../../domain/dataset.ts';
import { datasetVersion } from '../../domain/dataset-version.ts';
import { PublicError } from '../../domain/error.ts';
import { type DatasetList, datasetLists, recordKinds } from '../../domain/record-kinds.ts';
import { parseJson } from '../../files/parse-json.ts';
import { readLines } from '../../files/read-lines.ts';

const kind = 'a data set in JSON Lines';

const { shape } = datasetSchema;

/** The first line: all but the lists. `version`: that of the whole data set, to find out whether the file is complete. */
const headSchema = z.strictObject({
  kind: z.literal('dataset'),
  version: z.string().optional(),
  ...{
    formatVersion: shape.formatVersion,
    releasedAt: shape.releasedAt,
    source: shape.source,
    official: shape.official,
  },
});

const recordSchemas = new Map(
  datasetLists.map((list) => {
    const record: z.ZodType = shape[list].element;
    return [recordKinds[list], { list, schema: z.strictObject({ kind: z.literal(recordKinds[list]), record }) }];
  }),
);
const kindSchema = z.looseObject({ kind: z.enum([...recordSchemas.keys()]) });

/**
 * Reads a data set in JSON Lines, as `export dataset` writes it: the first line describes the data set, each other line is a
 * record with its kind. Records of one kind are in the order of their list. Lines are read, checked and forgotten one by one, so
 * the text of the file need not fit into memory, nor into one string, as that of a JSON file must.
 *
 * Errors: `DATA_INVALID`, naming the file, the line and the fault; also if the content is not that of the version in the first
 * line, as when the file was cut off.
 */
export async function readJsonLines(path: string): Promise<Dataset> {
  const lists: Record<DatasetList, unknown[]> = {
    ...{ regions: [], departements: [], fabriques: [], territoires: [], organisations: [] },
    ...{ participations: [], publications: [], dataIssues: [], evidence: [] },
  };
  const share = sharedTexts();
  let head: z.infer<typeof headSchema> | undefined;
  let number = 0;
  for await (const line of readLines(path, kind)) {
    number += 1;
    if (line.trim() === '') continue;
    const name = `${path}, line ${number},`;
    const value = parseJson(line, name, kind);
    if (head === undefined) {
      head = parse(headSchema, value, name);
      continue;
    }
    const of = recordSchemas.get(parse(kindSchema, value, name).kind);
    if (of === undefined) throw new Error('Each kind of record has a list.');
    const { record } = parse(of.schema, value, name);
    lists[of.list].push(of.list === 'participations' ? share(record as Participation) : record);
  }
  if (head === undefined) throw new PublicError('DATA_INVALID', `${path} is empty. Give the path of ${kind}.`);
  const { kind: _, version, ...described } = head;
  const dataset = { ...described, ...lists } as Dataset;
  parse(shape.publications, dataset.publications, path);
  if (version !== undefined) refuseOther(dataset, version, path);
  return dataset;
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown, name: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new PublicError('DATA_INVALID', `${name} is not part of a valid data set:\n${z.prettifyError(parsed.error)}`);
}

function refuseOther(dataset: Dataset, version: string, path: string): void {
  const found = datasetVersion(dataset);
  if (found === version) return;
  throw new PublicError(
    'DATA_INVALID',
    `${path} is incomplete or was changed: its first line announces version ${version}, its content is version ${found}. Export ` +
      'it again; or, if you changed it on purpose, remove "version" from its first line.',
  );
}

/**
 * Lets participations share equal texts. Each line has its own copy of each text, and an actor or a Fabrique has many
 * participations, often with the same words.
 */
function sharedTexts(): (participation: Participation) => Participation {
  const texts = new Map<string, string>();
  const shared = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return ({ mention, ...it }) => ({
    ...it,
    fabrique: shared(it.fabrique),
    actor: shared(it.actor),
    mention: { ...mention, text: shared(mention.text), note: mention.note === null ? null : shared(mention.note) },
  });
}
