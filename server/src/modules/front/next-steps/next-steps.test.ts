import { describe, expect, it } from 'vitest';
import { length } from '../../platform/words/words.ts';
import { type StepFacts, stepsFrom } from './next-steps.ts';

const SETTLED: StepFacts = {
  isComplete: true,
  hasContact: true,
  termsAccepted: true,
  undecided: [],
  freedPlaces: [],
  waitingClaims: [],
  needsBankAccount: false,
  hasLearnt: true,
  hasOpenApplication: true,
};
const url = (id: string) => ({ lv: `/konts/pieteikumi/${id}`, en: `/en/account/applications/${id}` });
const claimUrl = (id: string) => ({ lv: `/konts/atmaksas/${id}`, en: `/en/account/claims/${id}` });
const codes = (facts: Partial<StepFacts>) => stepsFrom({ ...SETTLED, ...facts }, url, claimUrl).map(({ code }) => code);

describe('stepsFrom', () => {
  it('ACC-5: asks nothing of somebody who has done everything', () => {
    expect(codes({})).toEqual([]);
  });

  it('ACC-5: sends somebody without an application to the catalogue, once the profile is complete', () => {
    expect(codes({ hasOpenApplication: false })).toEqual(['APPLY']);
    expect(codes({ hasOpenApplication: false, isComplete: false })).toEqual(['COMPLETE_PROFILE']);
  });

  it('ACC-5, APP-17: a claim that waits for the person, and money that cannot be paid, are things to do', () => {
    const steps = stepsFrom(
      {
        ...SETTLED,
        waitingClaims: [
          { id: '1', number: 'A-2026-000001', needs: 'EVIDENCE' },
          { id: '2', number: 'A-2026-000002', needs: 'RESULT' },
        ],
        needsBankAccount: true,
      },
      url,
      claimUrl,
    );
    expect(steps.map(({ code, url: { lv } }) => [code, lv])).toEqual([
      ['ADD_EVIDENCE', '/konts/atmaksas/1'],
      ['TELL_RESULT', '/konts/atmaksas/2'],
      ['CONFIRM_BANK_ACCOUNT', '/konts/atmaksas'],
    ]);
  });

  it('ACC-5: asks for a contact, because a provider could not reach the person', () => {
    expect(codes({ hasContact: false })).toEqual(['ADD_CONTACT']);
  });

  it('ACC-6: says by when to choose about a grant and what happens otherwise', () => {
    const [step] = stepsFrom(
      { ...SETTLED, undecided: [{ amountCents: 50_000, chooseBy: '2025-12-09', useBy: '2026-04-30', isCarriedOver: false }] },
      url,
      claimUrl,
    );
    expect(step).toMatchObject({ code: 'CHOOSE_GRANT', dueOn: '2025-12-09', url: { lv: '/konts/nauda', en: '/en/account/money' } });
    expect(step?.title.en).toBe('Decide what to do with €500.00');
    expect(step?.explanation.en).toBe(
      'Apply for training or keep the money for the next period. If you do nothing by 9 December 2025, the money is gone.',
    );
  });

  it('FUND-10: of money that was kept once it says by when training must end', () => {
    const [step] = stepsFrom(
      { ...SETTLED, undecided: [{ amountCents: 12_345, chooseBy: '2025-12-09', useBy: '2026-04-30', isCarriedOver: true }] },
      url,
      claimUrl,
    );
    expect(step).toMatchObject({ code: 'USE_GRANT', dueOn: '2026-04-30' });
  });

  it('APP-4: names the place that became free and the application it belongs to', () => {
    const [step] = stepsFrom(
      { ...SETTLED, freedPlaces: [{ id: 'abc', title: { lv: 'Kiberdrošības pamati' }, confirmBy: '2026-11-24' }] },
      url,
      claimUrl,
    );
    expect(step).toMatchObject({ code: 'CONFIRM_PLACE', dueOn: '2026-11-24', url: { lv: '/konts/pieteikumi/abc' } });
    expect(step?.explanation.lv).toContain('"Kiberdrošības pamati"');
  });

  it('ACC-5: puts the nearest day first and what has no day last', () => {
    const facts: Partial<StepFacts> = {
      isComplete: false,
      hasContact: false,
      termsAccepted: false,
      undecided: [{ amountCents: 1, chooseBy: '2026-12-01', useBy: '2027-01-01', isCarriedOver: false }],
      freedPlaces: [{ id: 'abc', title: { lv: 'X' }, confirmBy: '2026-11-24' }],
    };
    expect(codes(facts)).toEqual(['CONFIRM_PLACE', 'CHOOSE_GRANT', 'ACCEPT_TERMS', 'COMPLETE_PROFILE', 'ADD_CONTACT']);
  });

  it('every sentence is short enough for somebody who is tired', () => {
    const everything = stepsFrom(
      {
        waitingClaims: [
          { id: 'd', number: 'A-2026-000001', needs: 'EVIDENCE' },
          { id: 'e', number: 'A-2026-000002', needs: 'RESULT' },
        ],
        needsBankAccount: true,
        isComplete: false,
        hasContact: false,
        termsAccepted: false,
        hasLearnt: false,
        hasOpenApplication: false,
        undecided: [false, true].map((isCarriedOver) => ({
          amountCents: 123_456,
          chooseBy: '2026-12-01',
          useBy: '2027-01-01',
          isCarriedOver,
        })),
        freedPlaces: [{ id: 'abc', title: { lv: 'X' }, confirmBy: '2026-11-24' }],
      },
      url,
      claimUrl,
    );
    const sentences = everything.flatMap(({ title, explanation }) => [
      title.lv,
      title.en ?? '',
      ...explanation.lv.split('. '),
      ...(explanation.en ?? '').split('. '),
    ]);
    expect(sentences.filter((text) => length(text) > 20)).toEqual([]);
  });
});
