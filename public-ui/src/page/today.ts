import { createContext, useContext } from 'react';

export const TodayContext = createContext('');

/** The day in Latvia when the page was made. */
export function useToday(): string {
  return useContext(TodayContext);
}
