import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { factWords, registerWords } from '../../rules/eligibility/fact-words.ts';
import type { Fact, PersonFactName, PersonFacts, ProgrammeFacts } from '../../rules/eligibility/facts.ts';
import { personFactsOn, personRecords } from '../../rules/eligibility/person-facts.ts';
import { programmeFacts } from '../../rules/eligibility/programme-facts.ts';
import { MET, NOT_MET, type Verdict } from '../../rules/eligibility/verdict.ts';
import { counted, sentence, type Words } from '../../platform/words/words.ts';
import type { CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { sourcesInForce } from '../../rules/funding-sources/sources-in-force.ts';
import { quote, type Quote } from '../quotes/quote.ts';
import type { ProfileChange } from '../../people/accounts/read-profile.ts';
import { say } from './words/index.gen.ts';

/** Answers that funding decisions look at, and the fact each becomes. */
const DECIDING: Partial<Record<keyof ProfileChange, PersonFactName>> = {
  employment: 'employment',
  education: 'education',
  employerSector: 'employerSector',
  municipalityCode: 'home',
  lowIncomeDeclared: 'lowIncome',
};
/** The most attended programmes stand for the catalogue, so that a change is explained at once however large it grows. */
const MOST_PROGRAMMES = 300;

/** What somebody could get: every looked-at programme with its price for them. */
export interface Standing {
  facts: PersonFacts;
  quotes: readonly Quote[];
}

/** What an account holder can get as the answers stand now. Read it before and after a change. */
export async function standingOfAccount(ctx: Context, em: EntityManager, accountId: string): Promise<Standing | undefined> {
  const on = ctx.clock.today();
  const record = (await personRecords(em, [accountId])).get(accountId);
  if (!record) return undefined;
  const rows = await em.execute<{ id: string }[]>(
    `select p.id from programme p where p.status = 'PUBLISHED' and exists (select from programme_funding_source f where f.programme_id = p.id) order by p.participants desc, p.id limit ${MOST_PROGRAMMES}`,
  );
  const programmes = await programmeFacts(
    em,
    rows.map(({ id }) => id),
  );
  const { sources } = await sourcesInForce(em, on);
  return standingFrom(personFactsOn(record, on, { now: ctx.clock.now() }), [...programmes.values()], sources, on);
}

export function standingFrom(
  facts: PersonFacts,
  programmes: readonly ProgrammeFacts[],
  sources: readonly CompiledSource[],
  on: string,
): Standing {
  return { facts, quotes: programmes.map((programme) => quote({ person: facts, programme, on }, sources)) };
}

export function concernsDecisions(change: ProfileChange): boolean {
  return Object.keys(change).some((name) => name in DECIDING);
}

/** What a change of answers does to what a person can get, a plain sentence each (ACC-4). Pure. */
export function consequencesOf(changed: ProfileChange, before: Standing, after: Standing): Words[] {
  const names = (Object.keys(changed) as (keyof ProfileChange)[]).flatMap((name) => DECIDING[name] ?? []);
  if (names.length === 0) return [];
  const sentences = [...sourceSentences(before, after), ...priceSentences(before, after)];
  // an answer that a register overrules changes nothing, and that must not look like a mistake
  for (const name of names) {
    const fact: Fact<unknown> = after.facts[name];
    if (fact.origin === 'REGISTER' && fact.value !== undefined && fact.register) {
      sentences.push(sentence(say.decisionsUseTheRegister({ confirmed: factWords[`person.${name}`]?.confirmed ?? '' })));
    } else if (fact.value === undefined && fact.register) {
      sentences.push(sentence(say.hasYetToConfirm({ register: registerWords[fact.register] })));
    }
  }
  return sentences.length > 0 ? sentences : [say.thisDoesNotChangeWhatYouCan];
}

/** For each funding source the best that it can do for this person in any programme, when that changed. */
function sourceSentences(before: Standing, after: Standing): Words[] {
  const [was, is] = [bestBySource(before), bestBySource(after)];
  const sentences: Words[] = [];
  for (const [code, { verdict, name }] of is) {
    const earlier = was.get(code)?.verdict ?? NOT_MET;
    if (verdict === earlier) continue;
    if (verdict === MET) sentences.push(say.youMeetTheConditionsNow({ name }));
    else if (verdict === NOT_MET) sentences.push(say.youNoLongerMeetTheConditions({ name }));
    else sentences.push(say.aDecisionStillNeedsSomethingConfirmed({ name }));
  }
  return sentences;
}

function bestBySource({ quotes }: Standing): Map<string, { verdict: Verdict; name: Words }> {
  const best = new Map<string, { verdict: Verdict; name: Words }>();
  for (const { schemes } of quotes) {
    for (const { verdict, compiled } of schemes) {
      const known = best.get(compiled.source.code);
      if (!known || verdict > known.verdict) best.set(compiled.source.code, { verdict, name: compiled.source.shortName });
    }
  }
  return best;
}

const ONE: Words = say.one;
const MANY: Words = say.many;

function priceSentences(before: Standing, after: Standing): Words[] {
  const earlier = new Map(before.quotes.map((one) => [one.facts.programme.id, one.youPayCents]));
  let less = 0;
  let more = 0;
  for (const { facts, youPayCents } of after.quotes) {
    const was = earlier.get(facts.programme.id) ?? youPayCents;
    if (youPayCents < was) less++;
    if (youPayCents > was) more++;
  }
  return [
    ...(less > 0 ? [say.forYouNowPayLess({ less: counted(less, ONE, MANY) })] : []),
    ...(more > 0 ? [say.forYouNowPayMore({ more: counted(more, ONE, MANY) })] : []),
  ];
}
