import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedIn } from '../../../context.ts';

/** What a file was handed in for. */
export interface FileUse {
  /** For the audit log: the number of the claim, say. */
  purpose: string;
  /** The asker may open it although it is not theirs. */
  mayOpen: boolean;
}

type FindUse = (em: EntityManager, fileId: string, viewer: SignedIn) => Promise<FileUse | undefined>;

const uses: FindUse[] = [];

/** Whoever takes files of people says which it holds and who may open those; files know nothing of what they are for. */
export function registerFileUse(find: FindUse): void {
  uses.push(find);
}

/** What the file was handed in for; undefined while it lies loose. */
export async function useOf(em: EntityManager, fileId: string, viewer: SignedIn): Promise<FileUse | undefined> {
  for (const find of uses) {
    const use = await find(em, fileId, viewer);
    if (use) return use;
  }
  return undefined;
}
