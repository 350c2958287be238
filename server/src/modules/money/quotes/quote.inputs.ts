import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../../shared/scalars.ts';
import { EducationLevel } from '../../people/accounts/education-level.enum.ts';
import { EmploymentStatus } from '../../people/accounts/employment-status.enum.ts';

@InputType({
  description: 'At most five plain answers of somebody who has not logged in (CAT-8). They are used for the answer and not kept.',
})
export class AnonymousAnswers {
  @Field(() => Int, { nullable: true, description: 'Years of age.' })
  age?: number | null;
  @Field(() => EmploymentStatus, { nullable: true, description: 'Economic activity.' })
  employment?: EmploymentStatus | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Highest completed education.' })
  education?: EducationLevel | null;
  @Field(() => Boolean, { nullable: true, description: 'The household is recognised as needy or low-income.' })
  lowIncome?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Code of the municipality.' })
  municipality?: string | null;
}

@InputType({ description: 'What the price is asked for.' })
export class QuoteInput {
  @Field(() => ID, { description: 'The programme.' })
  programme!: string;
  @Field(() => ID, { nullable: true, description: 'The group one would join; its last day decides whether a grant can still be used.' })
  group?: string | null;
  @Field(() => AnonymousAnswers, { nullable: true, description: 'Answers of a visitor; without them the account of who is logged in.' })
  answers?: AnonymousAnswers | null;
  @Field(() => Day, { nullable: true, description: 'The day of application; today when left out.' })
  on?: string | null;
}
