import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { downloadCSV, useDataProvider, useListContext, useNotify, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { type ColumnChoice, fieldOf, useColumns } from './columns.ts';
import { cellText, toCsv } from './to-csv.ts';

const PAGE = 100;
const MOST = 5000;

/** The list as it is filtered now, all its pages, in a file that Latvian spreadsheets open right. */
export function ExportButton({ columns, meta }: { columns: ColumnChoice[]; meta?: Record<string, unknown> }) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const resource = useResourceContext() ?? '';
  const { filter, filterValues, sort, total } = useListContext();
  const { shown } = useColumns(resource, columns);
  const [isRunning, setRunning] = useState(false);

  const readAll = async () => {
    const rows: Record<string, unknown>[] = [];
    for (let page = 1; rows.length < MOST; page += 1) {
      const answer = await dataProvider.getList(resource, {
        filter: { ...filter, ...filterValues },
        sort,
        pagination: { page, perPage: PAGE },
        meta,
      });
      rows.push(...answer.data);
      if (answer.data.length < PAGE) break;
    }
    return rows;
  };
  const run = async () => {
    setRunning(true);
    try {
      const rows = await readAll();
      const head = shown.map((source) => String(translateLabel({ source, resource })));
      const body = rows.map((row) => shown.map((source) => cellText(fieldOf(resource, source), row[source], translate)));
      downloadCSV(toCsv([head, ...body]), `stars-${resource}`);
      if (rows.length >= MOST) notify('list.exportedFirst', { type: 'warning', messageArgs: { count: MOST } });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    } finally {
      setRunning(false);
    }
  };
  return (
    <Button color="inherit" startIcon={<FileDownloadOutlined />} onClick={() => void run()} disabled={isRunning || !total}>
      {translate('ra.action.export')}
    </Button>
  );
}
