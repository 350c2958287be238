import { describe, expect, it } from 'vitest';
import { describedResource } from '../resource-registry.ts';
import type { InputDescription, MutationDescription } from '../resource-description.ts';
import { toInput } from './to-input.ts';

const programme = {
  id: 'UHJvZ3JhbW1lOjE=',
  titleLv: 'Kiberdrošības pamati',
  titleEn: '',
  summaryLv: 'Īsi',
  kind: 'STUDY_COURSE',
  mode: 'REMOTE',
  hours: 60,
  price: { cents: 41_213, currency: 'EUR' },
  language: 'lv',
  sector: { code: 'ICT', name: 'Informācijas tehnoloģijas' },
  digcompLevel: null,
  summaryEn: null,
  website: '',
  status: 'PUBLISHED',
};

describe('toInput', () => {
  it('puts the values of a record where the mutation wants them', () => {
    const update = describedResource('programmes').update;
    if (!update) throw new Error('programmes can be updated');
    expect(toInput(update, programme, programme.id)).toEqual({
      id: programme.id,
      programme: {
        titleLv: 'Kiberdrošības pamati',
        titleEn: null,
        summaryLv: 'Īsi',
        summaryEn: null,
        kind: 'STUDY_COURSE',
        mode: 'REMOTE',
        hours: 60,
        priceCents: 41_213,
        language: 'lv',
        sector: 'ICT',
        digcompLevel: null,
        website: null,
        status: 'PUBLISHED',
      },
    });
  });

  it('sends lists of values without what only reading brings', () => {
    const create = describedResource('groups').create;
    if (!create) throw new Error('groups can be created');
    const input = toInput(create, {
      programme: { id: 'p' },
      weeklyTimes: [{ __typename: 'WeeklyTime', weekday: 1, startsAt: '18:00', endsAt: '20:15' }],
    });
    expect(input.programme).toBe('p');
    expect(input.weeklyTimes).toEqual([{ weekday: 1, startsAt: '18:00', endsAt: '20:15' }]);
  });
});

describe('texts of both languages in one input', () => {
  const text = (name: string): InputDescription => ({
    name,
    kind: 'object',
    isList: false,
    isRequired: true,
    from: name,
    fields: [
      { name: 'lv', kind: 'text', isList: false, isRequired: true, from: `${name}Lv`, locale: 'lv' },
      { name: 'en', kind: 'text', isList: false, isRequired: false, from: `${name}En`, locale: 'en' },
    ],
  });
  const mutation: MutationDescription = {
    name: 'updateFundingSource',
    document: '',
    payloadField: 'fundingSource',
    idField: 'fundingSource',
    inputs: [text('name'), text('howToApply'), text('description')],
  };

  it('are put together from the two languages; lines of a list become lines of a text', () => {
    expect(toInput(mutation, { nameLv: 'Nosaukums', nameEn: '', howToApplyLv: ['Pirmais', 'Otrais'] }, 's')).toEqual({
      fundingSource: 's',
      name: { lv: 'Nosaukums', en: null },
      howToApply: { lv: 'Pirmais\nOtrais', en: null },
    });
  });

  it('FUND-1: how a new source pays goes as one object, its texts as two languages', () => {
    const create = describedResource('funding-sources').create;
    if (!create) throw new Error('funding sources can be created');
    const sent = toInput(create, { code: 'X', nameLv: 'Nosaukums', pays: { kind: 'PERCENTAGE', shareBasisPoints: 9000 } });
    expect(sent.name).toEqual({ lv: 'Nosaukums', en: null });
    expect(sent.pays).toMatchObject({ kind: 'PERCENTAGE', shareBasisPoints: 9000 });
  });
});
