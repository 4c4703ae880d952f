// Made by `npm run generate`; do not edit.

/** Whether a value is an analysis as the schema has it; stops at the first fault. */
export declare function validate(value: unknown): boolean;

/** The schemas without their descriptions. */
export declare const schemas: Schemas;
