import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.ts';
import { request } from '../api/request.ts';
import { graphql } from '../gql/index.ts';
import type { Console_ViewerQuery } from '../gql/graphql.ts';
import { startSessionClock, stopSessionClock } from './session-clock.ts';

const VIEWER = graphql(`
  query Console_Viewer($locale: Locale) {
    viewer {
      person { id givenName familyName }
      roles { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }
      actingAs { role organisation { id name } fundingSource { id code shortName(locale: $locale) } }
      sessionEndsAt
      idleEndsAt
    }
  }
`);

export type Viewer = NonNullable<Console_ViewerQuery['viewer']>;
export type ActingAs = Viewer['actingAs'];

const VIEWER_KEY = ['viewer'];

/** Who is logged in and in which role; null when nobody is. Asked once and kept until something changes. */
export function loadViewer(): Promise<Viewer | null> {
  return queryClient.ensureQueryData({ queryKey: VIEWER_KEY, queryFn: readViewer, staleTime: Number.POSITIVE_INFINITY });
}

export function reloadViewer(): Promise<Viewer | null> {
  return queryClient.fetchQuery({ queryKey: VIEWER_KEY, queryFn: readViewer, staleTime: 0 });
}

export function useViewer(): Viewer | null {
  return useQuery({ queryKey: VIEWER_KEY, queryFn: readViewer, staleTime: Number.POSITIVE_INFINITY }).data ?? null;
}

async function readViewer(): Promise<Viewer | null> {
  const { viewer } = await request<Console_ViewerQuery>(VIEWER);
  if (viewer) startSessionClock(viewer.sessionEndsAt, viewer.idleEndsAt);
  else stopSessionClock();
  return viewer ?? null;
}
