import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Cents, Day } from '../../../shared/scalars.ts';
import { ProgrammeKind } from './programme-kind.enum.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { StudyMode } from './study-mode.enum.ts';

@InputType({
  description: 'What remains of the catalogue (CAT-3). Several values of one filter mean any of them; different filters combine.',
})
export class ProgrammeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these programmes.' })
  ids?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of municipalities where classes are held.' })
  municipality?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Providers, by id or by slug.' })
  provider?: string[] | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Kinds of training.' })
  kind?: ProgrammeKind[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of qualifications.' })
  qualification?: string[] | null;
  @Field(() => [StudyMode], { nullable: true, description: 'Where one learns.' })
  mode?: StudyMode[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of sectors.' })
  sector?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'At least so many hours.' })
  hoursAtLeast?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most so many hours.' })
  hoursAtMost?: number | null;
  @Field(() => Day, { nullable: true, description: 'A group one can join starts on this day or later.' })
  startsFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'A group one can join starts on this day or earlier.' })
  startsUntil?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes of funding sources.' })
  fundingSource?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of DigComp areas, "1" to "5".' })
  digcompArea?: string[] | null;
  @Field(() => [Int], { nullable: true, description: 'DigComp levels, 1 to 8.' })
  digcompLevel?: number[] | null;
  @Field(() => [String], { nullable: true, description: 'Languages of the training, "lv".' })
  language?: string[] | null;
  @Field(() => Cents, { nullable: true, description: 'Full price of at least so many cents.' })
  priceAtLeastCents?: number | null;
  @Field(() => Cents, { nullable: true, description: 'Full price of at most so many cents.' })
  priceAtMostCents?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'true: one can apply right now.' })
  openNow?: boolean | null;
  @Field(() => Float, { nullable: true, description: 'A public rating of at least so many stars, 1 to 5.' })
  ratingAtLeast?: number | null;
  @Field(() => [ProgrammeStatus], {
    nullable: true,
    description: 'Without it what is in the catalogue now; PAST gives what left it. Drafts are never public.',
  })
  status?: ProgrammeStatus[] | null;
}
