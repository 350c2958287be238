import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Provider } from './provider.entity.ts';

/** A registered address where classes are held. */
@Entity()
export class DeliveryPlace extends BaseEntity {
  @ManyToOne({ entity: () => Provider, ref: true, index: true }) provider!: Ref<Provider>;
  @Property({ type: 'text' }) address!: string;
  @Property({ type: 'text', nullable: true, index: true }) municipalityCode: string | null = null;
}
