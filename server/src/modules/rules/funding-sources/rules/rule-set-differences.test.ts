import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostedSources } from '../hosted/hosted-sources.ts';
import { ruleSetArbitrary } from '../testing/arbitraries.ts';
import { ruleSetDifferences } from './rule-set-differences.ts';
import { ruleSetInWords } from './rule-set-in-words.ts';
import { ruleSet, ruleSetSchema, type RuleSet } from './rule-set.ts';
import { schemeInPlainWords } from './settings-in-words.ts';

const imk = hostedSources('2026-11-22')[0]!.versions[1]!.rules;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (before: RuleSet, after: RuleSet) => ruleSetDifferences(before, after).map(({ lv, en }) => [plain(lv), plain(en)]);
const changed = (change: (rules: RuleSet) => void): RuleSet => {
  const copy = structuredClone(imk);
  change(copy);
  return ruleSet(copy);
};
const grantOf = (rules: RuleSet) =>
  rules.schemes.find((scheme) => scheme.kind === 'GRANT') as Extract<RuleSet['schemes'][number], { kind: 'GRANT' }>;

describe('differences between versions in plain words', () => {
  it('FUND-2: the grant of a coming round from 500 to 750', () => {
    expect(
      told(
        imk,
        changed((rules) => (grantOf(rules).amountCents = 75_000)),
      ),
    ).toEqual([['Piešķīrums mainās no 500,00 € uz 750,00 €.', 'Grant changes from €500.00 to €750.00.']]);
  });

  it('FUND-2: one coming round gets an amount of its own, and another choose-by date', () => {
    const coming = grantOf(imk).rounds.at(-1)!;
    expect(
      told(
        imk,
        changed((rules) => Object.assign(grantOf(rules).rounds.at(-1)!, { amountCents: 75_000, chooseBy: '2027-07-31' })),
      ),
    ).toEqual([
      [
        'Kārtas 21.01.2027. piešķīrums mainās no 500,00 € uz 750,00 €.',
        'The grant of the round of 21 January 2027 changes from €500.00 to €750.00.',
      ],
      [
        'Kārta 21.01.2027.: izvēles diena mainās no 23.07.2027. uz 31.07.2027.',
        'Round of 21 January 2027: choose-by date changes from 23 July 2027 to 31 July 2027.',
      ],
    ]);
    expect(coming.roundOn).toBe('2027-01-21');
  });

  it('FUND-2: nothing when nothing changes', () => {
    expect(told(imk, structuredClone(imk))).toEqual([]);
  });

  it('FUND-2: a changed, a new and a gone condition', () => {
    expect(
      told(
        imk,
        changed((rules) => (rules.targetGroup = { all: [{ criterion: 'AGE', from: 16 }, { criterion: 'LOW_INCOME' }] })),
      ),
    ).toEqual([
      [
        'Mērķgrupa: nosacījums “vecums vismaz 18” mainās uz “vecums vismaz 16”.',
        'Target group: the condition “age at least 18” becomes “age at least 16”.',
      ],
      [
        'Mērķgrupa: jauns nosacījums – trūcīga vai maznodrošināta mājsaimniecība.',
        'Target group: new condition – needy or low-income household.',
      ],
      ['Mērķgrupa: vairs nav nosacījuma – aktīvs konts.', 'Target group: no longer a condition – active account.'],
    ]);
  });

  it('FUND-2: shares, limits, kinds and lists', () => {
    expect(
      told(
        imk,
        changed((rules) => (rules.applications.maximumOpen = 2)),
      ),
    ).toEqual([
      [
        'Atvērti pieteikumi vienai personai: turpmāk 2 (līdz šim bez ierobežojuma).',
        'Open applications of one person: from now on 2 (until now no limit).',
      ],
    ]);
    expect(
      told(
        imk,
        changed((rules) => (rules.applications.waitingList = false)),
      ),
    ).toEqual([['Gaidīšanas saraksts: turpmāk nē (līdz šim jā).', 'Waiting list: from now on no (until now yes).']]);
    expect(
      told(
        imk,
        changed((rules) => grantOf(rules).coveredKinds.pop()),
      ),
    ).toEqual([['Vairs nav: Piešķīrums: apmaksā – neformālā izglītība.', 'Gone: Grant: pays for – non-formal education.']]);
  });

  it('FUND-2: every setting that differs is told, and nothing else', () => {
    fc.assert(
      fc.property(ruleSetArbitrary, ruleSetArbitrary, (before, after) => {
        expect(ruleSetDifferences(before, structuredClone(before))).toEqual([]);
        for (const { lv, en } of ruleSetDifferences(before, after)) {
          for (const text of [lv, en]) expect(text).not.toMatch(/undefined|null|\{\d|NaN/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('FUND-2: no single number, switch, date or entry of a list can change in silence', () => {
    fc.assert(
      fc.property(ruleSetArbitrary, fc.nat(), (rules, which) => {
        const paths = leavesOf(rules);
        const path = paths[which % paths.length] as (string | number)[];
        const after = structuredClone(rules) as unknown as Record<string, unknown>;
        change(after, path);
        const read = ruleSetSchema.safeParse(after);
        fc.pre(read.success && JSON.stringify(read.data) !== JSON.stringify(rules));
        expect(ruleSetDifferences(rules, read.data as RuleSet), path.join('.')).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('FUND-2: every rule set and scheme can be read aloud', () => {
    for (const { versions } of hostedSources('2026-11-22')) {
      for (const { rules } of versions) {
        for (const { lv, en } of [...ruleSetInWords(rules), ...rules.schemes.map(schemeInPlainWords)]) {
          for (const text of [lv, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
        }
      }
    }
    expect(ruleSetInWords(imk).map(({ lv }) => plain(lv))).toContain('Piešķīrums: 500,00 €.');
    expect(plain(schemeInPlainWords(grantOf(imk)).lv)).toContain(
      'Tu saņem 500,00 € un 6 mēnešu laikā izvēlies, kur mācīties. Kopā ne vairāk kā 1000,00 € 12 mēnešu laikā.',
    );
  });
});

/** Every plain value but those inside criteria (told as whole conditions) and names. */
function leavesOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  const last = path.at(-1);
  if (['targetGroup', 'conditions', 'exempt', 'name', 'format', 'code', 'kind', 'forSchemes', 'lv', 'en'].includes(String(last))) return [];
  if (Array.isArray(node)) return node.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof node === 'object' && node !== null) return Object.entries(node).flatMap(([key, value]) => leavesOf(value, [...path, key]));
  return [path];
}

function change(root: Record<string, unknown>, path: readonly (string | number)[]): void {
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, root);
  const key = path.at(-1) as string;
  const value = holder[key];
  if (typeof value === 'number') holder[key] = value + 1;
  else if (typeof value === 'boolean') holder[key] = !value;
  else if (value === null) holder[key] = 3;
  else if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value))
    holder[key] = value.replace(/-(\d{2})(?=$|T)/, (_, date: string) => `-${date === '15' ? '16' : '15'}`);
  else if (typeof value === 'string') holder[key] = other[value] ?? `${value}X`;
}

const other: Record<string, string> = {
  SOURCE: 'NEXT_ROUND',
  NEXT_ROUND: 'SOURCE',
  NOTHING: 'FULL',
  HOURS_ATTENDED: 'FULL',
  FULL: 'NOTHING',
  NEW: 'EVERYONE',
  EVERYONE: 'NEW',
  CERTIFICATE: 'ASSESSMENT',
  ASSESSMENT: 'CERTIFICATE',
  STUDY_COURSE: 'STUDY_MODULE',
  INVOICE: 'LEASE',
};
