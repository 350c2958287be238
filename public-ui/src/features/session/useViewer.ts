import { Session_ViewerDocument, type Session_ViewerQuery } from '../../gql/reading/graphql.ts';
import { question } from '../../reading/question.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { useIsHydrated } from '../../page/useIsHydrated.ts';

export type SignedIn = NonNullable<Session_ViewerQuery['viewer']>;

const whoAmI = question(Session_ViewerDocument, {}, { isPrivate: true });

/** Who is logged in; undefined until it is known. The server draws every page for nobody, so that it can be kept. */
export function useViewer(): { viewer: SignedIn | null | undefined; reload: () => void } {
  const isHydrated = useIsHydrated();
  const { data, error, reload } = useAnswer(isHydrated ? whoAmI : null);
  return { viewer: data ? data.viewer : error ? null : undefined, reload };
}
