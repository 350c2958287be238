import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Draw } from './draw.entity.ts';

/** The tickets of a minute or so, published with a fingerprint that stands for all sheets before it too: none can be added or left out later. */
@Entity()
@Unique({ name: 'sheets_follow_one_another', properties: ['draw', 'number'] })
export class DrawSheet extends BaseEntity {
  @ManyToOne({ entity: () => Draw, ref: true }) draw!: Ref<Draw>;
  @Property({ type: 'integer' }) number!: number;
  @Property({ type: 'Date', columnType: 'timestamptz' }) at!: Date;
  @Property({ type: 'integer' }) tickets!: number;
  @Property({ type: 'text' }) digest!: string;
}
