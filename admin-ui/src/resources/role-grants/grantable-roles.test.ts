import { describe, expect, it } from 'vitest';
import { boundTo, grantableRoles } from './grantable-roles.ts';

describe('ROLE-1: who gives which roles', () => {
  it('a provider administrator gives the roles of a provider only', () => {
    expect(grantableRoles('PROVIDER_ADMINISTRATOR')).toEqual(['PROVIDER_ADMINISTRATOR', 'PROVIDER_USER']);
  });

  it('the platform administrator gives every role of staff', () => {
    expect(grantableRoles('PLATFORM_ADMINISTRATOR')).toContain('AUDITOR');
    expect(grantableRoles('PLATFORM_ADMINISTRATOR')).not.toContain('ACCOUNT_HOLDER');
  });

  it('others give none', () => {
    expect(grantableRoles('PROVIDER_USER')).toEqual([]);
    expect(grantableRoles(undefined)).toEqual([]);
  });

  it('roles are bound to a provider, to a source, or to nothing', () => {
    expect(boundTo('PROVIDER_USER')).toBe('provider');
    expect(boundTo('FINANCE_OFFICER')).toBe('fundingSource');
    expect(boundTo('PLATFORM_ADMINISTRATOR')).toBeNull();
  });
});
