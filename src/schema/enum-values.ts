type EnumValues<Table> = { [Name in keyof Table]: { readonly value: Name; readonly description: string } };

/** The values of an enum type of the schema: a table of the domain, by name and description. */
export function enumValues<Table extends Readonly<Record<string, { readonly description: string }>>>(
  table: Table,
): EnumValues<Table> {
  const values = Object.entries(table).map(([name, { description }]) => [name, { value: name, description }]);
  return Object.fromEntries(values) as EnumValues<Table>;
}
