/** What a report says of the program that made it. */
export interface Tool {
  name: string;
  version: string;
}
