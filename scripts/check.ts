import { parseArgs } from 'node:util';
import { dayOf, days } from './check/days.ts';
import { type Outcome, runSteps } from './check/run-steps.ts';
import { steps } from './check/steps.ts';

/*
 * Everything that must hold before a change lands; the last line counts the tests.
 *   pnpm check                              all of it; the stories on another day than today, which one tells the date
 *   pnpm check "server tests" lint          some steps
 *   pnpm check --day 2028-02-29T12:00Z      every test as if it were then; --day today: the stories too are told of today
 *   pnpm check --days                       every test on each of the days on which calendars go wrong, one after the other
 */
const { values, positionals } = parseArgs({
  options: { day: { type: 'string' }, days: { type: 'boolean', default: false } },
  allowPositionals: true,
});
for (const name of positionals)
  if (!steps.some((step) => step.name === name)) stop(`There is no step "${name}". Steps: ${steps.map((step) => step.name).join(', ')}.`);
const asked = steps.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const outcomes = values.days ? await onEachDay() : await runSteps(asked, clockOf(values.day));

if (outcomes.length > 1) printTable(outcomes);
const wrong = outcomes.filter(({ isRight }) => !isRight).map(({ step }) => step.name);
const sum = (what: 'passed' | 'failed' | 'skipped') => outcomes.reduce((all, outcome) => all + outcome[what], 0);
console.log(wrong.length === 0 ? '\nEverything holds.' : `\nWrong: ${[...new Set(wrong)].join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(wrong.length === 0 ? 0 : 1);

function clockOf(day: string | undefined): Parameters<typeof runSteps>[1] {
  if (day === 'today') return () => undefined;
  if (day === undefined) return (step) => (step.isOnAnotherDay ? dayOf(new Date()).at : undefined);
  const at = new Date(day);
  if (Number.isNaN(at.getTime())) stop(`"${day}" is no instant. Write it as 2028-02-29T12:00Z.`);
  return (step) => (step.hasTests ? at : undefined);
}

async function onEachDay(): Promise<Outcome[]> {
  const tests = asked.filter(({ hasTests }) => hasTests);
  const all = await runSteps(
    steps.filter(({ name }) => name === 'build'),
    () => undefined,
  );
  const lines: string[] = [];
  for (const { at, why } of days(new Date())) {
    console.log(`\n══ ${at.toISOString()}: ${why}`);
    const found = await runSteps(tests, () => at);
    all.push(...found);
    const failed = found.filter(({ isRight }) => !isRight).map(({ step, failed: number }) => `${step.name} (${number})`);
    lines.push(`${at.toISOString().slice(0, 16)}Z  ${why.padEnd(52)} ${failed.length === 0 ? 'right' : `WRONG: ${failed.join(', ')}`}`);
  }
  console.log(`\n${lines.join('\n')}`);
  return all;
}

function printTable(all: readonly Outcome[]): void {
  console.log(
    `${'step'.padEnd(26)}${'seconds'.padStart(9)}${'CPU'.padStart(9)}${'passed'.padStart(9)}${'failed'.padStart(9)}${'skipped'.padStart(9)}`,
  );
  for (const { step, isRight, seconds, cpuSeconds, passed, failed, skipped } of all) {
    const tests = step.hasTests ? [passed, failed, skipped] : ['', '', ''];
    const columns = [seconds.toFixed(0), cpuSeconds.toFixed(0), ...tests].map((column) => String(column).padStart(9)).join('');
    console.log(`${step.name.padEnd(26)}${columns}${isRight ? '' : '   WRONG'}`);
  }
  console.log(`${'all, two at a time'.padEnd(26)}${(performance.now() / 1000).toFixed(0).padStart(9)}`);
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
