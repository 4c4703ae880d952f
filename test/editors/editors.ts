import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import json from 'vscode-json-languageservice';
import yaml from 'yaml-language-server';

const schema = readFileSync(join(import.meta.dirname, '../../schema/analysis.schema.json'), 'utf8');
const environment = {
  schemaRequestService: async () => schema,
  workspaceContext: { resolveRelativePath: (path: string, from: string) => new URL(path, from).href },
};
const jsonService = json.getLanguageService(environment);
const yamlService = yaml.getLanguageService(environment);
yamlService.configure({ validate: true, hover: true, completion: true });
let opened = 0;

export interface Proposal {
  label: string;
  inserted: string;
}
export interface Problem {
  message: string;
  /** Counted from 0. */
  line: number;
}

/** What an author sees in an editor; a text that is asked about at a place has `|` there, once. */
export interface Editor {
  name: 'JSON' | 'YAML';
  hover(text: string): Promise<string>;
  complete(text: string): Promise<Proposal[]>;
  problems(text: string): Promise<Problem[]>;
}

/** Opens a document under a name of its own, as the services keep what they have parsed. */
function open(name: 'JSON' | 'YAML', text: string) {
  const at = text.indexOf('|');
  const [before, after] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const language = name.toLowerCase();
  const uri = `file:///project/analyses/${++opened}.${language}`;
  const document = json.TextDocument.create(uri, language, 1, before + after);
  return { document, position: document.positionAt(Math.max(at, 0)) };
}

const toProposal = ({ label, insertText = '' }: json.CompletionItem) => ({ label, inserted: insertText });
const toProblem = ({ message, range }: json.Diagnostic) => ({
  message: typeof message === 'string' ? message : message.value,
  line: range.start.line,
});

const jsonEditor: Editor = {
  name: 'JSON',
  async hover(text) {
    const { document, position } = open('JSON', text);
    const hover = await jsonService.doHover(document, position, jsonService.parseJSONDocument(document));
    return [hover?.contents].flat().join('\n');
  },
  async complete(text) {
    const { document, position } = open('JSON', text);
    const list = await jsonService.doComplete(document, position, jsonService.parseJSONDocument(document));
    return (list?.items ?? []).map(toProposal);
  },
  async problems(text) {
    const { document } = open('JSON', text);
    return (await jsonService.doValidation(document, jsonService.parseJSONDocument(document))).map(toProblem);
  },
};

const yamlEditor: Editor = {
  name: 'YAML',
  async hover(text) {
    const { document, position } = open('YAML', text);
    const contents = (await yamlService.doHover(document, position))?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
  },
  async complete(text) {
    const { document, position } = open('YAML', text);
    return (await yamlService.doComplete(document, position, false)).items.map(toProposal);
  },
  async problems(text) {
    return (await yamlService.doValidation(open('YAML', text).document, false)).map(toProblem);
  },
};

export const editors: readonly Editor[] = [jsonEditor, yamlEditor];
