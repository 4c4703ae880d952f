// Made from schema/entities/ by `npm run generate`; do not edit.

/**
 * An analysis of a crisis in the Q&A format: one file, from which a brief is made.
 */
export interface Analysis {
  /**
   * Where editors find this schema, seen from the file.
   */
  $schema?: string;
  /**
   * Version of the analysis model.
   */
  schemaVersion: '1.0';
  /**
   * Name of the analysis; equals the name of its file.
   */
  id: string;
  /**
   * Language of the brief (BCP 47); the direction of text follows from it.
   */
  language: string;
  /**
   * Stage of the work; sets how strict the rules are.
   */
  status: 'draft' | 'review' | 'published';
  /**
   * Headline of the brief.
   */
  title: string;
  /**
   * Shorter headline for running heads and lists.
   */
  shortTitle?: string;
  /**
   * One to three sentences under the title; names the expert.
   */
  standfirst: string;
  /**
   * Format of the brief; `qa` when left out.
   */
  format?: 'qa';
  /**
   * Region, as the label line shows it.
   */
  region?: string;
  /**
   * Countries that the analysis is about (ISO 3166-1 alpha-2).
   *
   * @minItems 1
   */
  countries?: Country[];
  /**
   * Topics, for lists and metadata.
   *
   * @minItems 1
   */
  topics?: string[];
  /**
   * Day of publication.
   */
  published?: string;
  /**
   * Day of the last change of substance.
   */
  updated?: string;
  /**
   * Last day whose events are taken into account; months without a year are read against it.
   */
  informationCutoff?: string;
  /**
   * Who speaks; empty for an institutional voice.
   */
  experts?: Expert[];
  /**
   * The picture at the head of the brief.
   */
  hero?: Hero;
  /**
   * Id of the original, in a translation; its file lies beside this one.
   */
  translationOf?: string;
  /**
   * Language of the original, in a translation.
   */
  originalLanguage?: string;
  /**
   * What readers of the translation should know.
   */
  translationNote?: string;
  /**
   * The questions in order.
   *
   * @minItems 1
   */
  questions: Question[];
  /**
   * Where the brief knows things from.
   */
  sources?: Source[];
  /**
   * What the brief states, one thing each.
   */
  claims?: Claim[];
  /**
   * Matters on which accounts compete.
   */
  disputes?: Dispute[];
  /**
   * Who should do what.
   */
  recommendations?: Recommendation[];
  /**
   * Who acts.
   */
  actors?: Actor[];
  /**
   * Where things happen.
   */
  places?: Place[];
  /**
   * Courses that events may take.
   */
  scenarios?: Scenario[];
  /**
   * Terms and what they mean.
   */
  glossary?: GlossaryEntry[];
  /**
   * Related work of the publisher.
   */
  related?: Link[];
  /**
   * Work of others.
   */
  furtherReading?: Link[];
  /**
   * Changes after publication, newest first; shown in every output.
   */
  corrections?: Correction[];
  /**
   * Scale of the likelihood terms; one a brief.
   */
  likelihoodScale?: 'icd-203' | 'phia-2025';
  /**
   * Findings that are accepted for a time.
   */
  suppressions?: Suppression[];
}

/**
 * A country code (ISO 3166-1 alpha-2). XK, from the range that the standard leaves to its users, is Kosovo.
 */
export type Country =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

/**
 * Somebody who speaks in the brief.
 */
export interface Expert {
  /**
   * Name, as it is printed.
   */
  name: string;
  /**
   * Job title.
   */
  role: string;
  /**
   * Employer or affiliation.
   */
  organisation: string;
  /**
   * Whether the expert is from outside the publishing organisation.
   */
  external?: boolean;
  /**
   * Page about the expert.
   */
  url?: string;
}

/**
 * The picture at the head of the brief.
 */
export interface Hero {
  /**
   * Path of the image, seen from the folder of the analysis.
   */
  src: string;
  /**
   * What the picture shows, for those who cannot see it.
   */
  alt: string;
  /**
   * Line under the picture.
   */
  caption?: string;
  /**
   * Who made or owns the picture.
   */
  credit: string;
}

/**
 * One question of the brief, with its answer.
 */
export interface Question {
  /**
   * Name of the question within the brief; becomes its anchor.
   */
  id: string;
  /**
   * The question in sentence case, ending in a question mark.
   */
  question: string;
  /**
   * What the answer does: tells, weighs, looks ahead, or says what should be done.
   */
  kind?: 'narrative' | 'assessment' | 'scenario' | 'normative';
  /**
   * Markdown paragraphs without headings, raw HTML and images, or a list of blocks. `[^id]` cites a claim or a source.
   *
   * @minItems 1
   */
  answer: string | Block[];
}

