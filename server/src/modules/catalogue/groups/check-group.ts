import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import type { Translation } from '../../../shared/translation.ts';
import { StudyMode } from '../programmes/study-mode.enum.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { isKnownWord } from '../../platform/vocabularies/vocabulary.queries.ts';
import { Vocabulary } from '../../platform/vocabularies/vocabulary.enum.ts';
import type { GroupInput } from './group.inputs.ts';
import { say } from './words/index.gen.ts';

const LARGEST_GROUP = 10_000;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The values of a group as the database takes them. */
export interface CheckedGroup {
  programmeId: string;
  placeId: string | null;
}

/** Who runs groups: the provider's own staff, and the platform's administrators. */
export const GROUP_KEEPERS = [Role.PROVIDER_ADMINISTRATOR, Role.PROVIDER_USER, Role.PLATFORM_ADMINISTRATOR] as const;

export function mayKeep(ctx: Context, providerId: string): boolean {
  const scope = scopeOf(ctx);
  return scope.role === Role.PLATFORM_ADMINISTRATOR || scope.providerId === providerId;
}

/** Everything a group must be; refused with the field that is wrong. */
export async function checkGroup(ctx: Context, em: EntityManager, input: GroupInput): Promise<CheckedGroup> {
  const wrong = (field: string, text: Translation): never => {
    throw new Invalid(['group', field], text);
  };
  const programmeId = localId('Programme', input.programme);
  const [programme] = programmeId
    ? await em.execute<{ providerId: string }[]>('select provider_id as "providerId" from programme where id = ? for key share', [
        programmeId,
      ])
    : [];
  if (!programme || !mayKeep(ctx, programme.providerId)) throw new NotFound(['group', 'programme']);
  if (input.endsOn < input.startsOn) wrong('endsOn', say.theGroupMustEndAfterItStarts);
  if (input.applicationsUntil <= input.applicationsFrom) wrong('applicationsUntil', say.applicationsCloseAfterTheyOpen);
  if (input.minimumSize < 1) wrong('minimumSize', say.aGroupHasAtLeastOnePerson);
  if (input.maximumSize < input.minimumSize || input.maximumSize > LARGEST_GROUP)
    wrong('maximumSize', say.theNumberOfPlacesMust({ largestGroup: LARGEST_GROUP }));
  if (
    input.weeklyTimes.length > 50 ||
    !input.weeklyTimes.every(
      ({ weekday, startsAt, endsAt }) => weekday >= 1 && weekday <= 7 && TIME.test(startsAt) && TIME.test(endsAt) && startsAt < endsAt,
    )
  ) {
    wrong('weeklyTimes', say.aClassNeedsADayFrom1);
  }
  if (!(await isKnownWord(em, Vocabulary.LANGUAGE, input.language))) wrong('language', say.chooseALanguageFromTheList);
  if (
    (input.teachers ?? []).some((name) => name.trim() === '' || name.length > 200 || name.includes('\u0000')) ||
    (input.teachers ?? []).length > 50
  )
    wrong('teachers', say.writeNamesOfTeachersOfUp);
  const placeId = input.place ? (localId('DeliveryPlace', input.place) ?? null) : null;
  const [place] = placeId
    ? await em.execute<unknown[]>('select 1 from delivery_place where id = ? and provider_id = ?', [placeId, programme.providerId])
    : [];
  if (input.place && !place) throw new NotFound(['group', 'place']);
  if (!placeId && input.mode !== StudyMode.REMOTE) wrong('place', say.aGroupThatMeetsNeedsAPlace);
  return { programmeId: programmeId!, placeId };
}
