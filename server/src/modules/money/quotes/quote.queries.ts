import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { loader } from '../../../shared/loader.ts';
import type { Day, PersonFacts } from '../../rules/eligibility/facts.ts';
import { ageOn } from '../../../shared/age.ts';
import type { Region } from '../../people/registers/register-words.ts';
import { personFactsOn, personRecords } from '../../rules/eligibility/person-facts.ts';
import { groupEnds, programmeFacts } from '../../rules/eligibility/programme-facts.ts';
import { sourcesInForce, type SourcesInForce } from '../../rules/funding-sources/sources-in-force.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import type { AnonymousAnswers } from './quote.inputs.ts';
import { quote, type Quote } from './quote.ts';
import { visitorOn } from './visitor.ts';
import { say } from './words/index.gen.ts';

interface Asked {
  programmeId: string;
  groupId: string | null;
  answers: AnonymousAnswers | null;
  on: Day;
}

/**
 * What whoever asks would pay: by the answers given, else by their own account, else as a visitor who has said nothing.
 * However many programmes a request asks about, persons, sources and programmes are each read once.
 */
export function quoteFor(
  ctx: Context,
  asked: { programmeId: string; groupId?: string | null; answers?: AnonymousAnswers | null; on?: Day | null },
): Promise<Quote | undefined> {
  if (asked.answers) check(asked.answers);
  return load(
    ctx,
    JSON.stringify({
      programmeId: asked.programmeId,
      groupId: asked.groupId ?? null,
      answers: asked.answers ?? null,
      on: asked.on ?? ctx.clock.today(),
    } satisfies Asked),
  );
}

const load = loader<string, Quote | undefined>(async (ctx, keys) => {
  const asked = keys.map((key) => JSON.parse(key) as Asked);
  const programmes = await programmeFacts(
    ctx.em,
    asked.map(({ programmeId }) => programmeId),
  );
  const ends = await groupEnds(
    ctx.em,
    asked.flatMap(({ groupId }) => (groupId ? [groupId] : [])),
  );
  const people = new Map<string, { person: PersonFacts; inForce: SourcesInForce }>();
  for (const one of asked) {
    const key = JSON.stringify([one.answers, one.on]);
    if (!people.has(key)) people.set(key, await whoAsks(ctx, one));
  }
  return asked.map((one) => {
    const programme = programmes.get(one.programmeId);
    if (!programme) return undefined;
    const { person, inForce } = people.get(JSON.stringify([one.answers, one.on])) as { person: PersonFacts; inForce: SourcesInForce };
    return quote(
      { person, programme: { ...programme, endsOn: (one.groupId && ends.get(one.groupId)) || null }, on: one.on },
      inForce.sources,
      inForce.freeBudget,
    );
  });
});

async function whoAsks(ctx: Context, { answers, on }: Asked): Promise<{ person: PersonFacts; inForce: SourcesInForce }> {
  const inForce = await inForceOn(ctx, on);
  const accountId = answers ? null : ownAccountId(ctx);
  if (accountId) {
    const record = (await personRecords(ctx.em, [accountId])).get(accountId);
    if (record) return { person: personFactsOn(record, on, { now: ctx.clock.now() }), inForce };
  }
  const given = answers ?? (await knownOfNewcomer(ctx, on));
  const regions = given.municipality ? await regionsOf(ctx) : new Map<string, Region>();
  return { person: visitorOn(given, inForce.sources, on, (municipality) => regions.get(municipality) ?? null), inForce };
}

/** Somebody is logged in and has no account yet: the age is known. */
async function knownOfNewcomer(ctx: Context, on: Day): Promise<AnonymousAnswers> {
  if (!ctx.viewer) return {};
  const [row] = await ctx.em.execute<{ bornOn: Day }[]>('select birth_date::text as "bornOn" from person where id = ?', [
    ctx.viewer.personId,
  ]);
  return row ? { age: ageOn(row.bornOn, on) } : {};
}

const sourcesByDay = new WeakMap<Context, Map<Day, Promise<SourcesInForce>>>();

function inForceOn(ctx: Context, on: Day): Promise<SourcesInForce> {
  const byDay = sourcesByDay.get(ctx) ?? new Map<Day, Promise<SourcesInForce>>();
  sourcesByDay.set(ctx, byDay);
  const known = byDay.get(on) ?? sourcesInForce(ctx.em, on);
  byDay.set(on, known);
  return known;
}

async function regionsOf(ctx: Context): Promise<Map<string, Region>> {
  const rows = await ctx.em.execute<{ code: string; region: Region }[]>(
    `select code, parent_code as region from vocabulary_entry where vocabulary = 'MUNICIPALITY' and parent_code is not null`,
  );
  return new Map(rows.map(({ code, region }) => [code, region]));
}

const OLDEST = 130;

function check({ age, municipality }: AnonymousAnswers): void {
  if (age !== null && age !== undefined && (age < 0 || age > OLDEST))
    throw new Invalid(['answers', 'age'], say.ageMustBeBetween0({ oldest: OLDEST }));
  if ((municipality?.length ?? 0) > 40) throw new Invalid(['answers', 'municipality'], say.chooseAMunicipalityFromTheList);
}
