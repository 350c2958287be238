import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { StoredFile } from './stored-file.entity.ts';

/** What is in an uploaded file, sealed. Kept apart, so that lists never read it; in the database, so that it is saved and restored with everything else. */
@Entity()
export class FileContent extends BaseEntity {
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'cascade' }) @Unique() file!: Ref<StoredFile>;
  @Property({ type: 'blob', columnType: 'bytea' }) sealed!: Buffer;
}
