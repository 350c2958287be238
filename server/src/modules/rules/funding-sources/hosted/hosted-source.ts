import type { RuleSet } from '../rules/rule-set.ts';

interface BothLanguages {
  lv: string;
  en: string;
}

/** A source as it is put into an empty platform: the data a manager would otherwise enter in the console. */
export interface HostedSource {
  code: string;
  name: BothLanguages;
  shortName: BothLanguages;
  description: BothLanguages;
  whoCanApply: BothLanguages;
  /** Steps, a line each. */
  howToApply: { lv: string[]; en: string[] };
  institution: BothLanguages;
  contactEmail: string;
  contactPhone: string;
  eligibleFrom: string;
  eligibleUntil: string;
  status: 'DRAFT' | 'PUBLISHED';
  requiresFourEyes: boolean;
  /** Money confirmed when the source began. */
  budgetCents: number;
  versions: HostedVersion[];
}

export interface HostedVersion {
  number: number;
  status: 'DRAFT' | 'PUBLISHED';
  effectiveFrom: string | null;
  rules: RuleSet;
}

const DAY = 86_400_000;

export function inDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function inYears(day: string, years: number): string {
  return inDays(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace(/-02-29$/, '-02-28'), 0);
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}
