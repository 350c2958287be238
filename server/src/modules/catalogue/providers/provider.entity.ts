import type { Opt } from '@mikro-orm/core';
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { Accreditation, QualityLink } from './accreditation.ts';

/** A school, college, university or training centre that offers programmes. */
@Entity()
export class Provider extends BaseEntity {
  @Property({ type: 'text' }) @Unique() slug!: string;
  @Property({ type: 'text', collation: 'lv-x-icu' }) name!: string;
  @Property({ type: 'text' }) @Unique() registrationNumber!: string;
  @Property({ type: 'json', nullable: true }) description: Translation | null = null;
  @Property({ type: 'text', nullable: true }) website: string | null = null;
  @Property({ type: 'text', nullable: true }) email: string | null = null;
  @Property({ type: 'text', nullable: true }) phone: string | null = null;
  @Property({ type: 'text', nullable: true }) address: string | null = null;
  @Property({ type: 'text', nullable: true, index: true }) municipalityCode: string | null = null;
  @Property({ type: 'json', nullable: true }) accreditation: Accreditation | null = null;
  @Property({ type: 'json', default: '[]' }) qualityLinks: Opt<QualityLink[]> = [];
}
