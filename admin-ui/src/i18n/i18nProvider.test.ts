import { beforeEach, describe, expect, it } from 'vitest';
import { i18nProvider } from './i18nProvider.ts';

describe('i18nProvider', () => {
  beforeEach(async () => i18nProvider.changeLocale('lv'));

  it('CAT-14: counts in Latvian: 1 and 21 are one, 2 many, 10 of many', () => {
    const say = (count: number) =>
      i18nProvider.translate('rounds.previewSentence', { smart_count: count, receiving: count, amount: '500 €', leftOut: '0' });
    expect(say(1)).toContain('1 cilvēks');
    expect(say(21)).toContain('21 cilvēks');
    expect(say(11)).toContain('11 cilvēku');
    expect(say(2)).toContain('2 cilvēki');
    expect(say(0)).toContain('0 cilvēku');
  });

  it('knows the names of resources in both numbers', () => {
    expect(i18nProvider.translate('resources.programmes.name', { smart_count: 1, _: 'x' })).toBe('Programma');
    expect(i18nProvider.translate('resources.programmes.name', { smart_count: 2, _: 'x' })).toBe('Programmas');
  });

  it('finds labels of fields inside fields', () => {
    expect(i18nProvider.translate('resources.learning-accounts.fields.person.personalCode')).toBe('Personas kods');
  });

  it('falls back on what is proposed, and shows the key when nothing is', () => {
    expect(i18nProvider.translate('no.such.key', { _: 'Title' })).toBe('Title');
    expect(i18nProvider.translate('no.such.key')).toBe('no.such.key');
  });

  it('a key that only holds others is no word', () => {
    expect(i18nProvider.translate('settingsHelp.windows', { _: '' })).toBe('');
    expect(i18nProvider.translate('settingsHelp.windows.allotment')).not.toBe('');
  });

  it('changes language', async () => {
    await i18nProvider.changeLocale('en');
    expect(i18nProvider.translate('ra.action.save')).toBe('Save');
    expect(i18nProvider.getLocale()).toBe('en');
  });
});
