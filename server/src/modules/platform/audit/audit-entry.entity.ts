import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';

/** Who did or saw what, when, from where, for which purpose (ROLE-6). The database refuses to change or delete it. */
@Entity()
@Index({ properties: ['subject', 'at'] })
@Index({ properties: ['actorId', 'at'] })
export class AuditEntry extends BaseEntity {
  @Property({ type: 'Date', columnType: 'timestamptz', index: true }) at!: Date;
  /** Person who acted; null for the platform itself. */
  @Property({ type: 'uuid', nullable: true }) actorId: string | null = null;
  @Property({ type: 'text', nullable: true }) role: string | null = null;
  /** A verb, "grantRole", "viewAccount". */
  @Property({ type: 'text' }) action!: string;
  /** What it was done to, `Type:uuid`. */
  @Property({ type: 'text' }) subject!: string;
  @Property({ type: 'text', nullable: true }) purpose: string | null = null;
  @Property({ type: 'text', nullable: true }) address: string | null = null;
  @Property({ type: 'json', nullable: true }) before: unknown = null;
  @Property({ type: 'json', nullable: true }) after: unknown = null;
}
