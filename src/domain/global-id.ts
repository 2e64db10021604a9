/** The types that have a global id, as the ids name them. */
export const nodeTypes = [
  'Fabrique',
  'Territoire',
  'Organisation',
  'Departement',
  'Region',
  'Publication',
  'Participation',
  'Link',
  'DataIssue',
] as const;
export type NodeType = (typeof nodeTypes)[number];

export interface GlobalId<Type extends NodeType = NodeType> {
  readonly type: Type;
  /** The id within the type, such as a slug or an official code. */
  readonly id: string;
}

/** The opaque id of a node, the same at each import: "Territoire:50218" in base64. */
export function encodeGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64');
}

/** The parts of a global id. Null for any other text. */
export function decodeGlobalId(text: string): GlobalId | null {
  const [name, ...rest] = Buffer.from(text, 'base64').toString('utf8').split(':');
  const id = rest.join(':');
  const type = nodeTypes.find((known) => known === name);
  return type === undefined || id === '' || encodeGlobalId(type, id) !== text ? null : { type, id };
}
