import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { LearningAccount } from '../accounts/learning-account.entity.ts';
import type { NoticeKind } from './notice-kind.enum.ts';

/** Something a person is told, in the words in which they were told it (NOTE-1). Written with the event it tells about. */
@Entity()
@Index({ properties: ['account', 'at'] })
@Index({ properties: ['about'] })
export class Notice extends BaseEntity {
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  @Property({ type: 'text' }) kind!: NoticeKind;
  /** Names the event; the same event tells nobody twice (NOTE-4). */
  @Property({ type: 'text' }) @Unique({ name: 'an_event_is_told_once' }) key!: string;
  /** What it is about, `Grant:uuid`. */
  @Property({ type: 'text', nullable: true }) about: string | null = null;
  @Property({ type: 'json' }) title!: Translation;
  @Property({ type: 'json' }) paragraphs!: { lv: string[]; en: string[] };
  /** The one clear next step and where it is done. */
  @Property({ type: 'json' }) stepLabel!: Translation;
  @Property({ type: 'json' }) stepUrl!: Translation;
  @Property({ type: 'Date', columnType: 'timestamptz' }) at!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) readAt: Date | null = null;
}
