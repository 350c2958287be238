import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';

/** A group of terms that mean the same to somebody who searches (CAT-4): "MI", "AI", "mākslīgais intelekts". Kept by the content editor. */
@Entity()
export class SearchSynonym extends BaseEntity {
  @Property({ type: 'array', columnType: 'text[]', check: 'cardinality(terms) between 2 and 20 and array_position(terms, null) is null' })
  terms!: string[];
}
