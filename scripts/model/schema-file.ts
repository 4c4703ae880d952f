/** Name of the schema's file. */
export const schemaFile = 'analysis.schema.json';
