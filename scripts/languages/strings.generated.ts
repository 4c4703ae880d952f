// Made by `npm run generate` from templates/strings/en.json; do not edit.

/** All words that Briefwright itself puts into a brief, in one language. */
export interface Strings {
  language: string;
  label: string;
  labelBare: string;
  draft: string;
  review: string;
  minutes: {
    one: string;
    other: string;
  };
  updated: string;
  cutoff: string;
  alsoAvailable: string;
  expertExternal: string;
  pageOf: string;
  headings: {
    recommendations: string;
    disputes: string;
    scenarios: string;
    corrections: string;
    glossary: string;
    furtherReading: string;
    related: string;
    notes: string;
    uncertainty: string;
    annex: string;
  };
  backToText: string;
  join: {
    item: string;
    note: string;
    colon: string;
  };
  number: {
    group: string;
    groupFrom: number;
    decimal: string;
  };
  range: string;
  bounds: {
    atLeast: string;
    upTo: string;
    about: string;
    best: string;
    quoted: string;
  };
  dates: {
    firstDay: string;
    day: string;
    month: string;
    minute: string;
    span: string;
    months: readonly string[];
  };
  status: {
    confirmed: string;
    disputed: string;
    unverified: string;
    refuted: string;
  };
  kind: {
    fact: string;
    reported: string;
    assessment: string;
    forecast: string;
  };
  confidence: {
    low: string;
    moderate: string;
    high: string;
  };
  likelihood: {
    percent: string;
    range: string;
  };
  attributed: string;
  asOf: string;
  horizon: string;
  condition: string;
  basis: string;
  source: {
    one: string;
    other: string;
  };
  sourceKind: {
    interview: string;
    statement: string;
    'press-release': string;
    media: string;
    video: string;
    'social-media': string;
    report: string;
    dataset: string;
    document: string;
    'own-work': string;
    observation: string;
  };
  confidentialSource: string;
  accessed: string;
  archived: string;
  noSource: string;
  dispute: {
    who: string;
    ourselves: string;
    account: string;
    figure: string;
    standing: string;
    verdict: string;
    incomparable: string;
  };
  chart: {
    claim: string;
    figure: string;
    asOf: string;
  };
  map: {
    place: string;
    position: string;
    north: string;
    south: string;
    east: string;
    west: string;
  };
  timeline: {
    when: string;
    what: string;
  };
  recommendation: {
    to: string;
    against: string;
    modality: {
      must: string;
      should: string;
      'should-consider': string;
      could: string;
    };
    strength: {
      strong: string;
      conditional: string;
      'good-practice': string;
    };
    horizon: {
      immediate: string;
      'short-term': string;
      'long-term': string;
    };
    onCondition: string;
  };
  scenario: {
    likelihood: string;
    horizon: string;
    against: string;
  };
  correction: {
    correction: string;
    update: string;
    clarification: string;
  };
  terms: {
  };
  edition: {
    review: string;
    note: string;
  };
  uncertainty: {
    likelihood: string;
    confidence: string;
    status: string;
    band: string;
    bandAbove: string;
    bandBelow: string;
    levels: {
      low: string;
      moderate: string;
      high: string;
    };
    statuses: {
      confirmed: string;
      disputed: string;
      unverified: string;
      refuted: string;
    };
    apart: string;
  };
  annex: {
    lead: string;
    claimNumber: string;
    sourceNumber: string;
    claims: string;
    disputes: string;
    sources: string;
    actors: string;
    findings: string;
    suppressions: string;
    grades: string;
    attributedTo: string;
    confidence: string;
    likelihood: string;
    horizon: string;
    condition: string;
    when: string;
    place: string;
    actorsOf: string;
    asOf: string;
    figure: string;
    source: string;
    relations: string;
    citedIn: string;
    notCited: string;
    noSource: string;
    masthead: string;
    reliability: string;
    bias: string;
    language: string;
    usedBy: string;
    directly: string;
    notGraded: string;
    graded: string;
    grade: string;
    confidential: string;
    confidentialNote: string;
    distinctFrom: string;
    claim: string;
    noFindings: string;
    accepted: string;
    severity: {
      error: string;
      warning: string;
      info: string;
    };
    relation: {
      supports: string;
      attacks: string;
      undercuts: string;
      'contrary-to': string;
      contradicts: string;
      entails: string;
    };
    inverse: {
      supports: string;
      attacks: string;
      undercuts: string;
      'contrary-to': string;
      contradicts: string;
      entails: string;
    };
    reliabilities: {
      A: string;
      B: string;
      C: string;
      D: string;
      E: string;
      F: string;
    };
    credibilities: {
      '1': string;
      '2': string;
      '3': string;
      '4': string;
      '5': string;
      '6': string;
    };
    shown: string;
  };
  counts: {
    deaths: string;
    wounded: string;
    'killed-or-wounded': string;
    attackers: string;
    arrests: string;
    aircraft: string;
    duration: string;
    distance: string;
    people: string;
    sites: string;
  };
}
