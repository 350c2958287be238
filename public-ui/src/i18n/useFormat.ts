import { createContext, useContext } from 'react';
import type { Formats } from './format.ts';

export type { DayForm } from './format.ts';

export const FormatContext = createContext<Formats | null>(null);

export function useFormat(): Formats {
  const formats = useContext(FormatContext);
  if (!formats) throw new Error('formats are read outside FormatContext');
  return formats;
}
