import { describe, expect, it } from 'vitest';
import type { CriterionCode } from '../../modules/rules/eligibility/criteria.ts';
import { ruleOf, rules } from '../../modules/rules/eligibility/rules.ts';
import { MET } from '../../modules/rules/eligibility/verdict.ts';
import { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import { factsOf, readExamples, sourcesOf } from './read-examples.ts';

/** What the rows of the table ask about: kinds of schemes, and each criterion with the answers it gave. */
function coverage() {
  const kinds = new Set<string>();
  const answers = new Map<CriterionCode, Set<'MET' | 'OTHERWISE'>>();
  for (const example of readExamples()) {
    if (example['question'] === 'STIPEND') kinds.add('STIPEND');
    if (example['question'] !== 'QUOTE' && example['question'] !== 'CLAIM') continue;
    const sources = sourcesOf(example);
    const facts = factsOf(example, sources);
    const asked = (example['scheme'] || example['best'] || '').split('+');
    for (const { source, scheme, criteria, exempt } of sources.flatMap(({ schemes }) => schemes)) {
      if (!asked.includes(`${source.code}/${scheme.code}`)) continue;
      kinds.add(scheme.kind);
      for (const { condition } of [...criteria.conditions, ...(exempt?.conditions ?? [])]) {
        const answer = ruleOf(condition).decide(condition)(facts) === MET ? 'MET' : 'OTHERWISE';
        answers.set(condition.criterion, (answers.get(condition.criterion) ?? new Set()).add(answer));
      }
    }
  }
  return { kinds, answers };
}

describe('the table of worked examples', () => {
  const { kinds, answers } = coverage();

  it.each(Object.values(SchemeKind))('FUND-18: has a row for a scheme of the kind %s', (kind) => {
    expect([...kinds]).toContain(kind);
  });

  it.each(Object.keys(rules) as CriterionCode[])(
    'FUND-4: has a row in which %s is met, and one in which it is not or is unknown',
    (code) => {
      expect([...(answers.get(code) ?? [])].sort()).toEqual(['MET', 'OTHERWISE']);
    },
  );
});
