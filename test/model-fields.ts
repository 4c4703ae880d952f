/** The fields that the model has for each entity, in order; `?` marks those that the schema does not require. */
export const modelFields = {
  analysis:
    '$schema? schemaVersion id language status title shortTitle? standfirst format? region? countries? topics? published? ' +
    'updated? informationCutoff? experts? hero? translationOf? originalLanguage? translationNote? questions sources? ' +
    'claims? disputes? recommendations? actors? places? scenarios? glossary? related? furtherReading? corrections? ' +
    'likelihoodScale? suppressions?',
  expert: 'name role organisation external? url?',
  hero: 'src alt caption? credit',
  question: 'id question kind? answer',
  'paragraph-block': 'type text claims?',
  'pullquote-block': 'type text attribution?',
  'figure-block': 'type src alt caption? credit?',
  'map-block': 'type places caption',
  'timeline-block': 'type claims caption?',
  'comparison-block': 'type dispute',
  'chart-block': 'type claims caption',
  'box-block': 'type title text',
  'table-block': 'type caption columns rows',
  source:
    'id kind title? publisher? author? date? url? archivedUrl? accessed? language? reliability? biasNote? confidential? ' +
    'publicDescription?',
  claim:
    'id statement kind citations? attributedTo? status? confidence? likelihood? horizon? condition? asOf? when? place? ' +
    'actors? figure? relations?',
  citation: 'source locator? credibility? descriptor?',
  confidence: 'level basis',
  'likelihood-percent': 'percent',
  'likelihood-range': 'from to',
  when: 'from to? precision text?',
  figure: 'counts low? best? high? unit? approximate? verbatim?',
  relation: 'type claim',
  dispute: 'id matter accounts verdict incomparable?',
  recommendation:
    'id addressee? action? direction modality strength condition? horizon basedOn? question? justification?',
  actor: 'id name nativeName? acronym? description? distinctFrom?',
  place: 'id name country latitude longitude kind?',
  scenario: 'id trigger steps likelihood? horizon? against?',
  'glossary-entry': 'term meaning',
  link: 'title url',
  correction: 'date kind note',
  suppression: 'rule pointer reason? by expires',
} as const;
