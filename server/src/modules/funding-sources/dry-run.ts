import type { Context } from '../../context.ts';
import { money } from '../../shared/money.ts';
import { NOT_MET } from '../eligibility/verdict.ts';
import { euros, words, type Words } from '../eligibility/words.ts';
import { quoteScheme } from '../quotes/scheme-quote.ts';
import type { DryRunSchemeType, DryRunType, FundingSourceVersionType } from './funding-source-version.type.ts';
import { type Recalled, recalledDecisions } from './past-decisions.ts';
import { compileSource, type CompiledSource } from './rules/compile-source.ts';
import { ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import { nameOf } from './rules/settings-in-words.ts';
import { compiledVersion } from './sources-in-force.ts';

/** One past decision, decided again. */
interface Redecided {
  outcome: 'UNCHANGED' | 'MORE' | 'LESS' | 'REFUSED' | 'ACCEPTED';
  beforeCents: number;
  afterCents: number;
}

/** Counts and sums of decisions that were decided again. */
class Tally {
  readonly counts: Record<Redecided['outcome'], number> = { UNCHANGED: 0, MORE: 0, LESS: 0, REFUSED: 0, ACCEPTED: 0 };
  decisions = 0;
  beforeCents = 0;
  afterCents = 0;
  gainedCents = 0;
  lostCents = 0;

  add({ outcome, beforeCents, afterCents }: Redecided): void {
    this.decisions += 1;
    this.counts[outcome] += 1;
    this.beforeCents += beforeCents;
    this.afterCents += afterCents;
    this.gainedCents += Math.max(0, afterCents - beforeCents);
    this.lostCents += Math.max(0, beforeCents - afterCents);
  }

  get figures() {
    return {
      decisions: this.decisions,
      unchanged: this.counts.UNCHANGED,
      moreMoney: this.counts.MORE,
      lessMoney: this.counts.LESS,
      noLongerEligible: this.counts.REFUSED,
      newlyEligible: this.counts.ACCEPTED,
      amountBefore: money(this.beforeCents),
      amountAfter: money(this.afterCents),
      gained: money(this.gainedCents),
      lost: money(this.lostCents),
    };
  }
}

/**
 * What a version would have done to past decisions of its source (FUND-2): each is decided once by the version that made it and
 * once by this one, on the same facts; only the difference between the two counts, so unchanged rules change nothing.
 * Their periods and windows are left out: what would the rules have given, had they been in force then.
 */
export async function dryRun(ctx: Context, version: FundingSourceVersionType): Promise<DryRunType> {
  const source = { id: version.sourceId, code: await sourceCode(ctx, version.sourceId) };
  const draft = timeless(source.code, version.number, ruleSetSchema.parse(version.rules));
  const earlier = new Map<number, CompiledSource | undefined>();
  const all = new Tally();
  const byScheme = new Map<string, Tally>();
  for await (const recalled of recalledDecisions(ctx.em, source)) {
    const { rulesVersion, schemeCode } = recalled.past;
    if (!earlier.has(rulesVersion)) {
      const made = await compiledVersion(ctx.em, source.id, rulesVersion);
      earlier.set(rulesVersion, made && timeless(source.code, made.version, made.rules));
    }
    const made = earlier.get(rulesVersion);
    if (!made) continue;
    const redecided = decideAgain(recalled, made, draft);
    all.add(redecided);
    const ofScheme = byScheme.get(schemeCode) ?? new Tally();
    ofScheme.add(redecided);
    byScheme.set(schemeCode, ofScheme);
  }
  return {
    ...all.figures,
    byScheme: [...byScheme].map(([code, tally]) => schemeFigures(code, tally, [draft, ...earlier.values()])),
    inPlainWords: inPlainWords(all),
  };
}

function schemeFigures(code: string, tally: Tally, sources: readonly (CompiledSource | undefined)[]): DryRunSchemeType {
  const scheme = sources.flatMap((source) => source?.schemes ?? []).find((candidate) => candidate.scheme.code === code)?.scheme;
  return { ...tally.figures, schemeCode: code, name: scheme ? nameOf(scheme) : { lv: code, en: code } };
}

/** The rules without their own calendar: a version for next year would otherwise refuse everybody who came last year. */
function timeless(code: string, number: number, rules: RuleSet): CompiledSource {
  return compileSource(
    { code, shortName: { lv: code, en: code } },
    {
      number,
      rules: {
        ...rules,
        period: { from: '0001-01-01', until: '9999-12-31' },
        applications: { ...rules.applications, windows: [] },
        schemes: rules.schemes.map((scheme) => ({ ...scheme, validFrom: null, validUntil: null })),
      },
    },
  );
}

function decideAgain({ past, factsThen }: Recalled, made: CompiledSource, draft: CompiledSource): Redecided {
  const wasRefused = past.status === 'REJECTED';
  const by = (source: CompiledSource) => {
    const scheme = source.schemes.find((candidate) => candidate.scheme.code === past.schemeCode);
    if (!scheme) return null;
    const quoted = quoteScheme(scheme, factsThen(made, source), undefined);
    return quoted.verdict === NOT_MET ? null : (quoted.ifConfirmed ?? quoted.certain).paysCents;
  };
  const then = by(made);
  const now = by(draft);
  const beforeCents = wasRefused ? 0 : past.paidCents;
  if (then === null && now === null) return { outcome: 'UNCHANGED', beforeCents, afterCents: beforeCents };
  // what was decided by hand stays as it was decided
  if (past.isOverridden || (then === null && !wasRefused)) return { outcome: 'UNCHANGED', beforeCents, afterCents: beforeCents };
  if (then === null) return { outcome: 'ACCEPTED', beforeCents, afterCents: now ?? 0 };
  if (wasRefused) return { outcome: 'UNCHANGED', beforeCents, afterCents: beforeCents };
  if (now === null) return { outcome: 'REFUSED', beforeCents, afterCents: 0 };
  const afterCents = Math.max(0, beforeCents + now - then);
  return { outcome: now > then ? 'MORE' : now < then ? 'LESS' : 'UNCHANGED', beforeCents, afterCents };
}

async function sourceCode(ctx: Context, sourceId: string): Promise<string> {
  const [row] = await ctx.em.execute<{ code: string }[]>('select code from funding_source where id = ?', [sourceId]);
  return row?.code ?? '';
}

function inPlainWords({ decisions, counts, beforeCents, afterCents, gainedCents, lostCents }: Tally): Words {
  if (decisions === 0)
    return words('Šim avotam vēl nav lēmumu, ko salīdzināt.', 'There are no decisions of this source to compare with yet.');
  const parts: Words[] = [words('No {0} lēmumiem {1} nemainītos.', 'Of {0} decisions {1} would be the same.', decisions, counts.UNCHANGED)];
  if (counts.MORE > 0) parts.push(words('{0} saņemtu vairāk.', '{0} would have got more.', counts.MORE));
  if (counts.LESS > 0) parts.push(words('{0} saņemtu mazāk.', '{0} would have got less.', counts.LESS));
  if (counts.REFUSED > 0) parts.push(words('{0} atbalstu nesaņemtu.', '{0} would not have been supported.', counts.REFUSED));
  if (counts.ACCEPTED > 0) parts.push(words('{0} atbalstu saņemtu no jauna.', '{0} would newly have been supported.', counts.ACCEPTED));
  if (gainedCents > 0) parts.push(words('Iegūtu kopā {0}.', '{0} would have been gained in all.', euros(gainedCents)));
  if (lostCents > 0) parts.push(words('Zaudētu kopā {0}.', '{0} would have been lost in all.', euros(lostCents)));
  parts.push(words('Kopā {0}, līdz šim {1}.', '{0} in all, {1} until now.', euros(afterCents), euros(beforeCents)));
  return { lv: parts.map(({ lv }) => lv).join(' '), en: parts.map(({ en }) => en).join(' ') };
}
