import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';

/** A hosted project or budget that pays for training (FUND-1). Its rules live in versions. */
@Entity()
export class FundingSource extends BaseEntity {
  @Property({ type: 'text' }) @Unique() code!: string;
  @Property({ type: 'json' }) name!: Translation;
  @Property({ type: 'json' }) shortName!: Translation;
  @Property({ type: 'json' }) description!: Translation;
  @Property({ type: 'json' }) whoCanApply!: Translation;
  /** Steps, one line each. */
  @Property({ type: 'json' }) howToApply: { lv: string[]; en?: string[] } = { lv: [] };
  @Property({ type: 'json' }) institution!: Translation;
  @Property({ type: 'text' }) contactEmail!: string;
  @Property({ type: 'text', nullable: true }) contactPhone: string | null = null;
  @Property({ type: 'string', columnType: 'date' }) eligibleFrom!: string;
  @Property({ type: 'string', columnType: 'date' }) eligibleUntil!: string;
  @Enum({ items: () => FundingSourceStatus }) status: FundingSourceStatus = FundingSourceStatus.DRAFT;
  /** Who made a draft may not publish it. */
  @Property({ type: 'boolean' }) requiresFourEyes: boolean = false;
}
