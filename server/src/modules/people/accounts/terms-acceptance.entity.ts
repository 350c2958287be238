import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from './person.entity.ts';

/** Which version of terms and privacy notice a person accepted, and when (ACC-2). */
@Entity()
@Unique({ name: 'a_version_is_accepted_once', properties: ['person', 'version'] })
export class TermsAcceptance extends BaseEntity {
  @ManyToOne({ entity: () => Person, ref: true }) person!: Ref<Person>;
  @Property({ type: 'text' }) version!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) acceptedAt!: Date;
}
