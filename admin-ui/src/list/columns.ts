import type { ReactNode } from 'react';
import { useStore } from 'react-admin';
import type { FieldDescription } from '../resource-description.ts';
import { describedResource } from '../resource-registry.ts';

/** A column that is shown otherwise than its field alone would be. */
export interface Column {
  source: string;
  label?: string;
  render: (record: never) => ReactNode;
  align?: 'right';
}

export type ColumnChoice = string | Column;

export function sourceOf(column: ColumnChoice): string {
  return typeof column === 'string' ? column : column.source;
}

/** The columns a table has: those the view proposes, until somebody chooses others. */
export function useColumns(resource: string, proposed: ColumnChoice[]) {
  const names = proposed.map(sourceOf);
  const [chosen, setChosen] = useStore<string[] | undefined>(`${resource}.columns`);
  const available = [
    ...new Set([
      ...names,
      ...describedResource(resource)
        .fields.filter(isColumn)
        .map((field) => field.name),
    ]),
  ];
  // Kept in the order of the view, whatever the order of the clicks.
  const shown = available.filter((name) => (chosen ?? names).includes(name));
  const toggle = (name: string) => setChosen(shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name]);
  return { available, shown, isShown: (name: string) => shown.includes(name), toggle };
}

export function fieldOf(resource: string, source: string): FieldDescription | undefined {
  return describedResource(resource).fields.find((field) => field.name === source);
}

function isColumn(field: FieldDescription): boolean {
  return field.isInList && field.kind !== 'id' && field.kind !== 'json';
}
