import { money } from '../../../shared/money.ts';
import type { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import type { SupportSchemeType } from './funding-source.type.ts';
import type { RuleSet, Scheme } from './rules/rule-set.ts';
import { nameOf, schemeInPlainWords } from './rules/settings-in-words.ts';
import type { SchemeKind } from './scheme-kind.enum.ts';

/** The schemes of a rule set as people read them. */
export function supportSchemes(rules: RuleSet | null): SupportSchemeType[] {
  return (rules?.schemes ?? []).map(supportScheme);
}

export function supportScheme(scheme: Scheme): SupportSchemeType {
  return {
    code: scheme.code,
    kind: scheme.kind as SchemeKind,
    name: nameOf(scheme),
    inPlainWords: schemeInPlainWords(scheme),
    amount: scheme.kind === 'GRANT' ? money(scheme.amountCents) : scheme.kind === 'STIPEND' ? money(scheme.monthlyCents) : null,
    coveredKinds: 'coveredKinds' in scheme ? (scheme.coveredKinds as ProgrammeKind[]) : [],
  };
}
