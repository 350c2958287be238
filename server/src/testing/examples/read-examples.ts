import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  declared,
  fromRegister,
  known,
  noAnswer,
  notAsked,
  notRecorded,
  type ClaimFacts,
  type EvidenceKind,
  type Fact,
  type Facts,
  type GrantHolding,
  type GrantOutcome,
  type Kind,
  type PersonFacts,
} from '../../modules/rules/eligibility/facts.ts';
import type { Employment, Region, RegisterName, ResidentStatus } from '../../modules/people/registers/register-words.ts';
import { person, programme } from '../../modules/rules/eligibility/testing/sample-facts.ts';
import { compileSource, type CompiledSource } from '../../modules/rules/funding-sources/rules/compile-source.ts';
import { versionInForce } from '../../modules/rules/funding-sources/rules/version-in-force.ts';
import { hostedSources } from '../../modules/rules/funding-sources/hosted/hosted-sources.ts';
import { visitorOn } from '../../modules/money/quotes/visitor.ts';
import { exampleSources } from './example-sources.ts';

/** One row of the table, by the names in its first line. */
export type Example = Record<string, string>;

export function readExamples(): Example[] {
  const [names = [], ...rows] = readTable(readFileSync(join(import.meta.dirname, 'examples.csv'), 'utf8'));
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()])));
}

/** Rows and cells as a spreadsheet saves them: semicolons between, quotes around cells that hold one. */
function readTable(table: string): string[][] {
  return table
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''),
    );
}

export function centsOf(euros: string): number {
  return Math.round(Number(euros) * 100);
}

/** The sources in force on the day of the row. */
export function sourcesOf(example: Example): CompiledSource[] {
  const on = example['on'] as string;
  const hosted = hostedSources(on);
  return wordsOf(example['sources']).flatMap((code) => {
    const own = exampleSources[code];
    if (own) return [compileSource({ code, shortName: own.shortName }, { number: 1, rules: own.rules })];
    const source = hosted.find((candidate) => candidate.code === code);
    if (!source) throw new Error(`No. ${example['no']}: there is no source ${code}`);
    const version = versionInForce(source.versions, on);
    return version ? [compileSource(source, version)] : [];
  });
}

export function factsOf(example: Example, sources: readonly CompiledSource[]): Facts {
  const on = example['on'] as string;
  const grants = grantsOf(example, sources);
  return {
    person: { ...personOf(example, sources), ...(wordsOf(example['person'])[0] === 'visitor' ? {} : { grants: known(grants) }) },
    programme: programmeOf(example),
    on,
    ...(example['claim'] ? { claim: claimOf(example['claim']) } : {}),
  };
}

export function wordsOf(cell: string | undefined): string[] {
  return (cell ?? '').split(/\s+/).filter((word) => word !== '');
}

/** The `name=value` words of a cell. */
export function namedValues(cell: string | undefined): Map<string, string> {
  return new Map(
    wordsOf(cell)
      .filter((word) => word.includes('='))
      .map((word) => word.split('=') as [string, string]),
  );
}

