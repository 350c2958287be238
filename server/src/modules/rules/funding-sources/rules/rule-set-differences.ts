import type { Criteria } from '../../eligibility/criteria.ts';
import { conditionsOf } from '../../eligibility/criteria.ts';
import { sentence, type Words } from '../../../platform/words/words.ts';
import type { RuleSet } from './rule-set.ts';
import { settingsInWords, type Setting } from './settings-in-words.ts';
import { say } from '../words/index.gen.ts';

/** What changes from one version to another, a plain sentence each (FUND-2); nothing when nothing changes. */
export function ruleSetDifferences(before: RuleSet, after: RuleSet): Words[] {
  const old = byKey(settingsInWords(before));
  const now = byKey(settingsInWords(after));
  const gone = [...old.values()].filter(({ key }) => !now.has(key));
  const added = [...now.values()].filter(({ key }) => !old.has(key));

  const changed = [...now.values()].flatMap((setting) => {
    const earlier = old.get(setting.key);
    return earlier && !isSame(earlier, setting) ? changedSentences(earlier, setting) : [];
  });
  const { pairs, gone: reallyGone, added: reallyNew } = pairConditions(gone, added);
  return [
    ...changed,
    ...pairs.map(([earlier, later]) =>
      sentence(say.theConditionBecomes({ label: later.label, value: earlier.value, value2: later.value })),
    ),
    ...reallyNew.map((setting) =>
      setting.isCondition
        ? sentence(say.newCondition({ label: setting.label, value: setting.value }))
        : sentence(say.new({ label: setting.label, value: setting.value })),
    ),
    ...reallyGone.map((setting) =>
      setting.isCondition
        ? sentence(say.noLongerACondition({ label: setting.label, value: setting.value }))
        : sentence(say.gone({ label: setting.label, value: setting.value })),
    ),
  ];
}

function byKey(settings: readonly Setting[]): Map<string, Setting> {
  const map = new Map<string, Setting>();
  for (const setting of settings) {
    // the same condition written twice is still two settings
    let key = setting.key;
    for (let copy = 2; map.has(key); copy += 1) key = `${setting.key}#${copy}`;
    map.set(key, { ...setting, key });
  }
  return map;
}

function isSame(a: Setting, b: Setting): boolean {
  return a.value.lv === b.value.lv && a.value.en === b.value.en && a.label.lv === b.label.lv && a.label.en === b.label.en;
}

/** What is read aloud as one is told piece by piece when it changes. */
function changedSentences(earlier: Setting, later: Setting): Words[] {
  const parts = (later.parts ?? []).flatMap((part) => {
    const before = earlier.parts?.find(({ key }) => key === part.key);
    return before && !isSame(before, part) ? [changedSentence(before, part)] : [];
  });
  return parts.length > 0 ? parts : [changedSentence(earlier, later)];
}

/** "Piešķīrums mainās no 500,00 € uz 750,00 €." or "Gaidīšanas saraksts: turpmāk nē (līdz šim jā)." */
function changedSentence(earlier: Setting, later: Setting): Words {
  const areFigures = later.isFigure && [earlier, later].every(({ value }) => /\d/.test(value.lv));
  return areFigures
    ? sentence(say.changesFrom({ label: later.label, value: earlier.value, value2: later.value }))
    : sentence(say.fromNowOnUntilNow({ label: later.label, value: earlier.value, value2: later.value }));
}

/** A condition of the same kind gone here and come there is a changed one. */
function pairConditions(
  gone: readonly Setting[],
  added: readonly Setting[],
): { pairs: [Setting, Setting][]; gone: Setting[]; added: Setting[] } {
  const pairs: [Setting, Setting][] = [];
  const left = new Set(gone);
  const fresh = added.filter((setting) => {
    if (!setting.isCondition) return true;
    const partner = [...left].find((other) => other.isCondition && placeOf(other) === placeOf(setting));
    if (!partner) return true;
    left.delete(partner);
    pairs.push([partner, setting]);
    return false;
  });
  return { pairs, gone: [...left], added: fresh };
}

/** Where a condition stands and which criteria it uses. */
function placeOf({ key }: Setting): string {
  const start = key.indexOf('{');
  const tree = JSON.parse(key.slice(start).replace(/#\d+$/, '')) as Criteria;
  return `${key.slice(0, start)}${'criterion' in tree ? '' : Object.keys(tree)[0]}${conditionsOf(tree)
    .map(({ criterion }) => criterion)
    .sort()
    .join()}`;
}
