import type { Context } from '../../context.ts';
import { money } from '../../shared/money.ts';
import type { Day, Facts, GrantHolding, PersonFacts } from '../eligibility/facts.ts';
import { known } from '../eligibility/facts.ts';
import { personFactsOn, personRecords, type PersonRecord } from '../eligibility/person-facts.ts';
import { programmeFacts } from '../eligibility/programme-facts.ts';
import { NOT_MET } from '../eligibility/verdict.ts';
import { euros, words, type Words } from '../eligibility/words.ts';
import { quoteScheme } from '../quotes/scheme-quote.ts';
import type { DryRunType, FundingSourceVersionType } from './funding-source-version.type.ts';
import { compileSource, type CompiledSource } from './rules/compile-source.ts';
import { grantSchemeOf, ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import { compiledVersion } from './sources-in-force.ts';

interface PastDecision {
  id: string;
  accountId: string;
  programmeId: string;
  endsOn: Day;
  on: Day;
  status: string;
  schemeCode: string;
  rulesVersion: number;
  priceCents: number;
  paidCents: number;
  isOverridden: boolean;
}

/** Decisions are loaded in portions of this many. */
const PORTION = 2000;

/** One past decision, decided again. */
export interface Redecided {
  outcome: 'UNCHANGED' | 'MORE' | 'LESS' | 'REFUSED' | 'ACCEPTED';
  beforeCents: number;
  afterCents: number;
}

/**
 * What a version would have done to past decisions of its source (FUND-2): each is decided once by the version that made it and
 * once by this one, on the same facts; only the difference between the two counts, so unchanged rules change nothing.
 * Their periods and windows are left out: what would the rules have given, had they been in force then.
 */
export async function dryRun(ctx: Context, version: FundingSourceVersionType): Promise<DryRunType> {
  const code = await sourceCode(ctx, version.sourceId);
  const draft = timeless(code, version.number, ruleSetSchema.parse(version.rules));
  const earlier = new Map<number, CompiledSource | undefined>();
  const sum: Record<Redecided['outcome'], number> = { UNCHANGED: 0, MORE: 0, LESS: 0, REFUSED: 0, ACCEPTED: 0 };
  let decisions = 0;
  let before = 0;
  let after = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const portion = await pastDecisions(ctx, version.sourceId, last);
    if (portion.length === 0) break;
    last = (portion.at(-1) as PastDecision).id;
    const records = await personRecords(
      ctx.em,
      portion.map(({ accountId }) => accountId),
    );
    const programmes = await programmeFacts(
      ctx.em,
      portion.map(({ programmeId }) => programmeId),
    );
    for (const past of portion) {
      if (!earlier.has(past.rulesVersion)) {
        const made = await compiledVersion(ctx.em, version.sourceId, past.rulesVersion);
        earlier.set(past.rulesVersion, made && timeless(code, made.version, made.rules));
      }
      const record = records.get(past.accountId);
      const programme = programmes.get(past.programmeId);
      const made = earlier.get(past.rulesVersion);
      if (!record || !programme || !made) continue;
      const redecided = decideAgain(
        past,
        record,
        { ...programme, priceCents: past.priceCents, endsOn: past.endsOn, sources: [code] },
        made,
        draft,
      );
      decisions += 1;
      sum[redecided.outcome] += 1;
      before += redecided.beforeCents;
      after += redecided.afterCents;
    }
  }
  const result = {
    decisions,
    unchanged: sum.UNCHANGED,
    moreMoney: sum.MORE,
    lessMoney: sum.LESS,
    noLongerEligible: sum.REFUSED,
    newlyEligible: sum.ACCEPTED,
  };
  return { ...result, amountBefore: money(before), amountAfter: money(after), inPlainWords: inPlainWords(result, before, after) };
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

function decideAgain(
  past: PastDecision,
  record: PersonRecord,
  programme: Facts['programme'],
  made: CompiledSource,
  draft: CompiledSource,
): Redecided {
  const facts: Facts = { person: asItWas(past, record), programme, on: past.on };
  const wasRefused = past.status === 'REJECTED';
  const by = (source: CompiledSource) => {
    const scheme = source.schemes.find((candidate) => candidate.scheme.code === past.schemeCode);
    if (!scheme) return null;
    const quoted = quoteScheme(scheme, { ...facts, person: withGrant(facts.person, past, made, source) }, undefined);
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

/** The facts of the day of application; what the person has done since does not count. */
function asItWas(past: PastDecision, record: PersonRecord): PersonFacts {
  const facts = personFactsOn(record, past.on, { except: past.id });
  const earlierThan = <T>(list: readonly T[] | undefined, day: (item: T) => Day) =>
    known((list ?? []).filter((item) => day(item) < past.on));
  return {
    ...facts,
    account: known({ isActive: true, profileIsComplete: true }),
    trainings: known([]),
    completed: earlierThan(facts.completed.value, ({ completedOn }) => completedOn),
    applications: known(
      (facts.applications.value ?? [])
        .filter(({ submittedOn }) => submittedOn < past.on)
        .map((application) => ({ ...application, isOpen: false })),
    ),
    earlierGrants: earlierThan(facts.earlierGrants.value, ({ grantedOn }) => grantedOn),
    // whoever was paid in full then had a path then
    learningPath:
      facts.learningPath.value === null && past.status !== 'REJECTED' ? known({ programmes: [past.programmeId] }) : facts.learningPath,
  };
}

/** The grant as it must have been: all that was paid if the person paid the rest, at least a whole one otherwise; larger or smaller by what the rules give. */
function withGrant(person: PersonFacts, past: PastDecision, made: CompiledSource, source: CompiledSource): PersonFacts {
  const then = grantSchemeOf(made.rules)?.amountCents ?? 0;
  const gives = grantSchemeOf(source.rules)?.amountCents ?? 0;
  const had = past.paidCents < past.priceCents && past.status !== 'REJECTED' ? past.paidCents : Math.max(past.paidCents, then);
  const holding: GrantHolding = {
    id: 'then',
    source: source.code,
    grantedOn: past.on,
    availableCents: Math.max(0, had + gives - then),
    chooseBy: '9999-12-31',
    useBy: '9999-12-31',
  };
  return { ...person, grants: known([holding]) };
}

async function sourceCode(ctx: Context, sourceId: string): Promise<string> {
  const [row] = await ctx.em.execute<{ code: string }[]>('select code from funding_source where id = ?', [sourceId]);
  return row?.code ?? '';
}

function pastDecisions(ctx: Context, sourceId: string, after: string): Promise<PastDecision[]> {
  return ctx.em.execute<PastDecision[]>(
    `select a.id, a.account_id as "accountId", g.programme_id as "programmeId", g.ends_on::text as "endsOn", (a.submitted_at at time zone 'Europe/Riga')::date::text as "on", a.status,
            a.scheme_code as "schemeCode", a.rules_version as "rulesVersion", a.price_cents::float8 as "priceCents", a.paid_by_scheme_cents::float8 as "paidCents",
            exists (select from criterion_override o where o.application_id = a.id) as "isOverridden"
       from application a join learning_group g on g.id = a.group_id
      where a.funding_source_id = ? and a.decided_at is not null and a.scheme_code is not null and a.rules_version is not null and a.id > ?
      order by a.id limit ${PORTION}`,
    [sourceId, after],
  );
}

function inPlainWords(
  counts: { decisions: number; unchanged: number; moreMoney: number; lessMoney: number; noLongerEligible: number; newlyEligible: number },
  before: number,
  after: number,
): Words {
  const { decisions, unchanged, moreMoney, lessMoney, noLongerEligible, newlyEligible } = counts;
  if (decisions === 0)
    return words('Šim avotam vēl nav lēmumu, ko salīdzināt.', 'There are no decisions of this source to compare with yet.');
  const parts: Words[] = [words('No {0} lēmumiem {1} nemainītos.', 'Of {0} decisions {1} would be the same.', decisions, unchanged)];
  if (moreMoney > 0) parts.push(words('{0} saņemtu vairāk.', '{0} would have got more.', moreMoney));
  if (lessMoney > 0) parts.push(words('{0} saņemtu mazāk.', '{0} would have got less.', lessMoney));
  if (noLongerEligible > 0) parts.push(words('{0} atbalstu nesaņemtu.', '{0} would not have been supported.', noLongerEligible));
  if (newlyEligible > 0) parts.push(words('{0} atbalstu saņemtu no jauna.', '{0} would newly have been supported.', newlyEligible));
  parts.push(words('Kopā {0}, līdz šim {1}.', '{0} in all, {1} until now.', euros(after), euros(before)));
  return { lv: parts.map(({ lv }) => lv).join(' '), en: parts.map(({ en }) => en).join(' ') };
}
