import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import { Claim } from './claim.entity.ts';

/** One move of a claim: who, when, why (APP-3, APP-17). */
@Entity()
@Index({ properties: ['claim', 'at'] })
export class ClaimEvent extends BaseEntity {
  @ManyToOne({ entity: () => Claim, ref: true }) claim!: Ref<Claim>;
  @Property({ type: 'Date', columnType: 'timestamptz' }) at!: Date;
  @Enum({ items: () => ApplicationStatus, nullable: true }) from: ApplicationStatus | null = null;
  @Enum({ items: () => ApplicationStatus }) to!: ApplicationStatus;
  @Property({ type: 'uuid', nullable: true }) actorId: string | null = null;
  @Property({ type: 'json', nullable: true }) reason: Translation | null = null;
}
