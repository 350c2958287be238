import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import type { DrawResult } from './draw-result.ts';
import { DrawStatus } from './draw-status.enum.ts';

/**
 * The draw of one application window (BEY-20). Its secret number is made and its fingerprint published before the first ticket is given;
 * the database lets no step be taken back or rewritten.
 */
@Entity()
@Unique({ name: 'one_draw_of_a_window', properties: ['fundingSource', 'opensAt'] })
@Check({ name: 'a_draw_follows_its_window', expression: 'opens_at < closes_at and closes_at < draw_at' })
@Index({
  name: 'draws_under_way',
  expression: `create index "draws_under_way" on "draw" ("closes_at") where status in ('COMMITTED', 'FROZEN', 'REVEALED')`,
})
export class Draw extends BaseEntity {
  /** In addresses and on paper: "2.3.1.4.i-2026-12-01". */
  @Property({ type: 'text' }) @Unique() code!: string;
  @ManyToOne({ entity: () => FundingSource, ref: true }) fundingSource!: Ref<FundingSource>;
  @Property({ type: 'Date', columnType: 'timestamptz' }) opensAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz' }) closesAt!: Date;
  /** The secret number is revealed at this moment. */
  @Property({ type: 'Date', columnType: 'timestamptz' }) drawAt!: Date;
  @Enum({ items: () => DrawStatus }) status: Opt<DrawStatus> = DrawStatus.COMMITTED;
  /** SHA-256 of the secret number, 64 hexadecimal digits. */
  @Property({ type: 'text' }) commitment!: string;
  /** The secret number, sealed with a key that the database does not know. */
  @Property({ type: 'text' }) seedSealed!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) committedAt!: Date;
  /** Fingerprint of the whole list of tickets, once it is closed. */
  @Property({ type: 'text', nullable: true }) listDigest: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) frozenAt: Date | null = null;
  /** The secret number, once it is revealed. */
  @Property({ type: 'text', nullable: true }) seed: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) revealedAt: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) decidedAt: Date | null = null;
  /** What there was to give, and what each application got: enough to decide again. */
  @Property({ type: 'json', nullable: true, lazy: true }) result: DrawResult | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) stoppedAt: Date | null = null;
  /** Told to everybody. */
  @Property({ type: 'json', nullable: true }) stopReason: Translation | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) stoppedBy: Ref<Person> | null = null;
}
