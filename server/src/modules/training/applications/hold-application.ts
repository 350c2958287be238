import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationStatus } from './application-status.enum.ts';
import type { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import type { WaitingFor } from './waiting-for.enum.ts';

/** An application as a use case needs it, held until its transaction ends. */
export interface HeldApplication {
  id: string;
  number: string;
  status: ApplicationStatus;
  accountId: string;
  personId: string;
  groupId: string;
  fundingSourceId: string | null;
  schemeCode: string | null;
  schemeKind: SchemeKind | null;
  rulesVersion: number | null;
  /** A second source that pays a part (FUND-17). */
  secondFundingSourceId: string | null;
  secondSchemeCode: string | null;
  secondSchemeKind: SchemeKind | null;
  secondRulesVersion: number | null;
  holdsPlace: boolean;
  waitingFor: WaitingFor | null;
  confirmBy: string | null;
  decidedAt: string | null;
  hoursMissed: number;
  priceCents: number;
  /** By all sources together, when all goes well. */
  paidBySchemeCents: number;
  programmeId: string;
  programmeHours: number;
  providerId: string;
  startsOn: string;
  endsOn: string;
}

/** Loads an application and keeps others from changing it meanwhile. */
export async function holdApplication(em: EntityManager, id: string): Promise<HeldApplication | undefined> {
  return readApplication(em, id, 'for no key update of a');
}

/** Loads an application as it is at this moment. */
export async function readApplication(em: EntityManager, id: string, lock = ''): Promise<HeldApplication | undefined> {
  const [row] = await em.execute<HeldApplication[]>(
    `select a.id, a.number, a.status, a.account_id as "accountId", l.person_id as "personId", a.group_id as "groupId", a.funding_source_id as "fundingSourceId", a.scheme_code as "schemeCode", a.scheme_kind as "schemeKind",
            a.rules_version as "rulesVersion", a.second_funding_source_id as "secondFundingSourceId", a.second_scheme_code as "secondSchemeCode", a.second_scheme_kind as "secondSchemeKind", a.second_rules_version as "secondRulesVersion", a.holds_place as "holdsPlace", a.waiting_for as "waitingFor", a.confirm_by as "confirmBy", a.decided_at as "decidedAt", a.hours_missed as "hoursMissed", a.price_cents as "priceCents",
            a.paid_by_scheme_cents as "paidBySchemeCents", g.programme_id as "programmeId", p.hours as "programmeHours", p.provider_id as "providerId", g.starts_on as "startsOn", g.ends_on as "endsOn"
       from application a join learning_account l on l.id = a.account_id join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
      where a.id = ? ${lock}`,
    [id],
  );
  return row && { ...row, priceCents: Number(row.priceCents), paidBySchemeCents: Number(row.paidBySchemeCents) };
}

/** The sources that pay by a decision, the main one first, each with the version of its rules that decided. */
export function payingSources({
  fundingSourceId,
  rulesVersion,
  secondFundingSourceId,
  secondRulesVersion,
}: HeldApplication): { fundingSourceId: string; rulesVersion: number }[] {
  const one = (id: string | null, version: number | null) =>
    id && version !== null ? [{ fundingSourceId: id, rulesVersion: version }] : [];
  return [...one(fundingSourceId, rulesVersion), ...one(secondFundingSourceId, secondRulesVersion)];
}
