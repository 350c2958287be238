import { describe, expect, it } from 'vitest';
import { access } from '../generated/access.gen.ts';
import { resources } from '../generated/resources.gen.ts';
import { type GuardedOperation, may, mayOn, worksInConsole } from './access.ts';

describe('roles in the console', () => {
  it('ROLE-2: the funding source manager configures and publishes, but approves no round', () => {
    expect(may('FUNDING_SOURCE_MANAGER', 'publishFundingSourceVersion')).toBe(true);
    expect(may('FUNDING_SOURCE_MANAGER', 'approveAllocationRound')).toBe(false);
  });

  it('FUND-11: a round is approved by a finance officer', () => {
    expect(may('FINANCE_OFFICER', 'approveAllocationRound')).toBe(true);
    expect(may('PROJECT_MANAGER', 'approveAllocationRound')).toBe(false);
    expect(may('PLATFORM_ADMINISTRATOR', 'approveAllocationRound')).toBe(false);
  });

  it('the auditor reads and changes nothing', () => {
    expect(mayOn('AUDITOR', 'list', 'audit-entries')).toBe(true);
    expect(mayOn('AUDITOR', 'show', 'ledger-transfers')).toBe(true);
    const reads = new Set<string>(resources.map((resource) => resource.operations.list));
    const allowed = (Object.keys(access) as GuardedOperation[]).filter((operation) => may('AUDITOR', operation) && !reads.has(operation));
    expect(allowed).toEqual(['consoleLearningAccount', 'consoleMoneyTrail', 'consoleStatement', 'myWorkToday']);
    for (const action of ['create', 'edit', 'delete']) {
      expect(resources.filter((resource) => mayOn('AUDITOR', action, resource.name))).toEqual([]);
    }
  });

  it('ROLE-5: learning accounts are opened by those who decide and those who check', () => {
    expect(mayOn('PLATFORM_ADMINISTRATOR', 'list', 'learning-accounts')).toBe(true);
    expect(mayOn('PROJECT_MANAGER', 'list', 'learning-accounts')).toBe(true);
    expect(mayOn('FINANCE_OFFICER', 'list', 'learning-accounts')).toBe(false);
    expect(mayOn('PROVIDER_ADMINISTRATOR', 'list', 'learning-accounts')).toBe(false);
  });

  it('ROLE-1: a provider administrator grants roles, a provider user does not', () => {
    expect(mayOn('PROVIDER_ADMINISTRATOR', 'create', 'role-grants')).toBe(true);
    expect(mayOn('PROVIDER_USER', 'list', 'role-grants')).toBe(false);
  });

  it('a finance officer records payouts, which are made by a mutation of another name', () => {
    expect(mayOn('FINANCE_OFFICER', 'create', 'payouts')).toBe(true);
    expect(mayOn('PROJECT_MANAGER', 'create', 'payouts')).toBe(false);
  });

  it('an account holder has nothing to do here', () => {
    expect(worksInConsole('ACCOUNT_HOLDER')).toBe(false);
    expect(worksInConsole('PAYER')).toBe(true);
  });

  it('every operation behind a view is one that the table guards', () => {
    const unknown = resources.flatMap(({ operations }) => Object.values(operations).filter((operation) => !(operation in access)));
    expect(unknown).toEqual([]);
  });
});
