import { LedgerPage_DaysDocument } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';

export const ledgerDaysQuestion = (after: string | null) => question(LedgerPage_DaysDocument, { after });
