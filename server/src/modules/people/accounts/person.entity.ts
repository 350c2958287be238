import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';

/** A human being as the identity provider tells. The personal code is kept encrypted; its keyed hash finds it again. */
@Entity()
export class Person extends BaseEntity {
  @Property({ type: 'text' }) givenName!: string;
  @Property({ type: 'text' }) familyName!: string;
  @Property({ type: 'text' }) @Unique() personalCodeHash!: string;
  @Property({ type: 'text' }) personalCodeCipher!: string;
  @Property({ type: 'string', columnType: 'date' }) birthDate!: string;
}
