import { createContext, useContext } from 'react';
import { findRoute, type RouteName, type RouteParams } from '../routes.ts';
import type { Locale } from '../languages.ts';

/** Where the reader is: enough to know what to ask before anything is drawn. */
export interface Place {
  name: RouteName;
  locale: Locale;
  params: RouteParams;
  search: URLSearchParams;
}

export const PlaceContext = createContext<Place | null>(null);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('place is read outside a page');
  return place;
}

export function placeOf(pathname: string, search: string, locale: Locale): Place {
  const match = findRoute(pathname);
  return { name: match?.name ?? 'home', locale: match?.locale ?? locale, params: match?.params ?? {}, search: new URLSearchParams(search) };
}