function personOf(example: Example, sources: readonly CompiledSource[]): PersonFacts {
  const values = namedValues(example['person']);
  const on = example['on'] as string;
  if (wordsOf(example['person'])[0] === 'visitor') {
    return visitorOn(
      {
        age: values.has('age') ? Number(values.get('age')) : null,
        employment: (values.get('employment') as Employment | undefined) ?? null,
        lowIncome: values.has('lowIncome') ? values.get('lowIncome') === 'yes' : null,
      },
      sources,
      on,
    );
  }
  const facts: { -readonly [K in keyof PersonFacts]?: PersonFacts[K] } = {};
  const read = <T>(register: RegisterName, value: string, convert: (text: string) => T): Fact<T> =>
    value === '?' ? noAnswer(register) : value === '-' ? notAsked() : fromRegister(register, convert(value));
  const yes = (value: string) => value === 'yes';
  for (const [name, value] of values) {
    if (name === 'age') facts.age = read('POPULATION', value, Number);
    else if (name === 'employment') facts.employment = read('REVENUE_SERVICE', value, (text) => text.split('+') as Employment[]);
    else if (name === 'sector') facts.employerSector = read('REVENUE_SERVICE', value, (text) => (text === 'none' ? null : text));
    else if (name === 'education') facts.education = read('EDUCATION', value, Number);
    else if (name === 'lowIncome') facts.lowIncome = read('SOCIAL_ASSISTANCE', value, yes);
    else if (name === 'disability') facts.disability = read('DISABILITY', value, yes);
    else if (name === 'protection') facts.protection = read('POPULATION', value, yes);
    else if (name === 'children') facts.childrenUnderSeven = read('POPULATION', value, Number);
    else if (name === 'residence') facts.residence = read('POPULATION', value, (text) => text as ResidentStatus);
    else if (name === 'region')
      facts.home = read('POPULATION', value, (text) => ({ municipality: values.get('municipality') ?? 'LV-XXX', region: text as Region }));
    else if (name === 'digcomp') facts.digcomp = value === '-' ? notRecorded('TEST') : known(Number(value), 'TEST');
    else if (name === 'account') facts.account = known({ isActive: value !== 'no', profileIsComplete: value === 'yes' });
    else if (name === 'path')
      facts.learningPath = declared(value === 'no' ? null : { programmes: value === 'programme' ? ['course'] : [] });
    else if (name === 'training') facts.trainings = known([{ source: value, programme: 'other' }]);
    else if (name === 'completed')
      facts.completed = known([{ source: value, programme: 'course', kind: 'NON_FORMAL', completedOn: '2025-05-01' }]);
    else if (name === 'earlier')
      facts.earlierGrants = known([{ source: 'LIMITED', grantedOn: '2025-06-09', amountCents: 50_000, outcome: value as GrantOutcome }]);
    else if (name === 'reimbursed') facts.reimbursements = known([{ source: sources[0]?.code ?? '', decidedOn: value }]);
    else if (name === 'open') {
      const [source = '', times = '1'] = value.split('x');
      facts.applications = known(
        Array.from({ length: Number(times) }, () => ({ source, programme: 'other', provider: 'elsewhere', submittedOn: on, isOpen: true })),
      );
    } else if (!['municipality', 'days', 'attended', 'paidThisMonth'].includes(name))
      throw new Error(`No. ${example['no']}: nobody knows the fact ${name}`);
  }
  return person(facts);
}

/** Grants of the first source with rounds; dates follow from the round. */
function grantsOf(example: Example, sources: readonly CompiledSource[]): GrantHolding[] {
  const source = sources.find(({ rounds }) => rounds.length > 0);
  return (example['grants'] ?? '')
    .split('+')
    .map(wordsOf)
    .filter((cell) => cell.length >= 2)
    .map(([day, amount, carried]) => {
      const index = source?.rounds.findIndex(({ roundOn }) => roundOn === day) ?? -1;
      const round = source?.rounds[index];
      if (!source || !round) throw new Error(`No. ${example['no']}: there is no round on ${day}`);
      const chooseBy = carried ? (source.rounds[index + 1]?.chooseBy ?? round.useBy) : round.chooseBy;
      return {
        id: day as string,
        source: source.code,
        grantedOn: round.roundOn,
        availableCents: centsOf(amount as string),
        chooseBy,
        useBy: round.useBy,
      };
    });
}

function programmeOf(example: Example) {
  const [kind, price, ...more] = wordsOf(example['programme']);
  const values = namedValues(example['programme']);
  const hours = more.find((word) => /^\d+h$/.test(word));
  return programme({
    kind: (kind ?? 'STUDY_COURSE') as Kind,
    priceCents: centsOf(price ?? '0'),
    hours: hours ? Number(hours.slice(0, -1)) : 80,
    sources: wordsOf(example['sources']),
    provider: values.get('provider') ?? 'university',
    endsOn: values.get('ends') ?? null,
    sector: values.get('sector') ?? 'ICT',
    digcompLevel: values.get('level') === '?' ? null : 5,
  });
}

function claimOf(cell: string): ClaimFacts {
  const [kind, item, cost, achievedOn, result, ...evidence] = wordsOf(cell);
  return {
    kind: kind as ClaimFacts['kind'],
    item: item as string,
    costCents: centsOf(cost as string),
    achievedOn: achievedOn as string,
    isAchieved: result === '?' ? notRecorded('SELF_DECLARED') : known(result === 'achieved'),
    evidence: evidence as EvidenceKind[],
  };
}
