import type { MemberChange } from '../../value-edits/index.ts';
import type { Migration, Obstacle } from './step.ts';

type Members = Readonly<Record<string, unknown>>;

/** What `docs/migrate.md` says of version 0.9, as changes. */
export const from0_9: Migration = {
  from: '0.9',
  to: '1.0',
  plan(analysis) {
    const plan = new Plan();
    plan.rename(analysis, '', 'summary', 'standfirst');
    plan.rename(analysis, '', 'authors', 'experts');
    for (const [expert, at] of objectsIn(analysis, 'authors')) plan.rename(expert, at, 'title', 'role');
    if (!('language' in analysis)) plan.defaultLanguage('id' in analysis ? '/id' : '/schemaVersion');
    for (const [claim, at] of objectsIn(analysis, 'claims')) {
      plan.citations(claim, at);
      plan.likelihood(claim, at);
    }
    for (const [scenario, at] of objectsIn(analysis, 'scenarios')) plan.likelihood(scenario, at);
    for (const [source, at] of objectsIn(analysis, 'sources')) plan.publicDescription(source, at);
    return plan;
  },
};

class Plan {
  readonly changes: MemberChange[] = [];
  readonly obstacles: Obstacle[] = [];

  rename(object: Members, at: string, old: string, to: string): boolean {
    if (!(old in object)) return false;
    if (to in object) {
      const message = `there is both \`${old}\`, of version 0.9, and \`${to}\`, of version 1.0`;
      this.#obstruct(`${at}/${old}`, message, `Keep what is right as \`${old}\`, and delete \`${to}\`.`);
      return false;
    }
    this.changes.push({ at: `${at}/${old}`, kind: 'rename', to });
    return true;
  }

  defaultLanguage(behind: string): void {
    this.changes.push({ at: behind, kind: 'follow', key: 'language', text: 'en' });
  }

  citations(claim: Members, at: string): void {
    if ('source' in claim && 'sources' in claim) {
      const hint = 'Put all of them into `sources`, and delete `source`.';
      this.#obstruct(`${at}/source`, 'the claim has both `source` and `sources`', hint);
      return;
    }
    if (this.rename(claim, at, 'source', 'citations')) {
      if (typeof claim['source'] === 'string') this.changes.push({ at: `${at}/source`, kind: 'enlist', key: 'source' });
      else this.#obstruct(`${at}/source`, '`source` is not the id of a source', 'Write the id of one source.');
    }
    if (!this.rename(claim, at, 'sources', 'citations')) return;
    const ids = claim['sources'];
    if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string')) {
      this.#obstruct(`${at}/sources`, '`sources` is not a list of ids', 'Write a list of the ids of sources.');
      return;
    }
    for (const index of ids.keys()) this.changes.push({ at: `${at}/sources/${index}`, kind: 'wrap', key: 'source' });
  }

  likelihood(thing: Members, at: string): void {
    if (!this.rename(thing, at, 'probability', 'likelihood')) return;
    const { probability } = thing;
    const pointer = `${at}/probability`;
    if (typeof probability !== 'number' || probability < 0 || probability > 100) {
      const hint = 'Write per cent, or the term of a scale as `likelihood`.';
      this.#obstruct(pointer, '`probability` is not a number from 0 to 100', hint);
    } else if (probability > 0 && probability <= 1) {
      const hint = 'Write `likelihood: { percent: … }` in its place, with the number of per cent that is meant.';
      this.#obstruct(pointer, '`probability` may be per cent or a fraction of 1', hint);
    } else this.changes.push({ at: pointer, kind: 'wrap', key: 'percent' });
  }

  publicDescription(source: Members, at: string): void {
    const { confidential } = source;
    if (typeof confidential !== 'object' || confidential === null) return;
    const pointer = `${at}/confidential`;
    const [key, more] = Object.keys(confidential);
    if (key !== 'description' || more !== undefined || typeof Object.values(confidential)[0] !== 'string') {
      const hint = 'Give it `description`, a text that may be published, and nothing else.';
      this.#obstruct(pointer, '`confidential` does not hold a `description` alone', hint);
    } else if ('publicDescription' in source) {
      const hint = 'Keep what may be published as `confidential.description`, and delete `publicDescription`.';
      this.#obstruct(pointer, 'there is both `confidential.description` and `publicDescription`', hint);
    } else this.changes.push({ at: pointer, kind: 'hoist', key: 'description', to: 'publicDescription' });
  }

  #obstruct(pointer: string, message: string, hint: string): void {
    this.obstacles.push({ pointer, message, hint });
  }
}

/** The objects in a list of an analysis, with their pointers; nothing when it is no list. */
function* objectsIn(analysis: Members, list: string): Generator<[Members, string]> {
  const items = analysis[list];
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) yield [item, `/${list}/${index}`];
  }
}
