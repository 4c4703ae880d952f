import type { Notation } from '../model/index.ts';

interface First {
  id: string;
  notation: Notation;
  /** The relative way to the schema, if there is one. */
  schema?: string;
}

/** The text of a first analysis: the least that is valid; in YAML with hints at what to fill in next. */
export function firstAnalysis(first: First): string {
  return first.notation === 'json' ? firstJson(first) : firstYaml(first);
}

const title = 'Title of the Brief';
const standfirst = 'Say here, in two sentences, what has happened and what this brief explains.';
const question = { id: 'what-happened', question: 'What happened?' };
const answer = 'Answer the first question here. An empty line begins a new paragraph.';

function firstJson({ id, schema }: First): string {
  const analysis = {
    $schema: schema,
    schemaVersion: '1.0',
    id,
    language: 'en',
    status: 'draft',
    title,
    standfirst,
    questions: [{ ...question, answer }],
  };
  return `${JSON.stringify(analysis, undefined, 2)}\n`;
}

/** What stands behind `# ` at the end is an analysis too: an editor's command for comments turns it on. */
function firstYaml({ id, schema }: First): string {
  return `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n$schema: ${JSON.stringify(schema)}\n`}schemaVersion: "1.0"
# The name of this file.
id: ${JSON.stringify(id)}
# The language of the brief, such as en, fr or es.
language: en
# draft, review or published; the further it is, the more is asked for.
status: draft
title: ${title}
standfirst: >-
  ${standfirst}

questions:
  - id: ${question.id}
    question: ${question.question}
    answer: |-
      ${answer}

# What to fill in next. Remove the first # of a line to use it, and write your own.
#
# # Who says what: cite a claim in an answer by its id, as in “All quays are closed,
# # the harbour office says.[^quays-closed]”.
# claims:
#   - id: quays-closed
#     statement: All quays are closed.
#     kind: reported
#     # confirmed, disputed, unverified or refuted
#     status: unverified
#     attributedTo: Harbour office
#     citations:
#       - source: harbour-office
#
# # Where it was said. A source with “confidential: true” is shown by its publicDescription only.
# sources:
#   - id: harbour-office
#     kind: statement
#     title: Notice to ferry passengers
#     publisher: Harbour office
#     date: 2024-03-04
#
# # What a published brief must have besides; its standfirst names the experts.
# region: Sahel
# countries: [ML]
# published: 2024-03-06
# informationCutoff: 2024-03-05
# experts:
#   - name: Awa Diallo
#     role: Analyst
#     organisation: Example Desk
`;
}
