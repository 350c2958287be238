export interface Step {
  name: string;
  run: string;
  /** Names of the steps that must be over before; they may have failed. */
  after?: string[];
  /** It writes Vitest's report to the file named by REPORT; its tests are counted. */
  hasTests?: boolean;
  /** Every run puts it on one of the days on which calendars go wrong. */
  isOnAnotherDay?: boolean;
}

/** Each takes about one core, so two run side by side: those that take longest begin first. To add a step, add a line. */
export const steps: Step[] = [
  { name: 'build', run: 'node scripts/build-when-changed.ts' },
  { ...vitest('browser stories', 'tests', '--config vitest.e2e.config.ts'), after: ['build'], isOnAnotherDay: true },
  vitest('server tests', 'server'),
  vitest('api tests', 'tests'),
  vitest('console tests', 'admin-ui'),
  vitest('public interface tests', 'public-ui'),
  { name: 'types', run: 'pnpm -r --workspace-concurrency=1 typecheck' },
  {
    name: 'lint',
    run: 'oxlint --deny-warnings --type-aware public-ui/src && oxlint --quiet --type-aware server/src admin-ui/src tests && oxlint --quiet scripts codegen',
  },
  { name: 'codegen drift', run: 'node codegen/words.ts --check && graphql-codegen --check' },
  { name: 'schema drift', run: 'pnpm --filter server --silent schema:check' },
  { name: 'format', run: 'biome format .' },
  { name: 'rooms', run: 'node scripts/rooms.ts --check' },
  { name: 'rules', run: 'node scripts/rules.ts --check' },
];

/** Without pnpm in between: its locks take fright at a clock that is moved. */
function vitest(name: string, folder: string, more = ''): Step {
  return {
    name,
    hasTests: true,
    run: `cd ${folder} && vitest run ${more} --maxWorkers=1 --reporter=default --reporter=json --outputFile.json="$REPORT"`,
  };
}
