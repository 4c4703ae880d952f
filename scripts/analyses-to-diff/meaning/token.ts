/** What a token is wherever it stands. */
export interface Token {
  /** None where the tokens beside it decide. */
  forms?: readonly string[];
  isWord: boolean;
  isHyphenated: boolean;
  endsSentence: boolean;
}
