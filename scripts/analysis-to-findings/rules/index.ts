export { confidentialExposed } from './confidential-exposed.ts';
export { keyOrder } from './key-order.ts';
export { rules } from './our-rules.ts';
export { schemaReference } from './schema-reference.ts';