/**
 * A part of an answer: a text is one Markdown paragraph; an object says by `type` what it is.
 */
export type Block =
  | string
  | ParagraphBlock
  | PullquoteBlock
  | FigureBlock
  | MapBlock
  | TimelineBlock
  | ComparisonBlock
  | ChartBlock
  | BoxBlock
  | TableBlock;

/**
 * A paragraph of the answer, with the claims that it rests on.
 */
export interface ParagraphBlock {
  /**
   * Kind of block.
   */
  type: 'paragraph';
  /**
   * Markdown without headings, raw HTML and images. `[^id]` cites a claim or a source.
   */
  text: string;
  /**
   * Claims that the paragraph states.
   *
   * @minItems 1
   *
   * Items: Id of a claim.
   */
  claims?: string[];
}

/**
 * A sentence of the answer, set large before the paragraph that it is taken from.
 */
export interface PullquoteBlock {
  /**
   * Kind of block.
   */
  type: 'pullquote';
  /**
   * The words, as they stand in the answer.
   */
  text: string;
  /**
   * Who says it, if not the expert.
   */
  attribution?: string;
}

/**
 * A picture within an answer.
 */
export interface FigureBlock {
  /**
   * Kind of block.
   */
  type: 'figure';
  /**
   * Path of the image, seen from the folder of the analysis.
   */
  src: string;
  /**
   * What the picture shows, for those who cannot see it.
   */
  alt: string;
  /**
   * Line under the picture.
   */
  caption?: string;
  /**
   * Who made or owns the picture.
   */
  credit?: string;
}

/**
 * Places of the brief, on a map or as a list.
 */
export interface MapBlock {
  /**
   * Kind of block.
   */
  type: 'map';
  /**
   * Places to show.
   *
   * @minItems 1
   *
   * Items: Id of a place.
   */
  places: string[];
  /**
   * Line under the map.
   */
  caption: string;
}

/**
 * Dated claims in order of time.
 */
export interface TimelineBlock {
  /**
   * Kind of block.
   */
  type: 'timeline';
  /**
   * Claims to show.
   *
   * @minItems 1
   *
   * Items: Id of a claim with `when`.
   */
  claims: string[];
  /**
   * Line above the timeline.
   */
  caption?: string;
}

/**
 * Competing accounts of one matter, side by side.
 */
export interface ComparisonBlock {
  /**
   * Kind of block.
   */
  type: 'comparison';
  /**
   * Id of the dispute.
   */
  dispute: string;
}

/**
 * Figures of claims that count the same thing.
 */
export interface ChartBlock {
  /**
   * Kind of block.
   */
  type: 'chart';
  /**
   * Claims whose figures are shown; all must count the same.
   *
   * @minItems 1
   *
   * Items: Id of a claim with `figure`.
   */
  claims: string[];
  /**
   * Line under the chart.
   */
  caption: string;
}

/**
 * An aside with a title.
 */
export interface BoxBlock {
  /**
   * Kind of block.
   */
  type: 'box';
  /**
   * Title of the box.
   */
  title: string;
  /**
   * Markdown paragraphs without headings, raw HTML and images.
   */
  text: string;
}

/**
 * A table of texts. Heads and cells are inline Markdown, in which `[^id]` cites a claim or a source.
 */
export interface TableBlock {
  /**
   * Kind of block.
   */
  type: 'table';
  /**
   * Line above the table.
   */
  caption: string;
  /**
   * Heads of the columns.
   *
   * @minItems 1
   */
  columns: string[];
  /**
   * Rows from top to bottom, each with a cell a column. A cell may be empty; a sign at its beginning means itself.
   *
   * @minItems 1
   */
  rows: string[][];
}

/**
 * Where something is known from. Of a confidential source, nothing but `publicDescription` is ever shown.
 */
export interface Source {
  /**
   * Name by which claims and prose cite the source.
   */
  id: string;
  /**
   * What sort of source it is.
   */
  kind:
    | 'interview'
    | 'statement'
    | 'press-release'
    | 'media'
    | 'video'
    | 'social-media'
    | 'report'
    | 'dataset'
    | 'document'
    | 'own-work'
    | 'observation';
  /**
   * Title, as published.
   */
  title?: string;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * Who wrote it.
   */
  author?: string;
  /**
   * When it was published, as far as known.
   */
  date?: string;
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * An archived copy.
   */
  archivedUrl?: string;
  /**
   * When it was last read.
   */
  accessed?: string;
  /**
   * Language of the source.
   */
  language?: string;
  /**
   * Admiralty letter: A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged.
   */
  reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /**
   * What a reader should know about the interests of the source.
   */
  biasNote?: string;
  /**
   * Whether the source must not be named. Needs `publicDescription`.
   */
  confidential?: boolean;
  /**
   * How a confidential source is described to readers. Without `confidential: true`, it is an error.
   */
  publicDescription?: string;
}

