import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { StoredFile } from '../../people/files/stored-file.entity.ts';
import { Claim } from './claim.entity.ts';
import { EvidenceKind } from './evidence-kind.enum.ts';

/** A document handed in with a claim. It stays with the claim for good: it is what the decision rests on. */
@Entity()
export class ClaimEvidence extends BaseEntity {
  @ManyToOne({ entity: () => Claim, ref: true, index: true }) claim!: Ref<Claim>;
  @ManyToOne({ entity: () => StoredFile, ref: true }) @Unique() file!: Ref<StoredFile>;
  @Enum({ items: () => EvidenceKind }) kind!: EvidenceKind;
  @Property({ type: 'Date', columnType: 'timestamptz' }) addedAt!: Date;
}
