// Made by `npm run generate` from test/rules/; do not edit.
import type { RuleExamples } from './rule-text.ts';

export const ruleExamples: Readonly<Record<string, RuleExamples>> = {
  "acronym-undefined": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-headline-before-answer\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What does JNIM want?\n    answer:\n      - >-\n        The Group for the Support of Islam and Muslims (JNIM) struck.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-behind-an-article\nlanguage: fr\nstatus: draft\ntitle: L’attaque\nstandfirst: Dans ce Q&A, un expert explique l’attaque.\nquestions:\n  - id: what-happened\n    question: Que s’est-il passé ?\n    answer: L’AKR a revendiqué l’attentat.",
      "language": "yaml",
      "file": "failing-behind-an-article.yaml",
      "says": "the acronym `AKR` is not spelled out at its first use"
    }
  },
  "citation-lost": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: |\n      Two sites were attacked at dawn.[^two-sites]\n\n      The army says so on <https://example.org/report>.[^two-sites] Its code is `[^a-z]`, \\[^sic] and [sic].\nclaims:\n  - id: two-sites\n    kind: assessment\n    statement: Two sites were attacked at dawn.",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: |\n      Two sites were attacked at dawn.[^two-sites]\n\n      One of them was an academy.\\[^two-sites]\nclaims:\n  - id: two-sites\n    kind: assessment\n    statement: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-escaped.yaml",
      "says": "this looks like a citation of `[^two-sites]`, but makes no note: readers would see the id"
    }
  },
  "claim-cycle": {
    "passing": {
      "text": "# …\nclaims:\n  - id: road\n    kind: assessment\n    statement: The road is cut.\n    relations:\n      - { type: supports, claim: market }\n      - { type: supports, claim: weak }\n      - { type: entails, claim: weak }\n  - id: market\n    kind: assessment\n    statement: The market is empty.\n    relations:\n      - { type: supports, claim: weak }\n  - id: weak\n    kind: assessment\n    statement: The army is weak.\n    relations:\n      - { type: contradicts, claim: strong }\n      - { type: undercuts, claim: road }\n      - { type: attacks, claim: market }\n  - id: strong\n    kind: assessment\n    statement: The army is strong.\n    relations:\n      - { type: contradicts, claim: weak }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: weak\n    kind: assessment\n    statement: The army is weak.\n    relations:\n      - { type: supports, claim: weak }",
      "language": "yaml",
      "file": "failing-itself.yaml",
      "says": "`weak` is given as a reason for itself"
    }
  },
  "claim-unsourced": {
    "passing": {
      "text": "# …\nsources:\n  - id: army-statement\n    kind: statement\nclaims:\n  - id: dawn\n    kind: fact\n    statement: Fighters came at dawn.\n    citations:\n      - source: army-statement\n  - id: fear\n    kind: assessment\n    statement: The town is afraid.\n  - id: return\n    kind: forecast\n    statement: The fighters will come back.\n    likelihood: likely\n    horizon: the coming months",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: dawn\n    kind: fact\n    statement: Fighters came at dawn.\n    attributedTo: The army",
      "language": "yaml",
      "file": "failing-fact.yaml",
      "says": "`dawn` is stated as a fact, but cites no source"
    }
  },
  "confidence-outruns-evidence": {
    "passing": {
      "text": "# …\nsources:\n  - id: army-statement\n    kind: statement\n  - id: radio\n    kind: media\nclaims:\n  - id: fear\n    kind: assessment\n    statement: The town is afraid.\n    confidence: { level: high, basis: What people say. }\n    citations: [{ source: army-statement }, { source: radio }]",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: fear\n    kind: assessment\n    statement: The town is afraid.\n    confidence:\n      level: high\n      basis: What people in the town say.",
      "language": "yaml",
      "file": "failing-no-source.yaml",
      "says": "confidence in `fear` is high, but it rests on no source"
    }
  },
  "confidence-with-likelihood": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-trust\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        Low confidence in the police is likely to feed vigilantism. The general is confident, and his men are unlikely to leave. Moderate confidence among investors is likely. He said: “We are confident that victory is likely.”",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-one-sentence\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The army is likely to mount strikes, which we say with moderate confidence.",
      "language": "yaml",
      "file": "failing-one-sentence.yaml",
      "says": "`moderate confidence` stands in one sentence with the likelihood term `likely`"
    }
  },
  "confidential-exposed": {
    "passing": {
      "text": "# …\nsources:\n  - id: bamako-residents\n    kind: interview\n    publicDescription: Bamako residents interviewed by the desk\n    confidential: true",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-no-public-description\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.[^officer-1]\nsources:\n  - id: officer-1\n    kind: interview\n    confidential: true",
      "language": "yaml",
      "file": "failing-no-public-description.yaml",
      "says": "source 1 is confidential, but has no `publicDescription`"
    }
  },
  "corroboration-not-independent": {
    "passing": {
      "text": "# …\nsources:\n  - id: radio\n    kind: media\nclaims:\n  - id: dawn\n    kind: fact\n    statement: Fighters came at dawn.\n    citations:\n      - { source: radio, credibility: 2 }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nsources:\n  - id: radio\n    kind: media\nclaims:\n  - id: dawn\n    kind: fact\n    statement: Fighters came at dawn.\n    citations:\n      - { source: radio, credibility: 1 }",
      "language": "yaml",
      "file": "failing-one-source.yaml",
      "says": "credibility 1 says “confirmed by other sources”, but all that `dawn` rests on goes back to one source, author or publisher"
    }
  },
  "dash-style": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-house-style\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The army – late as ever – came in 2015-2017 with 50-70 men; the drug-free, north-south road – 20 men held it – lay in the Kidal–Gao area. See [the report](https://example.org/a--b—c) and `a -- b`. “Late—very late”, he said.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-em-dash\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The army was late—very late.",
      "language": "yaml",
      "file": "failing-em-dash.yaml",
      "says": "house style is ` – `, not `—`"
    }
  },
  "date-order": {
    "passing": {
      "text": "# …\npublished: 2024-09-24\ninformationCutoff: 2024-09-23\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-published-before-cutoff\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\npublished: 2024-09-22\ninformationCutoff: 2024-09-23\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-published-before-cutoff.yaml",
      "says": "the brief is published before its own cut-off, `2024-09-23`"
    }
  },
  "date-style": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-french\nlanguage: fr\nstatus: draft\ntitle: Une attaque\nstandfirst: \"Dans ce Q&A, un expert explique l’attaque.\"\nquestions:\n  - id: what-happened\n    question: \"Que s’est-il passé\\u202F?\"\n    answer:\n      - >-\n        Le 15 août, tout a commencé ; le 1er mai, tout finit.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-ambiguous\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        It began on 3/4/2024 at dawn.",
      "language": "yaml",
      "file": "failing-ambiguous.yaml",
      "says": "`3/4/2024` is not in house style"
    }
  },
  "decomposed-letter": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-composed\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - \"The market of Ségou burnt; Yoruba ẹ̀ has no letter of its own.\"",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-decomposed\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - \"The market of Ségou burnt, and Kéniéba fled.\"",
      "language": "yaml",
      "file": "failing-decomposed.yaml",
      "says": "`é` and 2 more letters are written in parts"
    }
  },
  "disputed-one-sided": {
    "passing": {
      "text": "# …\nclaims:\n  - id: fled\n    kind: assessment\n    statement: The fighters fled.\n    status: disputed\n  - id: stayed\n    kind: assessment\n    statement: The fighters stayed.\n    relations:\n      - { type: attacks, claim: fled }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: fled\n    kind: assessment\n    statement: The fighters fled.\n    status: disputed",
      "language": "yaml",
      "file": "failing-alone.yaml",
      "says": "`fled` is disputed, but no other account of the matter is given"
    }
  },
  "figure-bounds": {
    "passing": {
      "text": "# …\nclaims:\n  - { id: a, kind: assessment, statement: A., figure: { counts: deaths, low: 50, best: 60, high: 70 } }\n  - { id: b, kind: assessment, statement: B., figure: { counts: deaths, low: 50, best: 50, high: 50 } }\n  - { id: c, kind: assessment, statement: C., figure: { counts: deaths, verbatim: hundreds } }\n  - { id: d, kind: assessment, statement: D., figure: { counts: growth, best: -3, unit: per cent } }\n  - { id: e, kind: assessment, statement: E., figure: { counts: attackers, high: 20 } }\n  - { id: f, kind: assessment, statement: F., figure: { counts: deaths, best: 0 } }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: People died.\n    figure: { counts: distance, best: 12.5, high: 12, unit: km }",
      "language": "yaml",
      "file": "failing-best-above-high.yaml",
      "says": "best (12.5) is above high (12)"
    }
  },
  "figure-unattributed": {
    "passing": {
      "text": "# …\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: People died.\n    figure: { counts: deaths, best: 12 }\n    status: unverified\n  - id: none\n    kind: assessment\n    statement: Nobody died.\n    relations:\n      - { type: contradicts, claim: deaths }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: People died.\n    figure: { counts: deaths, best: 12 }\n    status: disputed\n    attributedTo: The army\n  # …",
      "language": "yaml",
      "file": "failing-disputed-status.yaml",
      "says": "the contested figure of `deaths` has no `asOf`"
    }
  },
  "figures-disagree": {
    "passing": {
      "text": "# …\nclaims:\n  - id: army-count\n    kind: reported\n    statement: The army counts twelve dead.\n    attributedTo: The army\n    when: { from: 2024-05-12, precision: day }\n    place: taram\n    asOf: 2024-05-13\n    figure: { counts: deaths, best: 12 }\n    citations: [{ source: radio }]\n  - id: clinic-count\n    kind: reported\n    statement: The clinic counts thirteen dead.\n    attributedTo: The clinic\n    when: { from: 2024-05-11, precision: day }\n    place: taram\n    asOf: 2024-05-13\n    figure: { counts: deaths, best: 13 }\n    citations: [{ source: radio }]\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  # …\n  - id: clinic-count\n    kind: reported\n    statement: The clinic counts thirteen dead.\n    attributedTo: The clinic\n    when: { from: 2024-05-12, precision: day }\n    place: taram\n    asOf: 2024-05-13\n    figure: { counts: deaths, best: 13 }\n    citations: [{ source: radio }]\n# …",
      "language": "yaml",
      "file": "failing-two-tolls.yaml",
      "says": "`army-count` says 12, but `clinic-count` says 13, of the same thing at the same place and time, and no dispute holds them"
    }
  },
  "figures-merged": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - type: paragraph\n        text: Fighters came to the town at dawn.\n        claims: [media, staff, fighters, silence]\n      - type: chart\n        claims: [fighters]\n        caption: The toll\n  - id: what-it-means\n    question: What does it mean?\n    answer: The town is afraid.\n  - id: what-next\n    question: What should be done next?\n    answer: The town should be helped.\n# …\ndisputes:\n  - id: toll\n    matter: Toll\n    accounts: [fighters, silence]\n    verdict: Open.",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - type: paragraph\n        text: Fighters came to the town at dawn.\n        claims: [media, staff, fighters, silence]\n      - type: chart\n        claims: [media, staff, fighters]\n        caption: The toll\n  # …",
      "language": "yaml",
      "file": "failing-chart.yaml",
      "says": "the chart puts `killed-or-wounded` (`fighters`) on one axis with `deaths` (`media`)"
    }
  },
  "forecast-incomplete": {
    "passing": {
      "text": "# …\nclaims:\n  - id: return\n    kind: forecast\n    statement: The fighters will come back.\n    likelihood: likely\n    horizon: the coming months\n  - id: flight\n    kind: forecast\n    statement: People will leave.\n    likelihood: { from: 55, to: 80 }\n    horizon: until the harvest\n  - id: cause\n    kind: assessment\n    statement: The fighters wanted the radio station.\n    likelihood: likely\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: return\n    kind: forecast\n    statement: The fighters will come back.\n    condition: if nobody stops them",
      "language": "yaml",
      "file": "failing-neither.yaml",
      "says": "the forecast `return` has no likelihood and no horizon"
    }
  },
  "hedge-dropped": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The Green Front says that thirteen of its men carried out the raid.[^raid] By its account, thirteen men carried it out.[^raid] Thirteen men reportedly carried out the raid.[^raid] “Thirteen of our men have carried out the raid.”[^raid] Did thirteen men carry out the raid?[^raid]\n# …\nclaims:\n  - id: raid\n    kind: reported\n    statement: The Green Front says that thirteen of its men carried out the raid.\n    attributedTo: The Green Front\n    status: unverified\n    citations: [{ source: leaflet }]",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        It has been confirmed that thirteen men carried out the raid.[^raid]\n# …\nclaims:\n  - id: raid\n    kind: reported\n    statement: The Green Front says that thirteen of its men carried out the raid.\n    attributedTo: The Green Front\n    citations: [{ source: leaflet }]",
      "language": "yaml",
      "file": "failing-as-if-proved.yaml",
      "says": "the sentence tells as a fact what is not settled: the claim `raid` is only `reported`"
    }
  },
  "id-duplicate": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.[^attack]\nclaims:\n  - id: attack\n    kind: assessment\n    statement: Two sites were attacked at dawn.\n    place: bamako\n    actors: [bamako]\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-two-questions\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.\n  - id: what-happened\n    question: What will happen?\n    answer: Nobody knows.",
      "language": "yaml",
      "file": "failing-two-questions.yaml",
      "says": "questions 1 and 2 share the id `what-happened`"
    }
  },
  "id-filename": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-same-name\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: some-other-name\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-other-name.yaml",
      "says": "the id is `some-other-name`, but the file is named `failing-other-name`"
    }
  },
  "impossible-value": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-average\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: On average 4.3 people live in a house. The raids of 31 May and 29 February 2024 were the worst.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-broken-people\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: The raid killed 4.3 people.",
      "language": "yaml",
      "file": "failing-broken-people.yaml",
      "says": "`4.3 people` is no number of people"
    }
  },
  "key-order": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-own-order-of-the-rest\nlanguage: en\nstatus: draft\nstandfirst: In this Q&A, an expert explains the attack.\ntitle: The Attack\nquestions:\n  - id: what-happened\n    answer:\n      - type: paragraph\n        text: Two sites were attacked at dawn.\n    question: What happened?",
      "language": "yaml"
    },
    "failing": {
      "text": "language: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nschemaVersion: \"1.0\"\nid: failing-analysis\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-analysis.yaml",
      "says": "`schemaVersion` stands behind `language`"
    }
  },
  "likelihood-band": {
    "passing": {
      "text": "# …\nclaims:\n  - { id: a, kind: assessment, statement: A., likelihood: { percent: 20 } }\n  - { id: b, kind: assessment, statement: B., likelihood: { from: 55, to: 80 } }\n  - { id: c, kind: assessment, statement: C., likelihood: { from: 1, to: 5 } }\n  - { id: d, kind: assessment, statement: D., likelihood: { percent: 99 } }\n  - { id: e, kind: assessment, statement: E., likelihood: unlikely }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: return\n    kind: forecast\n    statement: The fighters will come back.\n    likelihood: { percent: 0 }\n    horizon: the coming months",
      "language": "yaml",
      "file": "failing-zero.yaml",
      "says": "0 per cent lies below the lowest band, `almost no chance` (1 to 5 per cent), of ICD 203"
    }
  },
  "likelihood-overstated": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: ¿Qué ocurrió?\n    answer:\n      - >-\n        Probablemente la tregua se rompa[^tregua]. Hay dos posibilidades entre tres de que se rompa[^tregua]. Por cierto, es probable que la tregua se rompa[^tregua].\nclaims:\n  - id: tregua\n    kind: forecast\n    statement: La tregua se romperá.\n    likelihood: likely\n    horizon: las próximas semanas",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The truce is certain to collapse.[^truce]\nclaims:\n  - id: truce\n    kind: forecast\n    statement: The truce will collapse.\n    likelihood: likely\n    horizon: the coming weeks",
      "language": "yaml",
      "file": "failing-certain.yaml",
      "says": "`is certain` leaves no doubt: the claim `truce` says likely (55 to 80 per cent)"
    }
  },
  "likelihood-scale": {
    "passing": {
      "text": "# …\nclaims:\n  - { id: a, kind: assessment, statement: A., likelihood: likely }\n  - { id: b, kind: assessment, statement: B., likelihood: remote chance }\n  - { id: c, kind: assessment, statement: C., likelihood: highly unlikely }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  # …\n  - { id: b, kind: assessment, statement: B., likelihood: highly likely }",
      "language": "yaml",
      "file": "failing-not-the-declared.yaml",
      "says": "`highly likely` is a term of PHIA 2025, but the brief uses ICD 203"
    }
  },
  "markup-forbidden": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-title-of-signs\nlanguage: en\nstatus: draft\ntitle: \"#The* <Attack> ![1] > \\\\ it\"\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-list-in-standfirst\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: \"In this Q&A, an expert explains:\\n- the attack\"\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-list-in-standfirst.yaml",
      "says": "a list stands in a text that must be one paragraph"
    }
  },
  "markup-in-plain": {
    "passing": {
      "text": "# …\ntitle: \"M*A*S*H, Camp #7 & @_army_: <50 dead* [sic], Q&A_1\"\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-bold-title\nlanguage: en\nstatus: draft\ntitle: \"The **Attack**\"\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-bold-title.yaml",
      "says": "a pair of signs for bold stands in a text that is no Markdown: readers would see it as it stands"
    }
  },
  "markup-unclear": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - 1986. Nobody came to the *academy*; **ten** came to the airport.\n      - '>50 people died, says <https://example.org/a_(b)>, and 5*3*2 were hurt.'\n      - Aita al-Sha`ab and Ra`s al-Ayn are snake_case names of 10* people.\n      - |\n        1. First.\n        1. Second.\n      - |\n        998. One.\n        999. Two.\n        1000. Three.\n      - |\n        > A quotation\n        > of two lines.\n      - '[Radio]: Why?'",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-address-before-chinese\nlanguage: zh\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - 据https://example.org/report的报道，军方否认。",
      "language": "yaml",
      "file": "failing-address-before-chinese.yaml",
      "says": "it is not plain where this address ends"
    }
  },
  "missing-glyph": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-many-letters\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - \"Bàmakɔ, Ségu, Вагнер, Ελλάδα, حركة, Quần đảo Trường Sa, ʿAbd al-Raḥmān, −5 and № 3 are printed.\"",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-ethiopic\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - \"The ፋኖ militia left.\"",
      "language": "yaml",
      "file": "failing-ethiopic.yaml",
      "says": "no font of the PDF has the Ethiopic letters `ፋኖ`, so boxes are printed"
    }
  },
  "name-variant": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-countries\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        Envoys of Niger met those of Nigeria.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-a-slip\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        Rebels took Habwan, and in Habwan, few stayed. Some fled to Hawban.",
      "language": "yaml",
      "file": "failing-a-slip.yaml",
      "says": "the name `Hawban` is spelled `Habwan` elsewhere"
    }
  },
  "placeholder-left": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-roman-numbers-in-spanish\nlanguage: es\nstatus: draft\ntitle: El ataque\nstandfirst: En estas preguntas, un experto explica el ataque.\nquestions:\n  - id: what-happened\n    question: ¿Qué pasó?\n    answer: En el siglo XX murieron muchos; a finales del XX, menos.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-in-brackets\nlanguage: fr\nstatus: draft\ntitle: L’attaque\nstandfirst: Dans ce Q&A, un expert explique l’attaque.\nquestions:\n  - id: what-happened\n    question: Que s’est-il passé ?\n    answer: Le gouverneur, [NOM ICI], est parti.",
      "language": "yaml",
      "file": "failing-in-brackets.yaml",
      "says": "`[NOM ICI]` only stands for what is still to come"
    }
  },
  "plural-source": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: ¿Qué ocurrió?\n    answer:\n      - >-\n        Una fuente asegura que el puerto está cerrado[^puerto].\n# …\nclaims:\n  - id: puerto\n    kind: reported\n    statement: El puerto está cerrado.\n    attributedTo: Un agente del puerto\n    citations: [{ source: entrevista }]",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        According to local analysts, the port is closed.[^port]\n# …\nclaims:\n  - id: port\n    kind: reported\n    statement: The port is closed.\n    attributedTo: A port official\n    citations: [{ source: interview }]",
      "language": "yaml",
      "file": "failing-according-to.yaml",
      "says": "`According to local analysts` is a plural, but one source alone is cited"
    }
  },
  "prose-date-mismatch": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: Que s’est-il passé ?\n    answer:\n      - >-\n        Le 1er juillet, des détenus ont fui.[^escape]\n      - >-\n        En juillet 2024, des détenus ont fui, trois ans après le coup d’État de 2021.[^escape]\nclaims:\n  - id: escape\n    kind: assessment\n    statement: Des détenus se sont évadés le 1er juillet 2024.\n    when: { from: 2024-07-01, precision: day }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The officers took power in 2012.[^power]\nclaims:\n  - id: power\n    kind: assessment\n    statement: The officers took power in 2021.\n    when: { from: \"2021\", precision: year }",
      "language": "yaml",
      "file": "failing-bare-year.yaml",
      "says": "the sentence says `2012`, the claim `power` says 2021"
    }
  },
  "prose-figure-mismatch": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: ماذا حدث؟\n    answer:\n      - >-\n        قتل 99 شخصا في الهجوم.[^deaths]\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: The attack killed between 50 and 70 people.\n    figure: { counts: deaths, low: 50, high: 70 }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        At least nineteen people died.[^dead]\nclaims:\n  - id: dead\n    kind: assessment\n    statement: Nineteen people were killed.\n    figure: { counts: deaths, best: 19 }",
      "language": "yaml",
      "file": "failing-bound-added.yaml",
      "says": "the sentence says `At least nineteen`, the claim `dead` says 19"
    }
  },
  "prose-likelihood-mismatch": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        It is likely.[^strikes] It is very likely.[^strikes]\nclaims:\n  - id: strikes\n    kind: forecast\n    statement: The army will mount strikes.\n    likelihood: { percent: 80 }\n    horizon: the coming weeks",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The victims were probably targeted for their faith.[^targets]\nclaims:\n  - id: targets\n    kind: assessment\n    statement: It was a heavy blow.\n    likelihood: roughly even chance",
      "language": "yaml",
      "file": "failing-assessment.yaml",
      "says": "\"probably\" means likely (55 to 80 per cent), but the claim `targets` says roughly even chance (45 to 55 per cent)"
    }
  },
  "pullquote-drift": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-elided-clause\nlanguage: es\nstatus: draft\ntitle: El ataque\nstandfirst: En estas preguntas, un experto explica el ataque.\nquestions:\n  - id: what-happened\n    question: ¿Qué pasó?\n    answer:\n      - type: pullquote\n        text: El ejército (…) controla el puente.\n      - El ejército, que no había dormido, controla el puente.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-elided-attribution\nlanguage: fr\nstatus: draft\ntitle: L’attaque\nstandfirst: Dans ce Q&A, un expert explique l’attaque.\nquestions:\n  - id: what-happened\n    question: Que s’est-il passé ?\n    answer:\n      - type: pullquote\n        text: (…) les rebelles ont quitté la ville.\n      - Selon l’armée, les rebelles ont quitté la ville.",
      "language": "yaml",
      "file": "failing-elided-attribution.yaml",
      "says": "the pull quote leaves out `selon` with (…), so that it says another thing than its answer"
    }
  },
  "qa-shape": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-arabic\nlanguage: ar\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: ماذا حدث؟\n    answer: هوجم موقعان عند الفجر.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-arabic-with-latin-mark\nlanguage: ar\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: ماذا حدث?\n    answer: هوجم موقعان عند الفجر.",
      "language": "yaml",
      "file": "failing-arabic-with-latin-mark.yaml",
      "says": "the question does not end in ؟"
    }
  },
  "quote-style": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-french\nlanguage: fr\nstatus: draft\ntitle: Une attaque\nstandfirst: \"Dans ce Q&A, un expert explique l’attaque.\"\nquestions:\n  - id: what-happened\n    question: \"Que s’est-il passé\\u202F?\"\n    answer:\n      - >-\n        Il parle de « centaines » de soldats ; l'armée dit : « non, “jamais” » à 14:30, sur https://example.org/a?b=c. Quoi ?!",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-apostrophe\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The army's men were late.",
      "language": "yaml",
      "file": "failing-apostrophe.yaml",
      "says": "house style is `’`, not `'`"
    }
  },
  "recommendation-incomplete": {
    "passing": {
      "text": "# …\nclaims:\n  - id: blow\n    kind: assessment\n    statement: It is a blow.\nrecommendations:\n  - id: more\n    addressee: army\n    action: Do more.\n    direction: for\n    modality: should\n    strength: strong\n    horizon: short-term\n    basedOn: [blow]\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nrecommendations:\n  - id: more\n    direction: for\n    modality: should\n    strength: conditional\n    horizon: short-term",
      "language": "yaml",
      "file": "failing-nothing-at-all.yaml",
      "says": "the recommendation `more` has no addressee, no action and no basis"
    }
  },
  "recommendation-placement": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.[^blow]\n  # …\nclaims:\n  - id: blow\n    kind: assessment\n    statement: It is a blow.\nrecommendations:\n  - id: more\n    addressee: army\n    action: Do more.\n    direction: for\n    modality: should\n    strength: conditional\n    horizon: short-term\n    basedOn: [blow]\n    question: what-happened\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.\n  # …\nclaims:\n  - id: blow\n    kind: assessment\n    statement: It is a blow.\nrecommendations:\n  - id: more\n    addressee: army\n    action: Do more.\n    direction: for\n    modality: should\n    strength: conditional\n    horizon: short-term\n    basedOn: [blow]\n    question: what-happened\n# …",
      "language": "yaml",
      "file": "failing-first-of-three.yaml",
      "says": "recommendation 1 comes too early: its question, `what-happened`, is not among the last two"
    }
  },
  "ref-unresolved": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-plain-text\nlanguage: en\nstatus: draft\ntitle: \"The Attack [one]\"\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.[^colonel-traor][^colonel-traore]\nsources:\n  - id: colonel-traore\n    kind: interview\n    confidential: true\n    publicDescription: Security sources interviewed in Bamako",
      "language": "yaml",
      "file": "failing-note-near-confidential.yaml",
      "says": "this note cites no claim and no source"
    }
  },
  "schema-reference": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-no-reference\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml"
    },
    "failing": {
      "text": "$schema: http://json-schema.org/draft-07/schema#\nschemaVersion: \"1.0\"\nid: failing-meta-schema\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-meta-schema.yaml",
      "says": "`$schema` does not lead to analysis.schema.json"
    }
  },
  "source-before-event": {
    "passing": {
      "text": "# …\nclaims:\n  - id: army-left\n    kind: fact\n    statement: The army left Taram.\n    when: { from: 2024-05-12, precision: day }\n    citations: [{ source: radio }]\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: army-left\n    kind: fact\n    statement: The army left Taram.\n    when: { from: 2024-05-12, precision: day }\n    citations: [{ source: radio }]\n# …",
      "language": "yaml",
      "file": "failing-two-days-before.yaml",
      "says": "the source `radio` is dated 2024-05-10, before the event of `army-left` (2024-05-12), for which it is cited"
    }
  },
  "spelling-variant": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-american-english\nlanguage: en-US\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        They favored the defense of the city center.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-defense\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        A defense of the town failed.",
      "language": "yaml",
      "file": "failing-defense.yaml",
      "says": "house style is `defence`, not `defense`"
    }
  },
  "stale-figure": {
    "passing": {
      "text": "# …\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: People died.\n    asOf: 2023-06-30\n    figure: { counts: deaths, best: 12 }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: People died.\n    asOf: 2023-06-30\n    figure: { counts: deaths, best: 12 }",
      "language": "yaml",
      "file": "failing-dated-but-once.yaml",
      "says": "the figure of `deaths` was true 451 days before the cut-off, and the brief gives it without its date"
    }
  },
  "standfirst-expert": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-institutional-voice\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nexperts: []\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-beginning-of-another-word\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the alignment of forces.\nexperts:\n  - { name: \"Tariq Ali\", role: Senior Analyst, organisation: Example Desk }\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.",
      "language": "yaml",
      "file": "failing-beginning-of-another-word.yaml",
      "says": "the standfirst does not name the expert"
    }
  },
  "statement-mismatch": {
    "passing": {
      "text": "# …\nclaims:\n  - id: bridges\n    kind: assessment\n    statement: Une douzaine de ponts ont sauté.\n    figure: { counts: bridges, best: 12 }\n  - id: families\n    kind: assessment\n    statement: Le camp compte 1 243 familles dans ses trois quartiers.\n    figure: { counts: families, best: 1243 }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nclaims:\n  - id: toll\n    kind: assessment\n    statement: At least 40 men attacked the farm.\n    figure: { counts: attackers, high: 40 }",
      "language": "yaml",
      "file": "failing-bound.yaml",
      "says": "the statement of `toll` says `At least 40`, its figure says up to 40"
    }
  },
  "stray-character": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-other-letters\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - \"The α-particle, μSv and SMSка, ʿAbd al-Raḥmān, Yoruba ẹ̀ and « AMANHÃ » are right.\"",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-ligature\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, the desk explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - \"The ofﬁce burnt.\"",
      "language": "yaml",
      "file": "failing-ligature.yaml",
      "says": "a ligature as one character (U+FB01) stands inside `office`"
    }
  },
  "suppression-stale": {
    "passing": {
      "text": "# …\nsuppressions:\n  - rule: unused\n    pointer: /places/0/id\n    reason: The map comes next week.\n    by: A. Editor\n    expires: 2025-03-01",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nsuppressions:\n  - rule: unused\n    pointer: /places/0\n    by: A. Editor\n    expires: 2025-03-01",
      "language": "yaml",
      "file": "failing-no-reason.yaml",
      "says": "the suppression gives no reason, so it does not hold"
    }
  },
  "table-shape": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - Two sites were attacked at dawn.\n      - type: table\n        caption: Losses\n        columns: [Side]\n        rows:\n          - [The army]",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - Two sites were attacked at dawn.\n      - type: table\n        caption: Losses\n        columns: [Side, Losses]\n        rows:\n          - [The army]",
      "language": "yaml",
      "file": "failing-cell-too-few.yaml",
      "says": "row 1 has 1 cell, but the table has 2 columns"
    }
  },
  "translation-drift": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-spanish\nlanguage: es\nstatus: draft\ntranslationOf: original-attack\ntitle: El ataque\nstandfirst: En este Q&A, un experto explica el ataque.\nquestions:\n  - id: what-happened\n    question: ¿Qué pasó?\n    answer: Según el ejército, 1200 soldados huyeron el 12 de mayo.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-number-in-answer\nlanguage: fr\nstatus: draft\ntranslationOf: original-attack\ntitle: L’attaque\nstandfirst: Dans ce Q&A, un expert explique l’attaque.\nquestions:\n  - id: what-happened\n    question: Que s’est-il passé ?\n    answer: Selon l’armée, 1 400 soldats ont fui le 12 mai.",
      "language": "yaml",
      "file": "failing-number-in-answer.yaml",
      "says": "the text says `1 400`, but the original (`original-attack.yaml`) says `1,200`"
    }
  },
  "unit-mismatch": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: Que s’est-il passé ?\n    answer:\n      - >-\n        Le dépôt est à dix mille mètres du port.[^distance]\n      - >-\n        La trêve a tenu trois jours.[^truce]\n      - >-\n        L’appel de fonds est de 260 M$.[^appeal]\nclaims:\n  - id: distance\n    kind: assessment\n    statement: Le dépôt se trouve à 10 km du port.\n    figure: { counts: distance, best: 10, unit: km }\n  - id: truce\n    kind: assessment\n    statement: La trêve a duré 72 heures.\n    figure: { counts: duration, best: 72, unit: heures }\n  - id: appeal\n    kind: assessment\n    statement: Les agences demandent 260 millions de dollars.\n    figure: { counts: money-asked, best: 260000000, unit: dollars }",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The appeal stands at €260m.[^appeal]\nclaims:\n  - id: appeal\n    kind: assessment\n    statement: The appeal asks for $260 million.\n    figure: { counts: money-asked, best: 260000000, unit: US dollars }",
      "language": "yaml",
      "file": "failing-currency.yaml",
      "says": "the sentence says `€260m`, the claim `appeal` says 260,000,000 US dollars"
    }
  },
  "unit-style": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-four-digits\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        In 2024 they came. At 2300 hours they left.",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-four-digits\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        They displaced 2500 people.",
      "language": "yaml",
      "file": "failing-four-digits.yaml",
      "says": "house style is `2,500`, not `2500`"
    }
  },
  "unused": {
    "passing": {
      "text": "schemaVersion: \"1.0\"\nid: passing-confidential-source-cited\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.[^talk-with-officer]\nsources:\n  - { id: talk-with-officer, kind: interview, confidential: true, publicDescription: Security sources }",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-place\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: Two sites were attacked at dawn.\nplaces:\n  - { id: bamako, name: Bamako, country: ML, latitude: 12.6, longitude: -8 }",
      "language": "yaml",
      "file": "failing-place.yaml",
      "says": "nothing uses the place `bamako`"
    }
  },
  "url-unsafe": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: |\n      See [the statement](https://example.org/a_(b)?c=d#e), <https://example.org/f>, www.example.org/g,\n      press@example.org, [mail](mailto:press@example.org?subject=Bamako) and [above](#what-happened).[^army-statement]\nsources:\n  - id: army-statement\n    kind: statement\n    url: http://example.org/communique\n    archivedUrl: HTTPS://web.archive.org/web/2024/http://example.org/communique\n# …",
      "language": "yaml"
    },
    "failing": {
      "text": "schemaVersion: \"1.0\"\nid: failing-backslash\nlanguage: en\nstatus: draft\ntitle: The Attack\nstandfirst: In this Q&A, an expert explains the attack.\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer: |\n      See [this](https:\\\\\\\\example.org).",
      "language": "yaml",
      "file": "failing-backslash.yaml",
      "says": "an address holds a backslash"
    }
  },
  "vague-language": {
    "passing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        The army could strike.[^strikes]\nclaims:\n  - id: strikes\n    kind: forecast\n    statement: The army will mount strikes.\n    likelihood: realistic possibility\n    horizon: the coming weeks",
      "language": "yaml"
    },
    "failing": {
      "text": "# …\nquestions:\n  - id: what-happened\n    question: What happened?\n    answer:\n      - >-\n        Many people died.[^deaths]\nclaims:\n  - id: deaths\n    kind: assessment\n    statement: The attack killed between 50 and 70 people.\n    figure: { counts: deaths, low: 50, high: 70 }",
      "language": "yaml",
      "file": "failing-many.yaml",
      "says": "`Many` is vague where the claim `deaths` says `50-70`"
    }
  }
};
