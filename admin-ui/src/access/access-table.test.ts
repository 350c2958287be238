import { describe, expect, it } from 'vitest';
import { may, worksInConsole } from './access-table.ts';

describe('roles in the console', () => {
  it('ROLE-2: the funding source manager configures and publishes, but approves no round', () => {
    expect(may('FUNDING_SOURCE_MANAGER', 'publish', 'funding-sources')).toBe(true);
    expect(may('FUNDING_SOURCE_MANAGER', 'approve', 'allocation-rounds')).toBe(false);
  });

  it('FUND-11: a round is approved by a finance officer', () => {
    expect(may('FINANCE_OFFICER', 'approve', 'allocation-rounds')).toBe(true);
    expect(may('PROJECT_MANAGER', 'approve', 'allocation-rounds')).toBe(false);
    expect(may('PLATFORM_ADMINISTRATOR', 'approve', 'allocation-rounds')).toBe(false);
  });

  it('the auditor reads and changes nothing', () => {
    expect(may('AUDITOR', 'list', 'audit-entries')).toBe(true);
    expect(may('AUDITOR', 'show', 'ledger-transfers')).toBe(true);
    for (const action of ['create', 'edit', 'delete', 'publish', 'approve', 'run', 'decide']) {
      expect(may('AUDITOR', action, 'applications')).toBe(false);
    }
  });

  it('ROLE-5: learning accounts are opened by those who decide and those who check', () => {
    expect(may('PLATFORM_ADMINISTRATOR', 'list', 'learning-accounts')).toBe(true);
    expect(may('PROJECT_MANAGER', 'list', 'learning-accounts')).toBe(true);
    expect(may('FINANCE_OFFICER', 'list', 'learning-accounts')).toBe(false);
    expect(may('PROVIDER_ADMINISTRATOR', 'list', 'learning-accounts')).toBe(false);
  });

  it('ROLE-1: a provider administrator grants roles, a provider user does not', () => {
    expect(may('PROVIDER_ADMINISTRATOR', 'create', 'role-grants')).toBe(true);
    expect(may('PROVIDER_USER', 'list', 'role-grants')).toBe(false);
  });

  it('an account holder has nothing to do here', () => {
    expect(worksInConsole('ACCOUNT_HOLDER')).toBe(false);
  });
});
