import { describe, expect, it } from 'vitest';
import { describedResource } from '../resource-registry.ts';
import { withoutFallbackTexts } from './fallback-texts.ts';

describe('texts that are Latvian for want of English', () => {
  const programmes = describedResource('programmes');

  it('are shown as not yet written', () => {
    expect(withoutFallbackTexts(programmes, { titleLv: 'Datu analīze', titleEn: 'Datu analīze' })).toEqual({
      titleLv: 'Datu analīze',
      titleEn: '',
    });
  });

  it('stay when they are English', () => {
    expect(withoutFallbackTexts(programmes, { titleLv: 'Datu analīze', titleEn: 'Data analysis' })).toEqual({
      titleLv: 'Datu analīze',
      titleEn: 'Data analysis',
    });
  });
});
