import { describe, expect, it } from 'vitest';
import { MET } from '../../modules/rules/eligibility/verdict.ts';
import { decideClaim } from '../../modules/money/quotes/claim.ts';
import { quote } from '../../modules/money/quotes/quote.ts';
import type { SchemeQuote } from '../../modules/money/quotes/scheme-quote.ts';
import { stipendFor } from '../../modules/money/quotes/stipend.ts';
import type { UnitCostRounding } from '../../modules/rules/unit-costs/unit-cost-rounding.enum.ts';
import { unitCost } from '../../modules/rules/unit-costs/unit-cost.ts';
import { centsOf, factsOf, namedValues, readExamples, sourcesOf, type Example } from './read-examples.ts';

/** Latvian money is written with a no-break space; the table is typed with an ordinary one. */
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

const nameOf = (scheme: SchemeQuote): string =>
  [scheme, scheme.combinedWith].flatMap((part) => (part ? [`${part.sourceCode}/${part.schemeCode}`] : [])).join('+');

function checkQuote(example: Example): void {
  const sources = sourcesOf(example);
  const result = quote(factsOf(example, sources), sources);
  if (example['scheme']) {
    const scheme = result.schemes.find((candidate) => nameOf(candidate) === example['scheme']);
    expect(scheme, `schemes: ${result.schemes.map(nameOf).join(', ')}`).toBeDefined();
    const found = scheme as SchemeQuote;
    const told = {
      result: found.eligibility,
      pays: found.certain.paysCents,
      'co-payment': found.certain.coPaymentCents,
      'if confirmed': found.ifConfirmed?.coPaymentCents,
      released: found.releasedIfNotConfirmedCents,
      left: found.leftOnGrantsCents,
      'from grants': found.fromGrants.map(({ grantId, amountCents }) => `${grantId} ${(amountCents / 100).toFixed(2)}`).join(' + '),
    };
    for (const [column, value] of Object.entries(told)) {
      const expected = example[column];
      if (expected) expect(value, column).toBe(typeof value === 'string' ? expected : centsOf(expected));
    }
    if (!example['if confirmed']) expect(found.ifConfirmed).toBeNull();
  }
  if (example['best']) expect(result.best ? nameOf(result.best) : '-', 'best').toBe(example['best']);
  if (example['headline']) expect(plain(result.headline.lv)).toBe(example['headline']);
  if (example['says']) {
    const said = [
      result.reason,
      ...result.schemes.flatMap((scheme) => [scheme.sentence, ...scheme.criteria.flatMap(({ sentence, remedy }) => [sentence, remedy])]),
    ];
    expect(said.map((text) => plain(text?.lv)).join('\n')).toContain(example['says']);
  }
}

function checkClaim(example: Example): void {
  const sources = sourcesOf(example);
  const scheme = sources
    .flatMap(({ schemes }) => schemes)
    .find((candidate) => `${candidate.source.code}/${candidate.scheme.code}` === example['scheme']);
  expect(scheme).toBeDefined();
  const paidBefore = namedValues(example['person']).get('paidThisMonth');
  const decision = decideClaim(
    scheme as NonNullable<typeof scheme>,
    factsOf(example, sources),
    paidBefore ? { monthCents: centsOf(paidBefore) } : {},
  );
  expect(decision.result).toBe(example['result']);
  expect(decision.paysCents).toBe(centsOf(example['pays'] as string));
  if (example['says'])
    expect(
      decision.criteria
        .filter(({ verdict }) => verdict !== MET)
        .flatMap(({ sentence, remedy }) => [sentence.lv, remedy?.lv ?? ''])
        .map(plain)
        .join('\n'),
    ).toContain(example['says']);
}

function checkStipend(example: Example): void {
  const scheme = sourcesOf(example)
    .flatMap(({ schemes }) => schemes)
    .find(({ scheme: candidate }) => candidate.kind === 'STIPEND')?.scheme;
  const values = namedValues(example['person']);
  expect(scheme?.kind).toBe('STIPEND');
  if (scheme?.kind !== 'STIPEND') return;
  const month = (example['on'] as string).slice(0, 7);
  const attendedBasisPoints = Math.round(Number.parseFloat(values.get('attended') as string) * 100);
  expect(stipendFor(scheme, { month, daysInTraining: Number(values.get('days')), attendedBasisPoints })).toBe(
    centsOf(example['pays'] as string),
  );
}

function checkUnitCost(example: Example): void {
  const values = namedValues(example['person']);
  const tenThousandths = (name: string) => Math.round(Number(values.get(name)) * 10_000);
  const method = {
    rounding: values.get('method') as UnitCostRounding,
    rates: [
      {
        validFrom: '2024-01-01',
        validUntil: null,
        baseTenThousandths: tenThousandths('base'),
        coefficients: { group: tenThousandths('coefficient') },
      },
    ],
  };
  expect(unitCost(method, 'group', Number(values.get('hours')), example['on'] as string)).toBe(centsOf(example['pays'] as string));
}

const checks: Record<string, (example: Example) => void> = {
  QUOTE: checkQuote,
  CLAIM: checkClaim,
  STIPEND: checkStipend,
  UNIT_COST: checkUnitCost,
};
/** The rules an example proves, by what it asks about. */
function rulesOf(example: Example): string {
  if (example['question'] === 'CLAIM') return 'FUND-13';
  if (example['question'] === 'STIPEND') return 'FUND-14';
  if (example['question'] === 'UNIT_COST') return 'FUND-19';
  const scheme = example['scheme'] ?? '';
  const rules = ['FUND-18'];
  if (scheme.endsWith('/FULL_COST')) rules.push('FUND-8');
  if (scheme.endsWith('/GRANT')) rules.push('FUND-9');
  if (scheme.endsWith('/SHARE')) rules.push('FUND-12');
  if (scheme.endsWith('/SEAT')) rules.push('FUND-15');
  if (scheme.includes('+')) rules.push('FUND-17');
  if (example['result'] === 'MET' && Number(example['co-payment']) > 0) rules.push('FUND-16');
  return rules.join(' ');
}

describe('worked examples', () => {
  for (const example of readExamples().filter(({ question }) => question !== 'LIFE')) {
    it(`${rulesOf(example)}: example ${example['no']}: ${example['what']}`, () => checks[example['question'] as string]?.(example));
  }

  it('FUND-18: the table holds worked examples 1 to 20 and at least 40 more', () => {
    const numbers = readExamples().map(({ no }) => no);
    expect(numbers).toEqual(expect.arrayContaining(Array.from({ length: 20 }, (_, index) => String(index + 1))));
    expect(numbers.length).toBeGreaterThanOrEqual(60);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
