import { useState } from 'react';
import { downloadCSV, useNotify } from 'react-admin';
import { request } from '../../../api/request.ts';
import type { StatementCsv_StatementQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

const CSV = graphql(`
  query StatementCsv_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {
    consoleStatement(subject: $subject, from: $from, until: $until, purpose: $purpose) { from until csv(locale: $locale) }
  }
`);

interface Asked {
  subject: string;
  from: string | null;
  until: string | null;
  purpose: string | null;
}

/** The whole statement, every line of it, as a file for a spreadsheet. */
export function useStatementCsv(asked: Asked): { download: () => Promise<void>; isRunning: boolean } {
  const notify = useNotify();
  const [isRunning, setRunning] = useState(false);
  const download = async () => {
    setRunning(true);
    try {
      const { consoleStatement } = await request<StatementCsv_StatementQuery>(CSV, { ...asked });
      if (consoleStatement) downloadCSV(consoleStatement.csv, `stars-statement-${consoleStatement.from}-${consoleStatement.until}`);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    } finally {
      setRunning(false);
    }
  };
  return { download, isRunning };
}
