import { type ReactNode, useId } from 'react';
import styles from './Table.module.css';

export interface TableColumn<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** The column that names the row. */
  isRowHeader?: boolean;
}

export interface TableProps<Row> {
  caption: ReactNode;
  isCaptionHidden?: boolean;
  columns: TableColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Rows become blocks of "title: value" on a phone; leave it off for tables that are compared across. */
  isStacked?: boolean;
}

export function Table<Row>({ caption, isCaptionHidden, columns, rows, rowKey, isStacked }: TableProps<Row>) {
  const captionId = useId();
  return (
    // A table wider than the screen scrolls by itself, with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-labelledby={captionId} tabIndex={isStacked ? undefined : 0}>
      <table className={styles.table} data-stacked={isStacked || undefined}>
        <caption id={captionId} className={isCaptionHidden ? 'visually-hidden' : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-number={column.isNumber || undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const Cell = column.isRowHeader ? 'th' : 'td';
                return (
                  <Cell key={column.key} scope={column.isRowHeader ? 'row' : undefined} data-number={column.isNumber || undefined}>
                    {isStacked && !column.isRowHeader && (
                      <span className={styles.stackedTitle} aria-hidden="true">
                        {column.title}
                      </span>
                    )}
                    <span>{column.cell(row)}</span>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