/**
 * One thing that the brief states, with what it rests on.
 */
export interface Claim {
  /**
   * Name by which prose, blocks and other claims refer to it.
   */
  id: string;
  /**
   * The claim as one sentence.
   */
  statement: string;
  /**
   * `fact`; `reported`: somebody says so; `assessment`: the judgement of the analyst; `forecast`.
   */
  kind: 'fact' | 'reported' | 'assessment' | 'forecast';
  /**
   * Sources of the claim.
   */
  citations?: Citation[];
  /**
   * Who says so, as the reader should see it.
   */
  attributedTo?: string;
  /**
   * How far the claim is settled.
   */
  status?: 'confirmed' | 'disputed' | 'unverified' | 'refuted';
  /**
   * How sure the analyst is.
   */
  confidence?: Confidence;
  /**
   * How probable it is: a term, `percent`, or `from` and `to`.
   */
  likelihood?: Likelihood;
  /**
   * Until when a forecast holds.
   */
  horizon?: string;
  /**
   * What the claim depends on.
   */
  condition?: string;
  /**
   * Day on which a count or a state of affairs was true.
   */
  asOf?: string;
  /**
   * When it happened.
   */
  when?: When;
  /**
   * Id of the place.
   */
  place?: string;
  /**
   * Actors that take part.
   *
   * Items: Id of an actor.
   */
  actors?: string[];
  /**
   * The number that the claim states.
   */
  figure?: Figure;
  /**
   * How the claim bears on other claims.
   */
  relations?: Relation[];
}

/**
 * A source that a claim rests on.
 */
export interface Citation {
  /**
   * Id of the source.
   */
  source: string;
  /**
   * Where in the source.
   */
  locator?: string;
  /**
   * Admiralty number of this piece of information: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number;
  /**
   * How the source is described at this point.
   */
  descriptor?: string;
}

/**
 * How sure the analyst is, in words; never a percentage.
 */
export interface Confidence {
  /**
   * Level of confidence.
   */
  level: 'low' | 'moderate' | 'high';
  /**
   * What the confidence rests on.
   */
  basis: string;
}

/**
 * How probable something is: a term of the scale, one percentage, or a range.
 */
export type Likelihood = LikelihoodTerm | LikelihoodPercent | LikelihoodRange;

/**
 * A term of the ICD 203 scale or of the PHIA yardstick. Terms of two scales in one brief are refused by the rule `likelihood-scale`.
 */
export type LikelihoodTerm =
  | 'almost no chance'
  | 'remote'
  | 'very unlikely'
  | 'highly improbable'
  | 'unlikely'
  | 'improbable'
  | 'roughly even chance'
  | 'roughly even odds'
  | 'likely'
  | 'probable'
  | 'very likely'
  | 'highly probable'
  | 'almost certain'
  | 'nearly certain'
  | 'remote chance'
  | 'highly unlikely'
  | 'realistic possibility'
  | 'highly likely';

/**
 * A likelihood as one percentage.
 */
export interface LikelihoodPercent {
  /**
   * Chance in per cent, 0 to 100.
   */
  percent: number;
}

/**
 * A likelihood as a range of percentages, which must lie in one band of the scale.
 */
export interface LikelihoodRange {
  /**
   * Lower end in per cent.
   */
  from: number;
  /**
   * Upper end in per cent.
   */
  to: number;
}

/**
 * When something happened, no more exactly than is known.
 */
export interface When {
  /**
   * Start, or the only moment.
   */
  from: string;
  /**
   * End, where it is a span.
   */
  to?: string;
  /**
   * How exactly it is known.
   */
  precision: 'minute' | 'part-of-day' | 'day' | 'month' | 'year';
  /**
   * How it is said in words.
   */
  text?: string;
}

/**
 * A number that a claim states. Unknown is left out, never 0.
 */
export interface Figure {
  /**
   * What is counted; figures that count different things are never merged.
   */
  counts: string;
  /**
   * Lower bound.
   */
  low?: number;
  /**
   * The number itself, or the best estimate.
   */
  best?: number;
  /**
   * Upper bound.
   */
  high?: number;
  /**
   * Unit of measure.
   */
  unit?: string;
  /**
   * Whether the source gives it as approximate.
   */
  approximate?: boolean;
  /**
   * The words of the source, where it gives no number.
   */
  verbatim?: string;
}

