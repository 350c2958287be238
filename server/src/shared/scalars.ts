import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLISODateTime } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';

export const DateTime = new GraphQLScalarType({
  ...GraphQLISODateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
});

export const Json = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  description: 'A structured value without a type of its own, such as the rule set of a funding source.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
});

/** Cents as a GraphQL Int would stop at EUR 21 million; JavaScript counts whole cents to 90 trillion. */
export const Cents = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description: 'A whole number of euro cents, the minor unit of ISO 4217; safe beyond 2^31.',
  specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
  serialize: wholeNumber,
  parseValue: wholeNumber,
  parseLiteral: (node) => wholeNumber(node.kind === Kind.INT ? Number(node.value) : undefined),
});

export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Latvia, YYYY-MM-DD.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
  parseValue: calendarDay,
  parseLiteral: (node) => calendarDay(node.kind === Kind.STRING ? node.value : undefined),
});

function wholeNumber(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new TypeError('Cents must be a whole number.');
  return number;
}

function calendarDay(value: unknown): string {
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(Date.parse(value)) ||
    new Date(value).toISOString().slice(0, 10) !== value
  ) {
    throw new TypeError('A date is written YYYY-MM-DD and must exist in the calendar.');
  }
  return value;
}
