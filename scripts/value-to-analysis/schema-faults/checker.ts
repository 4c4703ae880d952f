import { type Fault, quoted, resolveSchema, type Schema, type Schemas } from '../../model/index.ts';
import { type SecretMatcher, secretsIn } from '../../secrets/index.ts';
import type { Place } from './place.ts';

/** Most faults that a file is told; the last then says how many more there are. */
const most = 100;

export type Remark = Pick<Fault, 'message' | 'hint' | 'atKey'>;

/** Handed to those who check members, so that they need not import what imports them. */
export type CheckValue = (checker: Checker, schema: Schema, value: unknown, place: Place) => void;

/** What all checks of one file share: the schemas, what must not be quoted, and the faults found so far. */
export class Checker {
  readonly #schemas: Schemas;
  /** The file as a whole, as it was parsed. */
  readonly file: unknown;
  readonly #secrets: SecretMatcher;
  readonly #faults: Fault[] = [];
  #count = 0;

  constructor(schemas: Schemas, value: unknown) {
    this.#schemas = schemas;
    this.file = value;
    this.#secrets = secretsIn(value);
  }

  resolve(schema: Schema): Schema {
    return resolveSchema(this.#schemas, schema);
  }

  /** Notes a fault; its words are made only if it will be shown. */
  report(pointer: string, remark: () => Remark): void {
    this.#count++;
    if (this.#faults.length < most) this.#faults.push({ ruleId: 'schema', severity: 'error', pointer, ...remark() });
  }

  /** The value in quotation, or undefined where it must not be shown. */
  quote(value: string | number, place: Place): string | undefined {
    return place.confidential || this.hides(String(value)) ? undefined : quoted(value);
  }

  /** Whether a text belongs to a confidential source. */
  hides(text: string): boolean {
    return this.#secrets.overlaps(text);
  }

  faults(): Fault[] {
    if (this.#count <= most) return this.#faults;
    const message = `${this.#count - most + 1} more faults of this kind are not listed`;
    const last: Fault = { ruleId: 'schema', severity: 'error', message, pointer: '' };
    return [...this.#faults.slice(0, most - 1), last];
  }
}
