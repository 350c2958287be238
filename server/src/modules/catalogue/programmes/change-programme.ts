import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { neededText, neededTranslation, possibleText, possibleWebAddress } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import { isWithin, PROVIDER_STAFF, scopeOf } from '../../platform/access/scope.ts';
import { isKnownWord } from '../../platform/vocabularies/vocabulary.queries.ts';
import { Vocabulary } from '../../platform/vocabularies/vocabulary.enum.ts';
import { NeedsApproval } from './errors.ts';
import { loadProgrammes } from './load-programmes.ts';
import { Programme } from './programme.entity.ts';
import type { ProgrammeInput, UpdateProgrammeInput } from './programme.inputs.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import type { ProgrammeType } from './programme.type.ts';
import { say } from './words/index.gen.ts';

const LONGEST_TITLE = 300;
const LONGEST_SUMMARY = 2_000;
const MOST_HOURS = 10_000;
const MOST_CENTS = 100_000_000;
const ESSENTIAL = ['priceCents', 'hours', 'kind', 'status'] as const;

/** Refuses, in the words of its own error, what others prescribe for a programme: its price, say. */
export type RefuseProgramme = (programme: Programme, input: ProgrammeInput) => Promise<void>;

/** Changes what a programme says of itself; a provider only its own, and the essential facts of a published one not at all (PROV-9). */
export async function changeProgramme(
  ctx: Context,
  { id, programme: input }: UpdateProgrammeInput,
  refuse: RefuseProgramme,
): Promise<ProgrammeType> {
  const programmeId = localId('Programme', id);
  const scope = scopeOf(ctx);
  const isProvider = PROVIDER_STAFF.includes(scope.role);
  await ctx.em.fork().transactional(async (em) => {
    const programme = programmeId ? await em.findOne(Programme, { id: programmeId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!programme || (isProvider && programme.provider.id !== scope.providerId) || !isWithin(scope, { providerId: programme.provider.id }))
      throw new NotFound(['id']);
    await refuseNonsense(em, input);
    if (isProvider) refuseEssentialChanges(programme, input);
    await refuse(programme, input);
    const before = saidBy(programme);
    programme.title = neededTranslation(
      { lv: ['programme', 'titleLv'], en: ['programme', 'titleEn'] },
      input.titleLv,
      input.titleEn,
      LONGEST_TITLE,
    );
    programme.summary = neededTranslation(
      { lv: ['programme', 'summaryLv'], en: ['programme', 'summaryEn'] },
      input.summaryLv,
      input.summaryEn,
      LONGEST_SUMMARY,
    );
    programme.kind = input.kind;
    programme.mode = input.mode;
    programme.hours = input.hours;
    programme.priceCents = input.priceCents;
    programme.language = input.language;
    programme.sectorCode = possibleText(['programme', 'sector'], input.sector, 100);
    programme.digcompLevel = input.digcompLevel ?? null;
    programme.website = possibleWebAddress(['programme', 'website'], input.website);
    programme.status = input.status;
    const purpose = possibleText(['programme', 'priceGround'], input.priceGround, 500);
    const after = saidBy(programme);
    await audit(
      ctx,
      { action: 'updateProgramme', subject: `Programme:${programme.id}`, before, after, ...(purpose ? { purpose } : {}) },
      em,
    );
  });
  return (await loadProgrammes(ctx, [programmeId!]))[0]!;
}

async function refuseNonsense(em: EntityManager, input: ProgrammeInput): Promise<void> {
  const whole = (field: 'hours' | 'priceCents', least: number, most: number) => {
    if (input[field] < least || input[field] > most) throw new Invalid(['programme', field], say.writeANumber({ least, most }));
  };
  whole('hours', 1, MOST_HOURS);
  whole('priceCents', 0, MOST_CENTS);
  if (input.digcompLevel !== null && input.digcompLevel !== undefined && (input.digcompLevel < 1 || input.digcompLevel > 8)) {
    throw new Invalid(['programme', 'digcompLevel'], say.aDigcompLevelGoesFrom1);
  }
  neededText(['programme', 'language'], input.language, 10);
  if (!(await isKnownWord(em, Vocabulary.LANGUAGE, input.language)))
    throw new Invalid(['programme', 'language'], say.chooseALanguageFromTheList);
  if (input.sector && !(await isKnownWord(em, Vocabulary.SECTOR, input.sector)))
    throw new Invalid(['programme', 'sector'], say.chooseASectorFromTheList);
}

function refuseEssentialChanges(programme: Programme, input: ProgrammeInput): void {
  const changed = ESSENTIAL.find((field) => programme[field] !== input[field]);
  if (!changed) return;
  const staysDraft = programme.status === ProgrammeStatus.DRAFT && input.status === ProgrammeStatus.DRAFT;
  if (!staysDraft) throw new NeedsApproval(['programme', changed]);
}

function saidBy(programme: Programme): object {
  const { title, summary, kind, mode, hours, priceCents, language, sectorCode, digcompLevel, website, status } = programme;
  return { title, summary, kind, mode, hours, priceCents, language, sectorCode, digcompLevel, website, status };
}
