import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';

/** Makes every field of Query nullable: an error in one field, such as a bad argument, must not erase all other fields. */
class NullableRootPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (field.kind !== 'Query') return field;
    return { ...field, type: { ...field.type, nullable: true } };
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      nullableRoot: NullableRootPlugin<Types>;
    }
  }
}

export const nullableRootPlugin = 'nullableRoot';
SchemaBuilder.registerPlugin(nullableRootPlugin, NullableRootPlugin);
