import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');

/** Files that hold Latvian and are no language file, each with its reason. */
const REVIEWED: Readonly<Record<string, string>> = {
  'modules/catalogue/search/kept-searches.ts': 'reads searches that people made',
  'modules/catalogue/search/starting-synonyms.ts': 'data: what people call things',
  'modules/catalogue/search/word-families.ts': 'reads a list of Latvian words',
  'modules/front/status/status-page.ts': 'a page drawn without the interfaces, one table of words a language',
  'modules/people/identity/pages/pick-person.ts': 'the same, for demonstrations',
  'modules/platform/mailbox/mailbox-pages.ts': 'the same, for demonstrations',
  'modules/people/identity/embedded-provider.ts': 'titles of pages that say both languages at once, for demonstrations',
  'modules/money/windows/window-calendar.ts': 'a calendar entry, one table of words a language',
  'modules/people/notices/mail-message.ts': 'what frames every e-mail, one table of words a language',
  'modules/front/statements/statement.queries.ts': 'heads of columns, one list a language',
  'modules/payments/settlements/files/settlement-csv.ts': 'heads of columns, one list a language',
  'modules/money/ledger/budget-plan/plan-in-words.ts': 'names of months in the case that Latvian wants',
  'modules/rules/funding-sources/usual-steps.ts': 'steps in order, one list a language',
  'modules/catalogue/programmes/facets/facets-in-words.ts': 'letters to sort by',
  'modules/rules/funding-sources/read-rules.ts': 'what is wrong with a rule set, one table of words a language',
  'modules/rules/unit-costs/starting-methods.ts': 'data: the official methods',
  'modules/training/applications/deciding/override-criterion.ts': 'half a sentence that depends on the answer',
  'modules/payments/claims/judging/override-claim-criterion.ts': 'half a sentence that depends on the answer',
  'modules/training/applications/drawing/stop-draw.ts': 'a reason somebody wrote, with its beginning',
};

/** A string or template with a letter that only Latvian has; comments may quote what people read. */
const LATVIAN_TEXT = /(['"`])(?:(?!\1)[^\\\n])*[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/;

it('sentences that people read stand in language files, not between lines of logic', () => {
  const found = globSync('{shared,modules}/**/*.ts', { cwd: source })
    .map((file) => file.split('\\').join('/'))
    .filter((file) => !/\.test\.ts$|\.property\.ts$|\/words\/[a-z]{2}\.ts$|\/hosted\/|\/testing\/|\/simulator\//.test(file))
    .filter((file) =>
      readFileSync(join(source, file), 'utf8')
        .split('\n')
        .some((line) => !/^\s*(\*|\/\*|\/\/)/.test(line) && LATVIAN_TEXT.test(line.replace(/\/\*\*.*?\*\/|\/\/ .*$/g, ''))),
    );
  expect(found.filter((file) => !(file in REVIEWED))).toEqual([]);
});
