/** A Latvian personal code, as eleven digits without the hyphen, and what it tells. */
export interface PersonalCode {
  digits: string;
  /** Codes given out since July 2017 begin with 32 and tell nothing of the birth date. */
  birthDate: string | null;
}

/** Why a code cannot be one: it is not eleven digits, its date is not in the calendar, or a digit was mistyped. */
export type PersonalCodeFault = 'SHAPE' | 'DATE' | 'CHECKSUM';

const SHAPE = /^(\d{6})-?(\d{5})$/;
const CENTURIES: Record<string, number> = { 0: 1800, 1: 1900, 2: 2000 };
const WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Reads a personal code as people write it, with or without the hyphen; answers the fault when it cannot be one. */
export function readPersonalCode(text: string): PersonalCode | PersonalCodeFault {
  const [, date, number] = SHAPE.exec(text.trim()) ?? [];
  if (!date || !number) return 'SHAPE';
  const digits = date + number;
  // nothing else is known of the newer codes: their digits are drawn by lot
  if (digits.startsWith('32')) return { digits, birthDate: null };
  const birthDate = birthDateIn(digits);
  if (!birthDate) return 'DATE';
  return checkDigit(digits) === Number(digits[10]) ? { digits, birthDate } : 'CHECKSUM';
}

/** The last digit an older code must have. */
export function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return ((((1101 - sum) % 11) + 11) % 11) % 10;
}

export function writtenPersonalCode(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** What others than the person see: enough to tell two people apart, too little to use. */
export function maskedPersonalCode(digits: string): string {
  return `******-***${digits.slice(-2)}`;
}

function birthDateIn(digits: string): string | null {
  const century = CENTURIES[digits[6]!];
  if (century === undefined) return null;
  const date = `${century + Number(digits.slice(4, 6))}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}

/** A code as the register would have given it to the n-th child of a day; for demonstrations and tests. */
export function inventPersonalCode(birthDate: string, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const century = Object.entries(CENTURIES).find(([, first]) => first === Math.floor(Number(year) / 100) * 100)?.[0] ?? '2';
  const digits = `${day}${month}${year.slice(2)}${century}${String(serial % 1000).padStart(3, '0')}`;
  return digits + checkDigit(digits);
}
