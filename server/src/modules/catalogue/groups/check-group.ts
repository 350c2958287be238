import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { StudyMode } from '../programmes/study-mode.enum.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { isKnownWord } from '../../platform/vocabularies/vocabulary.queries.ts';
import { Vocabulary } from '../../platform/vocabularies/vocabulary.enum.ts';
import type { GroupInput } from './group.inputs.ts';

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
  const wrong = (field: string, lv: string, en: string): never => {
    throw new Invalid(['group', field], { lv, en });
  };
  const programmeId = localId('Programme', input.programme);
  const [programme] = programmeId
    ? await em.execute<{ providerId: string }[]>('select provider_id as "providerId" from programme where id = ? for key share', [
        programmeId,
      ])
    : [];
  if (!programme || !mayKeep(ctx, programme.providerId)) throw new NotFound(['group', 'programme']);
  if (input.endsOn < input.startsOn) wrong('endsOn', 'Grupai jābeidzas pēc tam, kad tā sākas.', 'The group must end after it starts.');
  if (input.applicationsUntil <= input.applicationsFrom)
    wrong('applicationsUntil', 'Pieteikšanās beidzas pēc tam, kad tā sākas.', 'Applications close after they open.');
  if (input.minimumSize < 1) wrong('minimumSize', 'Grupā jābūt vismaz vienam cilvēkam.', 'A group has at least one person.');
  if (input.maximumSize < input.minimumSize || input.maximumSize > LARGEST_GROUP)
    wrong(
      'maximumSize',
      `Vietu skaitam jābūt no mazākā skaita līdz ${LARGEST_GROUP}.`,
      `The number of places must be from the minimum to ${LARGEST_GROUP}.`,
    );
  if (
    input.weeklyTimes.length > 50 ||
    !input.weeklyTimes.every(
      ({ weekday, startsAt, endsAt }) => weekday >= 1 && weekday <= 7 && TIME.test(startsAt) && TIME.test(endsAt) && startsAt < endsAt,
    )
  ) {
    wrong(
      'weeklyTimes',
      'Nodarbībai vajag dienu no 1 līdz 7 un laiku, piemēram, 18:00–20:30.',
      'A class needs a day from 1 to 7 and a time such as 18:00 to 20:30.',
    );
  }
  if (!(await isKnownWord(em, Vocabulary.LANGUAGE, input.language)))
    wrong('language', 'Izvēlies valodu no saraksta.', 'Choose a language from the list.');
  if (
    (input.teachers ?? []).some((name) => name.trim() === '' || name.length > 200 || name.includes('\u0000')) ||
    (input.teachers ?? []).length > 50
  )
    wrong('teachers', 'Raksti pasniedzēju vārdus līdz 200 zīmēm.', 'Write names of teachers of up to 200 characters.');
  const placeId = input.place ? (localId('DeliveryPlace', input.place) ?? null) : null;
  const [place] = placeId
    ? await em.execute<unknown[]>('select 1 from delivery_place where id = ? and provider_id = ?', [placeId, programme.providerId])
    : [];
  if (input.place && !place) throw new NotFound(['group', 'place']);
  if (!placeId && input.mode !== StudyMode.REMOTE) wrong('place', 'Klātienes grupai norādi vietu.', 'A group that meets needs a place.');
  return { programmeId: programmeId!, placeId };
}
