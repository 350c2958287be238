import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { ApplicationStatus } from './application-status.enum.ts';
import { Application } from './application.entity.ts';

/** One move of an application: who, when, why (APP-3). */
@Entity()
@Index({ properties: ['application', 'at'] })
export class ApplicationEvent extends BaseEntity {
  @ManyToOne({ entity: () => Application, ref: true }) application!: Ref<Application>;
  @Property({ type: 'Date', columnType: 'timestamptz' }) at!: Date;
  @Enum({ items: () => ApplicationStatus, nullable: true }) from: ApplicationStatus | null = null;
  @Enum({ items: () => ApplicationStatus }) to!: ApplicationStatus;
  @Property({ type: 'uuid', nullable: true }) actorId: string | null = null;
  @Property({ type: 'json', nullable: true }) reason: Translation | null = null;
}
