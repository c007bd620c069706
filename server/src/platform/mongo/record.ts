import { Schema, type IndexDefinition, type IndexOptions, type SchemaDefinition } from 'mongoose';

/** How one collection is stored: its name, its mongoose schema, its indexes. */
export interface RecordShape<T extends { _id: string }> {
  readonly collection: string;
  readonly schema: Schema<T>;
}

/** Declares a collection. Ids are strings made by the product; unknown fields are an error, not dropped. */
export function record<T extends { _id: string }>(
  collection: string,
  definition: SchemaDefinition,
  indexes: readonly (readonly [IndexDefinition, IndexOptions?])[] = [],
): RecordShape<T> {
  const schema = new Schema<T>(
    { _id: { type: String, required: true }, ...definition } as never,
    {
      collection,
      versionKey: false,
      strict: 'throw',
      strictQuery: 'throw',
      autoIndex: false,
      autoCreate: false,
      minimize: false,
      id: false,
    } as never,
  );
  for (const [fields, options] of indexes) schema.index(fields, options);
  return { collection, schema };
}
