import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../../context.ts';
import { neededText, neededTranslation, possibleText } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../audit/audit.ts';
import { CodeIsTaken } from './errors.ts';
import { VocabularyEntry } from './vocabulary-entry.entity.ts';
import type { VocabularyEntryType } from './vocabulary-entry.type.ts';
import type { CreateVocabularyEntryInput, UpdateVocabularyEntryInput, VocabularyEntryInput } from './vocabulary.inputs.ts';
import { loadVocabularyEntries } from './vocabulary.queries.ts';
import { say } from './words/index.gen.ts';

const LONGEST_NAME = 300;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

/** Adds a word to a list. */
export async function createVocabularyEntry(ctx: Context, { entry: input }: CreateVocabularyEntryInput): Promise<VocabularyEntryType> {
  const code = neededText(['entry', 'code'], input.code, 100);
  if (!CODE.test(code)) throw new Invalid(['entry', 'code'], say.aCodeCanHaveLetters);
  try {
    const id = await ctx.em.fork().transactional(async (em) => {
      const entry = em.create(VocabularyEntry, {
        vocabulary: input.vocabulary,
        code,
        ...saidIn(input),
        position: input.position ?? 0,
        validFrom: ctx.clock.today(),
      });
      await em.persist(entry).flush();
      await audit(ctx, { action: 'createVocabularyEntry', subject: `VocabularyEntry:${entry.id}`, after: saidBy(entry) }, em);
      return entry.id;
    });
    return (await loadVocabularyEntries(ctx, [id]))[0]!;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new CodeIsTaken('the code is taken');
    throw error;
  }
}

/** Changes the name or the place of a word. The code stays: others refer to it. */
export async function updateVocabularyEntry(ctx: Context, { id, entry: input }: UpdateVocabularyEntryInput): Promise<VocabularyEntryType> {
  const entryId = localId('VocabularyEntry', id);
  await ctx.em.fork().transactional(async (em) => {
    const entry = entryId ? await em.findOne(VocabularyEntry, { id: entryId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!entry) throw new NotFound(['id']);
    if (entry.vocabulary !== input.vocabulary) throw new Invalid(['entry', 'vocabulary'], say.anEntryCannotMoveToAnotherList);
    if (entry.code !== input.code) throw new Invalid(['entry', 'code'], say.theCodeCannotChange);
    const before = saidBy(entry);
    Object.assign(entry, saidIn(input));
    entry.position = input.position ?? entry.position;
    await audit(ctx, { action: 'updateVocabularyEntry', subject: `VocabularyEntry:${entry.id}`, before, after: saidBy(entry) }, em);
  });
  return (await loadVocabularyEntries(ctx, [entryId!]))[0]!;
}

function saidIn(input: VocabularyEntryInput): Pick<VocabularyEntry, 'name' | 'parentCode'> {
  return {
    name: neededTranslation({ lv: ['entry', 'nameLv'], en: ['entry', 'nameEn'] }, input.nameLv, input.nameEn, LONGEST_NAME),
    parentCode: possibleText(['entry', 'parentCode'], input.parentCode, 100),
  };
}

function saidBy({ vocabulary, code, name, parentCode, position }: VocabularyEntry): object {
  return { vocabulary, code, name, parentCode, position };
}