/**
 * How a claim bears on another.
 */
export interface Relation {
  /**
   * Kind of relation.
   */
  type: 'supports' | 'attacks' | 'undercuts' | 'contrary-to' | 'contradicts' | 'entails';
  /**
   * Id of the other claim.
   */
  claim: string;
}

/**
 * Competing accounts of one matter.
 */
export interface Dispute {
  /**
   * Name by which comparisons refer to it.
   */
  id: string;
  /**
   * What is disputed.
   */
  matter: string;
  /**
   * The competing claims.
   *
   * @minItems 1
   *
   * Items: Id of a claim.
   */
  accounts: string[];
  /**
   * What can be said in sum.
   */
  verdict: string;
  /**
   * Pairs of accounts that do not speak of the same thing.
   */
  incomparable?: string[][];
}

/**
 * Who should do what, and on what grounds.
 */
export interface Recommendation {
  /**
   * Name of the recommendation.
   */
  id: string;
  /**
   * Id of the actor who should act.
   */
  addressee?: string;
  /**
   * What to do, or not to do.
   */
  action?: string;
  /**
   * Whether the action is advised or advised against.
   */
  direction: 'for' | 'against';
  /**
   * How it is put.
   */
  modality: 'must' | 'should' | 'should-consider' | 'could';
  /**
   * Strength after GRADE: strong (we recommend), conditional (we suggest), good practice.
   */
  strength: 'strong' | 'conditional' | 'good-practice';
  /**
   * What it depends on.
   */
  condition?: string;
  /**
   * How soon.
   */
  horizon: 'immediate' | 'short-term' | 'long-term';
  /**
   * Claims that it rests on.
   *
   * Items: Id of a claim.
   */
  basedOn?: string[];
  /**
   * Id of the question whose answer makes it.
   */
  question?: string;
  /**
   * Why it is strong although confidence is low.
   */
  justification?: string;
}

/**
 * A person, group, state or body that acts in the analysis.
 */
export interface Actor {
  /**
   * Name by which claims and recommendations refer to it.
   */
  id: string;
  /**
   * Name in the language of the brief.
   */
  name: string;
  /**
   * Name in the language of the actor.
   */
  nativeName?: string;
  /**
   * Short form.
   */
  acronym?: string;
  /**
   * Who it is, in one line.
   */
  description?: string;
  /**
   * Actors that are easily taken for this one.
   *
   * Items: Id of an actor.
   */
  distinctFrom?: string[];
}

/**
 * Somewhere that the analysis speaks of.
 */
export interface Place {
  /**
   * Name by which claims and maps refer to it.
   */
  id: string;
  /**
   * Name in the language of the brief.
   */
  name: string;
  /**
   * Country in which it lies (ISO 3166-1 alpha-2).
   */
  country: Country;
  /**
   * Degrees north of the equator, WGS 84; south is negative.
   */
  latitude: number;
  /**
   * Degrees east of Greenwich, WGS 84; west is negative.
   */
  longitude: number;
  /**
   * What sort of place it is.
   */
  kind?: string;
}

/**
 * A course that events may take.
 */
export interface Scenario {
  /**
   * Name of the scenario.
   */
  id: string;
  /**
   * What would set it off.
   */
  trigger: string;
  /**
   * What would follow, in order.
   *
   * @minItems 1
   */
  steps: string[];
  /**
   * How probable it is: a term, `percent`, or `from` and `to`.
   */
  likelihood?: Likelihood;
  /**
   * Until when.
   */
  horizon?: string;
  /**
   * What speaks against it.
   */
  against?: string;
}

/**
 * A term and what it means.
 */
export interface GlossaryEntry {
  /**
   * The term, as it is used in the brief.
   */
  term: string;
  /**
   * What it means.
   */
  meaning: string;
}

/**
 * Something else to read.
 */
export interface Link {
  /**
   * Title of what is linked.
   */
  title: string;
  /**
   * Where it is.
   */
  url: string;
}

/**
 * A change made after publication, shown to readers.
 */
export interface Correction {
  /**
   * Day of the change.
   */
  date: string;
  /**
   * `correction` of a mistake, `update` on new events, `clarification` of what was unclear.
   */
  kind: 'correction' | 'update' | 'clarification';
  /**
   * What was changed.
   */
  note: string;
}

/**
 * A finding that is accepted for a time. An unused or expired one is itself a finding.
 */
export interface Suppression {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Place of the finding.
   */
  pointer: string;
  /**
   * Why the finding is accepted.
   */
  reason?: string;
  /**
   * Who accepts it.
   */
  by: string;
  /**
   * Last day on which it holds.
   */
  expires: string;
}
