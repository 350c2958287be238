import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../accounts/person.entity.ts';

/** A file somebody has uploaded: what is known about it. What is in it lies in `FileContent`. */
@Entity()
@Index({ properties: ['owner', 'uploadedAt'] })
@Index({ properties: ['digest'] })
export class StoredFile extends BaseEntity {
  @ManyToOne({ entity: () => Person, ref: true }) owner!: Ref<Person>;
  /** As the person's device called it, without folders. */
  @Property({ type: 'text' }) name!: string;
  /** Recognised from the content, never from the name. */
  @Property({ type: 'text' }) mediaType!: string;
  @Property({ type: 'integer', check: 'size_bytes > 0' }) sizeBytes!: number;
  /** SHA-256 of the content: finds the same document handed in twice. */
  @Property({ type: 'text' }) digest!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' }) uploadedAt!: Date;
}
