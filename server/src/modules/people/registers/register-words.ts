import type { EmploymentStatus } from '../accounts/employment-status.enum.ts';

export type Employment = `${EmploymentStatus}`;

export const employments = [
  'EMPLOYED',
  'SELF_EMPLOYED',
  'UNEMPLOYED',
  'STUDENT',
  'PENSIONER',
  'PARENTAL_LEAVE',
  'OTHER',
] as const satisfies readonly Employment[];

/** State registers that settle facts ([R] Table 24). */
export const registerNames = [
  'POPULATION',
  'REVENUE_SERVICE',
  'SOCIAL_ASSISTANCE',
  'DISABILITY',
  'UNEMPLOYMENT',
  'EDUCATION',
  'EXAMINATIONS',
] as const;
export type RegisterName = (typeof registerNames)[number];

export const residentStatuses = ['CITIZEN', 'NON_CITIZEN', 'EU_CITIZEN', 'PERMANENT_RESIDENT', 'TEMPORARY_RESIDENT', 'NONE'] as const;
export type ResidentStatus = (typeof residentStatuses)[number];

export const regions = ['RIGA', 'VIDZEME', 'KURZEME', 'ZEMGALE', 'LATGALE'] as const;
export type Region = (typeof regions)[number];
