import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import { type Random, random } from '../random.ts';
import { at, dayOf, inDays } from './days.ts';
import { shared } from './imk-trainings.ts';
import type { SeedApplication } from './world.ts';

/** What one graduate answered; without an application it was taken over from an earlier system. */
export interface SeedAnswer {
  programme: ProgrammeRow;
  application: SeedApplication | null;
  /** Stars for knowledge, content, teacher, organisation. */
  stars: [number, number, number, number];
  wouldRecommend: number;
  comment: string | null;
  answeredAt: number;
}

/** Answers on 2026-02-13: how many, and stars per aspect that give the published averages 4.5, 4.6, 4.7, 4.5. */
export const ANSWERS = 3_941;
const COUNTED_ON = '2026-02-13';
const meanStars = [4.52, 4.58, 4.7, 4.52] as const;

/** Share of 1 to 5 stars per aspect, near the published ones. */
const spreads: readonly (readonly number[])[] = [
  [0.004, 0.012, 0.06, 0.3, 0.624],
  [0.004, 0.012, 0.045, 0.27, 0.669],
  [0.003, 0.006, 0.03, 0.19, 0.771],
  [0.004, 0.012, 0.06, 0.29, 0.634],
];

const comments = [
  'Ļoti noderīgi praktiskie uzdevumi.',
  'Pasniedzējs skaidro saprotami un pacietīgi.',
  'Gribētos vairāk laika praktiskajiem darbiem.',
  'Materiāli pieejami laikus, viss labi organizēts.',
  'Pirmajās nodarbībās temps bija par ātru.',
  'Jau nākamajā dienā izmantoju darbā.',
  'Būtu labi iepriekš zināt, kādas programmas jāuzstāda.',
  'Iesaku visiem, kas strādā ar tekstiem.',
];

/** The answers of graduates of 2.3.1.4.i, the same in the small and the full set: a programme's rating needs ten of them (QUAL-6). */
export function answers(programmes: readonly ProgrammeRow[], applications: readonly SeedApplication[]): SeedAnswer[] {
  const rows = programmes.filter((row) => row.source === 'IMK');
  const counts = shared(
    ANSWERS,
    rows.map((row) => row.participants),
  );
  const graduates = Map.groupBy(
    applications.filter(
      (one) =>
        one.source === 'IMK' &&
        one.status === ApplicationStatus.COMPLETED &&
        !one.holder.demonstration &&
        dayOf(one.endedAt as number) < COUNTED_ON,
    ),
    (one) => one.group.programme,
  );
  const given = rows.flatMap((programme, index) => {
    const chance = random(`answers ${programme.code}`);
    const quality = qualityOf(programme, chance);
    const ofProgramme = graduates.get(programme) ?? [];
    const known = ofProgramme.slice(0, Math.min(counts[index] as number, Math.ceil(ofProgramme.length * 0.65)));
    return Array.from({ length: counts[index] as number }, (_, number) => answer(programme, known[number] ?? null, quality, chance));
  });
  meanStars.forEach((mean, aspect) => bring(given, aspect, Math.round(mean * ANSWERS)));
  return given;
}

/** Most programmes are alike; a few are clearly better or worse, the small ones more so. */
function qualityOf(programme: ProgrammeRow, chance: Random): number {
  const spread = programme.participants > 700 ? 0.35 : programme.kind === ProgrammeKind.NON_FORMAL ? 0.8 : 1.1;
  return (chance.next() + chance.next() - 0.95) * spread;
}

function answer(programme: ProgrammeRow, application: SeedApplication | null, quality: number, chance: Random): SeedAnswer {
  const person = chance.next() - 0.5;
  const stars = spreads.map((spread) => {
    // a better programme or a kinder person moves the draw towards five stars
    const draw = chance.next() ** Math.exp(-quality - person);
    let upTo = 0;
    return (
      1 +
      Math.max(
        0,
        spread.findIndex((share) => (upTo += share) > draw),
      )
    );
  }) as SeedAnswer['stars'];
  const mean = stars.reduce((total, one) => total + one, 0) / 4;
  return {
    programme,
    application,
    stars,
    wouldRecommend: Math.min(10, Math.max(0, Math.round(mean * 2 - (chance.isTrue(0.3) ? 1 : 0)))),
    comment: chance.isTrue(0.06) ? chance.one(comments) : null,
    answeredAt: application
      ? (application.endedAt as number) + chance.between(2, 120) * 3_600_000
      : at(inDays('2025-02-20', chance.between(0, 355)), chance.between(8, 21)),
  };
}

/** Makes four stars five, or five four, spread evenly over the answers, until they add up as published. */
function bring(given: SeedAnswer[], aspect: number, total: number): void {
  let missing = total - given.reduce((sum, { stars }) => sum + (stars[aspect] as number), 0);
  const step = missing > 0 ? 1 : -1;
  for (let place = 0; missing !== 0; place = (place + 101) % given.length) {
    const { stars } = given[place] as SeedAnswer;
    if (stars[aspect] !== (step > 0 ? 4 : 5)) continue;
    stars[aspect] += step;
    missing -= step;
  }
}
