import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import type { Selection } from '../../../shared/read-model/selection.ts';
import { loadProgrammes, programmeBySlug } from './load-programmes.ts';
import type { ProgrammeType } from './programme.type.ts';
import { say } from './words/index.gen.ts';

/** The page of a programme, with everything that was asked in one statement. What the asker may not see does not exist. */
export async function findProgramme(
  ctx: Context,
  by: { id?: string | null; slug?: string | null },
  asked: Selection,
): Promise<ProgrammeType | null> {
  if ((by.id === null || by.id === undefined) === (by.slug === null || by.slug === undefined)) {
    throw new Invalid(['id'], say.giveTheIdOfTheProgramme);
  }
  if (by.slug) return (await programmeBySlug(ctx, by.slug, asked)) ?? null;
  const id = localId('Programme', by.id ?? '');
  return id ? ((await loadProgrammes(ctx, [id], asked))[0] ?? null) : null;
}
