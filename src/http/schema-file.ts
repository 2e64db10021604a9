import { printSchema } from 'graphql';
import { schema } from '../schema/index.ts';
import type { StaticFile } from './static-file.ts';
import { textFile } from './text-file.ts';

/** The path of the schema in the schema definition language, for code generators and editors. */
export const schemaPath = '/schema.graphql';

/** The file schema.graphql, made of the schema that this server executes. */
export function schemaFile(): StaticFile {
  // Browsers show text/plain. They would save the unregistered type application/graphql as a file.
  return textFile(`${printSchema(schema)}\n`, 'text/plain');
}
