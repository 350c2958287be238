import type { EntityManager } from '@mikro-orm/postgresql';
import { Invalid, NotFound } from '../../shared/errors.ts';
import { localId } from '../../shared/global-id.ts';
import type { Translation } from '../../shared/translation.ts';
import { StudyMode } from '../programmes/study-mode.enum.ts';
import { DeliveryPlace } from '../providers/delivery-place.entity.ts';
import { Vocabulary } from '../vocabularies/vocabulary.enum.ts';
import { isKnownWord } from '../vocabularies/vocabulary.queries.ts';
import type { GroupInput } from './group.inputs.ts';

const LARGEST_GROUP = 1_000;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Refuses a group that cannot be: dates out of order, no place for classes in person, a size nobody has. Answers the place's id. */
export async function checkGroup(em: EntityManager, providerId: string, group: GroupInput): Promise<string | null> {
  const refuse = (field: keyof GroupInput, lv: string, en: string): never => {
    throw new Invalid(['group', field], { lv, en } satisfies Translation);
  };
  if (group.endsOn < group.startsOn) refuse('endsOn', 'Pēdējā diena nevar būt pirms pirmās.', 'The last day cannot be before the first.');
  if (group.applicationsUntil <= group.applicationsFrom) refuse('applicationsUntil', 'Pieteikšanās jābeidz pēc tam, kad tā sākta.', 'Applications must end after they begin.');
  if (group.minimumSize < 1 || group.minimumSize > group.maximumSize) refuse('minimumSize', 'Mazākais skaits ir no 1 līdz lielākajam.', 'The smallest number is from 1 to the largest.');
  if (group.maximumSize > LARGEST_GROUP) refuse('maximumSize', `Grupā var būt ne vairāk kā ${LARGEST_GROUP} cilvēku.`, `A group has at most ${LARGEST_GROUP} people.`);
  for (const { weekday, startsAt, endsAt } of group.weeklyTimes) {
    if (weekday < 1 || weekday > 7 || !CLOCK.test(startsAt) || !CLOCK.test(endsAt) || endsAt <= startsAt) {
      refuse('weeklyTimes', 'Nodarbībai vajag dienu un laiku, piemēram, 18:00–20:30.', 'A class needs a day and times, for example 18:00–20:30.');
    }
  }
  if (!(await isKnownWord(em, Vocabulary.LANGUAGE, group.language))) refuse('language', 'Izvēlies valodu no saraksta.', 'Choose a language from the list.');
  if (!group.place) {
    if (group.mode !== StudyMode.REMOTE) refuse('place', 'Izvēlies vietu, kur notiks nodarbības.', 'Choose the place where classes are held.');
    return null;
  }
  const placeId = localId('DeliveryPlace', group.place);
  const place = placeId ? await em.findOne(DeliveryPlace, { id: placeId, provider: providerId }) : null;
  if (!place) throw new NotFound(['group', 'place']);
  return place.id;
}
