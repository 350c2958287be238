import type { ApplicationPage_ApplicationFragment } from '../../gql/account/graphql.ts';

/** What comes back, what is lost and until when, as the rules of today say, before anything is confirmed (BEY-6). */
export function StepBackSentences({
  ifSteppedBack,
  otherwise,
}: {
  ifSteppedBack: ApplicationPage_ApplicationFragment['ifSteppedBack'];
  /** Said where no money is at stake. */
  otherwise: string | null | undefined;
}) {
  const sentences = ifSteppedBack?.sentences ?? [];
  if (sentences.length === 0) return otherwise ? <p>{otherwise}</p> : null;
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
