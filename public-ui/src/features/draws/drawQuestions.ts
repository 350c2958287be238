import { DrawPage_DrawDocument, type DrawPage_DrawQuery, DrawPage_TicketsDocument } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import type { Locale } from '../../languages.ts';
import { localeCode } from '../../i18n/localeCode.ts';

export type DrawShown = NonNullable<DrawPage_DrawQuery['draw']>;

export const TICKETS_A_PAGE = 50;

export const drawQuestion = (locale: Locale, code: string) => question(DrawPage_DrawDocument, { code, locale: localeCode(locale) });
export const ticketsQuestion = (code: string, from: number, ticket: string | null) =>
  question(DrawPage_TicketsDocument, { code, from, ticket });
