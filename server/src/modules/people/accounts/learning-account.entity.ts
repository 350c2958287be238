import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Locale } from '../../../shared/translation.ts';
import { EducationLevel } from './education-level.enum.ts';
import { EmploymentStatus } from './employment-status.enum.ts';
import { Person } from './person.entity.ts';

/** The individual learning account of one person (ACC-1), with the profile that decisions need (ACC-4). */
@Entity()
export class LearningAccount extends BaseEntity {
  @OneToOne({ entity: () => Person, ref: true, owner: true }) person!: Ref<Person>;
  /** Shown to people and offices, "IMK-000123". */
  @Property({ type: 'text' }) @Unique() number!: string;
  @Property({ type: 'string', columnType: 'date', index: true }) openedOn!: string;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) closedAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) email: string | null = null;
  @Property({ type: 'text', nullable: true }) phone: string | null = null;
  @Property({ type: 'text', nullable: true, index: true }) municipalityCode: string | null = null;
  @Enum({ items: () => EducationLevel, nullable: true }) education: EducationLevel | null = null;
  @Enum({ items: () => EmploymentStatus, nullable: true }) employment: EmploymentStatus | null = null;
  @Property({ type: 'text', nullable: true }) employerSector: string | null = null;
  @Property({ type: 'text', nullable: true }) learningWishes: string | null = null;
  @Property({ type: 'text', nullable: true }) specialNeeds: string | null = null;
  @Property({ type: 'boolean', nullable: true }) lowIncomeDeclared: boolean | null = null;
  @Enum({ items: () => Locale }) noticeLocale: Locale = Locale.LV;
  /** Notices the law does not ask for also come by e-mail. */
  @Property({ type: 'boolean' }) noticesByEmail: Opt<boolean> = true;
  /** When the questions a decision needs were all answered. */
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) profileCompletedAt: Date | null = null;
}
