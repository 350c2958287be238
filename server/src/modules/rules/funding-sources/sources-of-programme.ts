import { type Column, jsonList, jsonObject } from '../../../shared/read-model/shape.ts';
import { addProgrammePart } from '../../catalogue/programmes/programme-parts.ts';
import { FundingSourceType } from './funding-source.type.ts';

const fundingSource: Record<string, Column> = {
  id: 's.id',
  code: 's.code',
  name: 's.name',
  shortName: 's.short_name',
  description: 's.description',
  whoCanApply: 's.who_can_apply',
  howToApply: 's.how_to_apply',
  institution: 's.institution',
  contactEmail: 's.contact_email',
  contactPhone: 's.contact_phone',
  eligibleFrom: 's.eligible_from',
  eligibleUntil: 's.eligible_until',
  status: 's.status',
};

addProgrammePart({
  field: 'fundingSources',
  type: () => [FundingSourceType],
  description: 'Projects that pay for it.',
  column: (asked) =>
    `(select ${jsonList(jsonObject(fundingSource, asked, ['id', 'code']), 's.code')} from programme_funding_source paid join funding_source s on s.id = paid.funding_source_id where paid.programme_id = p.id and s.status <> 'DRAFT')`,
});
