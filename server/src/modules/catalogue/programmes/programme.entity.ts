import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { DeliveryPlace } from '../providers/delivery-place.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ProgrammeKind } from './programme-kind.enum.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import { StudyMode } from './study-mode.enum.ts';

/** The plain-language description under fixed headings (BEY-3). */
export interface ProgrammeSections {
  whoItIsFor?: Translation;
  whatYouNeedBefore?: Translation;
  whatYouWillLearn?: Translation;
  howYouWillLearn?: Translation;
  whatToBring?: Translation;
  howYouAreAssessed?: Translation;
  whatNext?: Translation;
}

/** A course or training one can apply for (CAT-1). The public reads it through the catalogue's read model; this class is for changing it. */
@Entity()
@Index({ properties: ['status', 'kind', 'mode'] })
export class Programme extends BaseEntity {
  @Property({ type: 'text' }) @Unique() slug!: string;
  @Property({ type: 'json' }) title!: Translation;
  @Property({ type: 'json', nullable: true }) summary: Translation | null = null;
  @Property({ type: 'json' }) description!: Translation;
  @Property({ type: 'json' }) sections: ProgrammeSections = {};
  @Enum({ items: () => ProgrammeKind }) kind!: ProgrammeKind;
  @Enum({ items: () => ProgrammeStatus }) status: ProgrammeStatus = ProgrammeStatus.DRAFT;
  @Enum({ items: () => StudyMode }) mode!: StudyMode;
  @Property({ type: 'integer', check: 'hours > 0' }) hours!: number;
  @Property({ type: 'integer', nullable: true }) practiceHours: number | null = null;
  @Property({ type: 'decimal', precision: 5, scale: 2, nullable: true }) creditPoints: string | null = null;
  @Property({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', check: 'price_cents >= 0' }) priceCents!: number;
  @Property({ type: 'text' }) language!: string;
  @Property({ type: 'text', nullable: true, index: true }) sectorCode: string | null = null;
  @Property({ type: 'smallint', nullable: true, check: 'digcomp_level between 1 and 8' }) digcompLevel: number | null = null;
  @Property({ type: 'array', columnType: 'text[]' }) competenceCodes: string[] = [];
  @Property({ type: 'text', nullable: true }) qualificationCode: string | null = null;
  @Property({ type: 'json', nullable: true }) finalTest: Translation | null = null;
  @Property({ type: 'json', nullable: true }) document: Translation | null = null;
  @Property({ type: 'text', nullable: true }) website: string | null = null;
  @Property({ type: 'array', columnType: 'text[]' }) teachers: string[] = [];
  /** Learners who started on it, from earlier systems too; the platform's own applications are counted beside it. */
  @Property({ type: 'integer' }) participants: number = 0;
  @ManyToOne({ entity: () => Provider, ref: true, index: true }) provider!: Ref<Provider>;
  @ManyToMany({ entity: () => DeliveryPlace, pivotTable: 'programme_place', owner: true })
  places = new Collection<DeliveryPlace>(this);
}
