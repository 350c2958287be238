import { Field, ObjectType } from 'type-graphql';
import { Locale } from '../../../shared/translation.ts';
import { MunicipalityType } from '../../platform/vocabularies/vocabulary-words.type.ts';
import { EducationLevel } from './education-level.enum.ts';
import { EmploymentStatus } from './employment-status.enum.ts';

@ObjectType('Profile', {
  description: 'What a person told about themselves, as far as the asker needs it (ROLE-5). Null: not told, or not for the asker.',
})
export class ProfileType {
  @Field(() => String, { simple: true, nullable: true, description: 'Where notices go.' })
  email!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Telephone number with country code.' })
  phone!: string | null;

  @Field(() => MunicipalityType, { simple: true, nullable: true, description: 'Where the person lives.' })
  municipality!: MunicipalityType | null;

  @Field(() => EducationLevel, { simple: true, nullable: true, description: 'Highest completed education.' })
  education!: EducationLevel | null;

  @Field(() => EmploymentStatus, { simple: true, nullable: true, description: 'Economic activity.' })
  employment!: EmploymentStatus | null;

  @Field(() => String, { simple: true, nullable: true, description: 'NACE section of the employer, "J".' })
  employerSector!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'What the person wants to learn, in their own words.' })
  learningWishes!: string | null;

  @Field(() => Locale, { simple: true, description: 'Language of notices.' })
  noticeLocale!: Locale;

  @Field(() => String, { simple: true, nullable: true, description: 'What the person needs in order to take part, in their own words.' })
  specialNeeds!: string | null;

  @Field(() => Boolean, {
    simple: true,
    nullable: true,
    description: 'Whether the person says their household is needy or of low income; a register confirms it.',
  })
  lowIncomeDeclared!: boolean | null;

  @Field(() => Boolean, { simple: true, description: 'Every question that a decision needs is answered.' })
  isComplete!: boolean;
}
