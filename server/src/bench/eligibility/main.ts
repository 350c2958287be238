import { compileSource } from '../../modules/rules/funding-sources/rules/compile-source.ts';
import { hostedSources } from '../../modules/rules/funding-sources/hosted/hosted-sources.ts';
import { versionInForce } from '../../modules/rules/funding-sources/rules/version-in-force.ts';
import {
  fromRegister,
  kinds,
  known,
  noAnswer,
  type Facts,
  type PersonFacts,
  type ProgrammeFacts,
} from '../../modules/rules/eligibility/facts.ts';
import { employments } from '../../modules/people/registers/register-words.ts';
import { person, programme } from '../../modules/rules/eligibility/testing/sample-facts.ts';
import { quote } from '../../modules/money/quotes/quote.ts';

/*
 * How many person–programme pairs the rule engine decides in a second of one core's time.
 * Persons and programmes are varied, a tenth of the facts are unknown, the rules are those of the hosted sources.
 */
const TODAY = '2026-11-22';
const PERSONS = 500;
const PROGRAMMES = 139;
const REACH = 100_000;

const sources = hostedSources(TODAY).flatMap((source) => {
  const version = versionInForce(source.versions, TODAY);
  return version ? [compileSource(source, version)] : [];
});

let seed = 1;
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const pick = <T>(values: readonly T[]) => values[random(values.length)] as T;
const round = sources[0]?.rounds[0];

const persons = Array.from(
  { length: PERSONS },
  (): PersonFacts =>
    person({
      age: fromRegister('POPULATION', 15 + random(60)),
      employment: random(10) === 0 ? noAnswer('REVENUE_SERVICE') : fromRegister('REVENUE_SERVICE', [pick(employments)]),
      education: fromRegister('EDUCATION', 2 + random(7)),
      lowIncome: random(10) === 0 ? noAnswer('SOCIAL_ASSISTANCE') : fromRegister('SOCIAL_ASSISTANCE', random(8) === 0),
      learningPath: known(random(2) === 0 ? null : { programmes: [] }),
      grants: known(
        round && random(2) === 0
          ? [
              {
                id: 'grant',
                source: '2.3.1.4.i',
                grantedOn: round.roundOn,
                availableCents: random(50_001),
                chooseBy: round.chooseBy,
                useBy: round.useBy,
              },
            ]
          : [],
      ),
    }),
);

const programmes = Array.from(
  { length: PROGRAMMES },
  (_, index): ProgrammeFacts =>
    programme({
      id: `programme-${index}`,
      kind: pick(kinds),
      priceCents: 10_000 + random(80_000),
      hours: 20 + random(160),
      sources: random(3) === 0 ? ['2.3.1.4.i', '4.2.4.2'] : [pick(sources).code],
    }),
);

/** Seconds of processor time, so that other work on the machine does not count. */
const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function measure(name: string, pairs: number, work: () => number): number {
  work();
  const started = processorSeconds();
  let rounds = 0;
  let sum = 0;
  while (processorSeconds() - started < 2) {
    sum += work();
    rounds += 1;
  }
  const perSecond = Math.round((pairs * rounds) / (processorSeconds() - started));
  console.log(`${name.padEnd(58)} ${perSecond.toLocaleString('en').padStart(12)} a second   (checksum ${sum % 1_000_003})`);
  return perSecond;
}

const pairs = PERSONS * PROGRAMMES;
const schemes = sources.flatMap(({ schemes: all }) =>
  all.filter(
    ({ scheme }) => scheme.kind === 'GRANT' || scheme.kind === 'FULL_COST' || scheme.kind === 'PERCENTAGE' || scheme.kind === 'LICENCE',
  ),
);

function forAll(decide: (facts: Facts) => number): number {
  let sum = 0;
  for (const one of persons) for (const other of programmes) sum += decide({ person: one, programme: other, on: TODAY });
  return sum;
}

console.log(
  `${PERSONS} persons × ${PROGRAMMES} programmes, ${sources.length} sources, ${schemes.length} schemes that pay for programmes\n`,
);
measure('one scheme decided for a pair', pairs, () => forAll((facts) => (schemes[1] as (typeof schemes)[number]).criteria.decide(facts)));
measure('every scheme of every source decided for a pair', pairs, () =>
  forAll((facts) => schemes.reduce((sum, { criteria }) => sum + criteria.decide(facts), 0)),
);
const quotes = measure('quote of a pair: every scheme of its sources, best marked', pairs, () =>
  forAll((facts) => quote(facts, sources).youPayCents),
);
measure('quote of a pair with headline and reason in both languages', pairs / 50, () => {
  let sum = 0;
  for (const one of persons.slice(0, PERSONS / 50)) {
    for (const other of programmes) {
      const answer = quote({ person: one, programme: other, on: TODAY }, sources);
      sum += answer.headline.lv.length + answer.reason.en.length;
    }
  }
  return sum;
});

const reached = quotes >= REACH;
console.log(`\n${reached ? 'Reached' : 'NOT reached'}: at least ${REACH.toLocaleString('en')} pairs a second on one core.`);
if (!reached) process.exitCode = 1;
