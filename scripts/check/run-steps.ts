import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownEnvironment } from '../../server/src/testing/own-environment.ts';
import type { Step } from './steps.ts';

const top = join(import.meta.dirname, '..', '..');
const SIDE_BY_SIDE = 2;

export interface Outcome {
  step: Step;
  isRight: boolean;
  seconds: number;
  cpuSeconds: number;
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs the steps, two at a time; goes on after a failed one, so that one run tells all. What a step says is printed in one piece. */
export async function runSteps(chosen: readonly Step[], clockOf: (step: Step) => Date | undefined): Promise<Outcome[]> {
  const waiting = [...chosen];
  const running = new Map<Step, Promise<void>>();
  const outcomes: Outcome[] = [];
  const isPending = (name: string) => [...waiting, ...running.keys()].some((step) => step.name === name);
  while (waiting.length + running.size > 0) {
    const at = waiting.findIndex((step) => !(step.after ?? []).some(isPending));
    if (running.size < SIDE_BY_SIDE && at >= 0) {
      const [step] = waiting.splice(at, 1) as [Step];
      const done = runStep(step, clockOf(step), chosen.length === 1).then((outcome) => void outcomes.push(outcome));
      running.set(
        step,
        done.finally(() => running.delete(step)),
      );
    } else await Promise.race(running.values());
  }
  return chosen.map((step) => outcomes.find((one) => one.step === step)!);
}

async function runStep(step: Step, clock: Date | undefined, isAlone: boolean): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'stars-check-'));
  const report = join(folder, 'report.json');
  const times = join(folder, 'times');
  const heading = `── ${step.name}${clock ? `, as if it were ${clock.toISOString()}` : ''}`;
  console.log(isAlone ? `\n${heading}` : `   ${step.name} …`);
  const started = performance.now();
  const child = spawn(process.platform === 'win32' ? step.run : `${step.run}\ncode=$?; times >"$TIMES"; exit $code`, {
    cwd: top,
    shell: true,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    env: {
      ...ownEnvironment({}),
      PATH: `${join(top, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`,
      REPORT: report,
      TIMES: times,
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      ...(clock && moved(clock)),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const seconds = (performance.now() - started) / 1000;
  const outcome = { step, isRight: code === 0, seconds, cpuSeconds: cpuSeconds(times), ...(step.hasTests ? counts(report) : NONE) };
  rmSync(folder, { recursive: true, force: true });
  if (!isAlone) console.log(`\n${heading}\n${said.trimEnd()}`);
  console.log(`── ${step.name}: ${outcome.isRight ? 'right' : 'WRONG'} (${seconds.toFixed(0)} s)\n`);
  return outcome;
}

/** A clock that is moved and goes on, for every Node that the step starts, whatever starts it. */
function moved(clock: Date): NodeJS.ProcessEnv {
  const module = pathToFileURL(join(import.meta.dirname, 'moved-date.mjs')).href;
  return {
    STARS_MOVED_BY: String(clock.getTime() - Date.now()),
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${module}`.trim(),
  };
}

const NONE = { passed: 0, failed: 0, skipped: 0 };

function counts(report: string): typeof NONE {
  if (!existsSync(report)) return NONE;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}

/** The second line of the shell's `times` tells what its children used: "1m2.5s 0m3.1s". */
function cpuSeconds(file: string): number {
  if (!existsSync(file)) return 0;
  const [, ofChildren = ''] = readFileSync(file, 'utf8').split('\n');
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
