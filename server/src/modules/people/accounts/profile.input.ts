import { Field, InputType } from 'type-graphql';
import { Locale } from '../../../shared/translation.ts';
import { EducationLevel } from './education-level.enum.ts';
import { EmploymentStatus } from './employment-status.enum.ts';

@InputType({ description: 'Answers about oneself. What is left out stays as it is; null takes an answer back.' })
export class ProfileInput {
  @Field(() => String, { nullable: true, description: 'E-mail address for notices.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; with the country code unless it is a Latvian one.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the municipality, "LV-RIX".' })
  municipality?: string | null;

  @Field(() => EducationLevel, { nullable: true, description: 'Highest completed education.' })
  education?: EducationLevel | null;

  @Field(() => EmploymentStatus, { nullable: true, description: 'Economic activity.' })
  employment?: EmploymentStatus | null;

  @Field(() => String, { nullable: true, description: 'NACE section of the employer, "J".' })
  employerSector?: string | null;

  @Field(() => String, { nullable: true, description: 'What you want to learn, in your own words.' })
  learningWishes?: string | null;

  @Field(() => Locale, { nullable: true, description: 'Language of notices.' })
  noticeLocale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'What you need in order to take part, in your own words.' })
  specialNeeds?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Your household is needy or of low income.' })
  lowIncomeDeclared?: boolean | null;
}
