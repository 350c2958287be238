import { access } from '../../../admin-ui/src/generated/access.gen.ts';
import { expect, it } from 'vitest';
import { inWords, LOGGED_IN, EVERYBODY, readAccessTable } from './access-table.ts';

it('ROLE-2: what the console hides is what the reviewed table refuses', () => {
  const reviewed = Object.entries(readAccessTable()['Operations'] ?? {}).filter(([, who]) => who !== EVERYBODY && who !== LOGGED_IN);
  const console = Object.entries(access).map(([operation, roles]) => [operation, inWords(roles)]);
  expect(Object.fromEntries(console)).toEqual(Object.fromEntries(reviewed.map(([name, who]) => [name.split('.')[1], who])));
});
