import type { Facts, GrantHolding } from '../../rules/eligibility/facts.ts';
import { isSpendable } from '../../rules/eligibility/rules/grant-available.ts';

/** How much of which grant is used; a null id is the grant a new account would get. */
export interface GrantShare {
  readonly grantId: string | null;
  readonly amountCents: number;
}

/** Grants of a source that this training can use, the older first (FUND-17, worked example 3). */
export function spendableGrants(facts: Facts, source: string): GrantHolding[] {
  const grants = (facts.person.grants.value ?? []).filter((grant) => isSpendable(grant, source, facts));
  return grants.length < 2
    ? grants
    : grants.sort((a, b) => (a.grantedOn < b.grantedOn ? -1 : a.grantedOn > b.grantedOn ? 1 : a.chooseBy < b.chooseBy ? -1 : 1));
}

export function takeFromGrants(grants: readonly GrantHolding[], cents: number): GrantShare[] {
  const shares: GrantShare[] = [];
  let left = cents;
  for (const grant of grants) {
    if (left === 0) break;
    const amountCents = Math.min(left, grant.availableCents);
    shares.push({ grantId: grant.id, amountCents });
    left -= amountCents;
  }
  return shares;
}
