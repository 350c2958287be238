import { Field, ID, InputType, Int } from 'type-graphql';
import { Cents } from '../../../shared/scalars.ts';
import { ProgrammeKind } from './programme-kind.enum.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { StudyMode } from './study-mode.enum.ts';

@InputType({ description: 'What a programme says of itself.' })
export class ProgrammeInput {
  @Field(() => String, { description: 'What it is called, in Latvian.' })
  titleLv!: string;
  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  titleEn?: string | null;
  @Field(() => String, { description: 'One or two sentences, in Latvian.' })
  summaryLv!: string;
  @Field(() => String, { nullable: true, description: 'One or two sentences, in English.' })
  summaryEn?: string | null;
  @Field(() => ProgrammeKind, { description: 'What sort of training it is.' })
  kind!: ProgrammeKind;
  @Field(() => StudyMode, { description: 'Where one learns.' })
  mode!: StudyMode;
  @Field(() => Int, { description: 'Hours in all.' })
  hours!: number;
  @Field(() => Cents, { description: 'Full price in cents.' })
  priceCents!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Why the price differs from the one by the prescribed unit-cost method: the agreement or procurement. Kept in the audit log.',
  })
  priceGround?: string | null;
  @Field(() => String, { description: 'Language of the training, "lv".' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'Code of the sector.' })
  sector?: string | null;
  @Field(() => Int, { nullable: true, description: 'DigComp level, 1 to 8.' })
  digcompLevel?: number | null;
  @Field(() => String, { nullable: true, description: 'The provider’s own page about it.' })
  website?: string | null;
  @Field(() => ProgrammeStatus, { description: 'Whether it is in the catalogue.' })
  status!: ProgrammeStatus;
}

@InputType({ description: 'Which programme, and what it says from now on.' })
export class UpdateProgrammeInput {
  @Field(() => ID, { description: 'The programme.' })
  id!: string;
  @Field(() => ProgrammeInput, { description: 'All of it; what is left out becomes empty.' })
  programme!: ProgrammeInput;
}
