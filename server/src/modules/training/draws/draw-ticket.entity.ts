import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { LearningAccount } from '../../people/accounts/learning-account.entity.ts';
import { Draw } from './draw.entity.ts';

/** One person's ticket in a draw, however many applications they make: nobody gains by making more. Only its owner knows whose it is. */
@Entity()
@Unique({ name: 'one_ticket_per_person_and_draw', properties: ['draw', 'account'] })
@Unique({ name: 'a_ticket_is_there_once', properties: ['draw', 'ticket'] })
@Index({ properties: ['draw', 'sheet'] })
@Index({ properties: ['account'] })
export class DrawTicket extends BaseEntity {
  @ManyToOne({ entity: () => Draw, ref: true }) draw!: Ref<Draw>;
  @ManyToOne({ entity: () => LearningAccount, ref: true }) account!: Ref<LearningAccount>;
  /** "K7QF-3M2P-9XWD" */
  @Property({ type: 'text' }) ticket!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) issuedAt!: Date;
  /** Number of the published sheet it stands on; null for the minute until the next one. */
  @Property({ type: 'integer', nullable: true }) sheet: number | null = null;
  /** Its place in the drawn order, from 1. */
  @Property({ type: 'integer', nullable: true }) rank: number | null = null;
}
