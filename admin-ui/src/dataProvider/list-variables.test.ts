import { describe, expect, it } from 'vitest';
import { describedResource } from '../resource-registry.ts';
import { listVariables } from './list-variables.ts';

const applications = describedResource('applications');
const page = { pagination: { page: 3, perPage: 50 } };

describe('listVariables', () => {
  it('asks for a page by number', () => {
    expect(listVariables(applications, page)).toEqual({ page: 3, perPage: 50 });
  });

  it('sends the search box as search, and one status as a list of one', () => {
    expect(listVariables(applications, { ...page, filter: { q: 'Kalniņa', status: 'SUBMITTED' } })).toEqual({
      page: 3,
      perPage: 50,
      search: 'Kalniņa',
      filter: { status: ['SUBMITTED'] },
    });
  });

  it('drops empty filters and those the API does not know', () => {
    expect(listVariables(applications, { ...page, filter: { programme: '', status: [], colour: 'red' } })).toEqual({
      page: 3,
      perPage: 50,
    });
  });

  it('leaves the order to the API until somebody chooses one', () => {
    expect(listVariables(applications, { ...page, sort: { field: 'id', order: 'ASC' } })).not.toHaveProperty('sort');
    expect(listVariables(applications, { ...page, sort: { field: 'submittedAt', order: 'DESC' } }).sort).toEqual({
      field: 'submittedAt',
      direction: 'DESC',
    });
  });

  it('ROLE-6: sends the purpose where the resource holds personal data, and nowhere else', () => {
    const meta = { purpose: 'A call about application 12' };
    expect(listVariables(describedResource('learning-accounts'), { ...page, meta }).purpose).toBe('A call about application 12');
    expect(listVariables(applications, { ...page, meta })).not.toHaveProperty('purpose');
  });
});
