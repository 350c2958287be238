import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import type { Translation } from '../../../shared/translation.ts';
import { Vocabulary } from './vocabulary.enum.ts';

/** One word of a kept list: a sector, a municipality, a competence. Others refer to it by its code (INT-3). */
@Entity()
@Unique({ name: 'one_entry_per_code_of_a_vocabulary', properties: ['vocabulary', 'code'] })
export class VocabularyEntry extends BaseEntity {
  @Enum({ items: () => Vocabulary }) vocabulary!: Vocabulary;
  @Property({ type: 'text' }) code!: string;
  @Property({ type: 'json' }) name!: Translation;
  @Property({ type: 'text', nullable: true }) parentCode: string | null = null;
  @Property({ type: 'integer' }) position: number = 0;
  @Property({ type: 'string', columnType: 'date', defaultRaw: `'2024-01-01'` }) validFrom!: string;
  @Property({ type: 'string', columnType: 'date', nullable: true }) validUntil: string | null = null;
}
