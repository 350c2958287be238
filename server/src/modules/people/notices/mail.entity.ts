import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { MailStatus } from './mail-status.enum.ts';
import { Notice } from './notice.entity.ts';

/** A notice on its way by e-mail: the outbox, written with the notice (NOTE-4). Address and language are read when it is sent. */
@Entity()
@Index({ properties: ['status', 'sendAfter'] })
export class Mail extends BaseEntity {
  @OneToOne({ entity: () => Notice, ref: true, owner: true }) notice!: Ref<Notice>;
  @Enum({ items: () => MailStatus }) status: Opt<MailStatus> = MailStatus.QUEUED;
  @Property({ type: 'integer' }) attempts: Opt<number> = 0;
  /** Not before this instant: now, or after a pause when an attempt failed. */
  @Property({ type: 'Date', columnType: 'timestamptz' }) sendAfter!: Date;
  /** After this day it would tell people what is over. */
  @Property({ type: 'string', columnType: 'date', nullable: true }) sendUntil: string | null = null;
  /** When a sender took it; one that does not come back loses it to another. */
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) claimedAt: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true }) sentAt: Date | null = null;
  /** Code of what went wrong, "SMTP 550 RCPT TO"; never the words of the other server, which may name the person. */
  @Property({ type: 'text', nullable: true }) failure: string | null = null;
}
