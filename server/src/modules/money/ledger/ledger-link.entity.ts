import type { Ref } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LedgerTransfer } from './ledger-transfer.entity.ts';

/**
 * One link of the chain over the ledger (BEY-29): the hash of a transfer's content and of the link before it.
 * Transfers are chained after they are written, by a job, so that people who apply at the same moment do not wait for each other.
 */
@Entity()
export class LedgerLink {
  /** 1, 2, 3 …: the order of the chain, without gaps. */
  @PrimaryKey({ type: 'bigint', runtimeType: 'number', columnType: 'bigint', autoincrement: false }) position!: number;
  @OneToOne({ entity: () => LedgerTransfer, ref: true, owner: true }) transfer!: Ref<LedgerTransfer>;
  /** SHA-256, hexadecimal. */
  @Property({ type: 'text' }) hash!: string;
  /** 128 random bits, hexadecimal: whoever does not know them cannot guess what a hash stands for. */
  @Property({ type: 'text' }) nonce!: string;
  /** Day in Riga on which it was chained, never before that of the link before it; a day's root is the hash of its last link. */
  @Property({ type: 'string', columnType: 'date', index: true }) sealedOn!: string;
}
