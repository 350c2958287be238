import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../shared/base.entity.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { FundingSource } from '../funding-sources/funding-source.entity.ts';
import { Provider } from '../../catalogue/providers/provider.entity.ts';
import { Role } from '../../platform/access/role.enum.ts';

/** A capacity given to a person for a time, perhaps only for one provider or one funding source (ROLE-1). */
@Entity()
@Check({ name: 'a_role_ends_after_it_begins', expression: 'valid_until is null or valid_until >= valid_from - 1' })
@Check({
  name: 'provider_roles_name_a_provider',
  expression: `role not in ('PROVIDER_ADMINISTRATOR', 'PROVIDER_USER') or provider_id is not null`,
})
export class RoleGrant extends BaseEntity {
  @ManyToOne({ entity: () => Person, ref: true, index: true }) person!: Ref<Person>;
  @Enum({ items: () => Role }) role!: Role;
  // never set to null by a deletion: that would widen the grant to all of them
  @ManyToOne({ entity: () => Provider, ref: true, nullable: true, index: true, deleteRule: 'restrict' }) provider: Ref<Provider> | null =
    null;
  @ManyToOne({ entity: () => FundingSource, ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  fundingSource: Ref<FundingSource> | null = null;
  @Property({ type: 'string', columnType: 'date' }) validFrom!: string;
  @Property({ type: 'string', columnType: 'date', nullable: true }) validUntil: string | null = null;
  @ManyToOne({ entity: () => Person, ref: true, nullable: true, index: true }) grantedBy: Ref<Person> | null = null;
}
