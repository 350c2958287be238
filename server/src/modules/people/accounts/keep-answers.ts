import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFound } from '../../../shared/errors.ts';
import { LearningAccount } from './learning-account.entity.ts';
import { isComplete, type ProfileChange } from './read-profile.ts';

/** What keeping some answers changed. */
export interface KeptAnswers {
  /** Number of the account. */
  number: string;
  was: ProfileChange;
  is: ProfileChange;
  /** These answers were the last that decisions needed (ACC-3). */
  isReady: boolean;
}

/** Keeps what a person told about themselves, and since when everything is answered that a decision needs (ACC-4). */
export async function keepAnswers(em: EntityManager, accountId: string, answers: ProfileChange, at: Date): Promise<KeptAnswers> {
  const account = await em.findOne(LearningAccount, accountId);
  if (!account) throw new NotFound();
  const names = (Object.keys(answers) as (keyof ProfileChange)[]).filter((name) => account[name] !== answers[name]);
  const was = Object.fromEntries(names.map((name) => [name, account[name]])) as ProfileChange;
  const is = Object.fromEntries(names.map((name) => [name, answers[name]])) as ProfileChange;
  const wasComplete = account.profileCompletedAt !== null;
  Object.assign(account, is);
  account.profileCompletedAt = isComplete(account) ? (account.profileCompletedAt ?? at) : null;
  await em.flush();
  return { number: account.number, was, is, isReady: !wasComplete && isComplete(account) };
}
