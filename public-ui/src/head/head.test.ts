import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeJson, escapeText } from './escape.ts';
import { metaTags } from './metaTags.ts';

const place = {
  origin: 'https://stars.example',
  pathname: '/programmas/kiberdrosibas-pamati',
  locale: 'lv',
  productName: 'STARS',
} as const;

describe('CAT-10: what robots and messengers read', () => {
  it('names the page’s own address and the same page in the other language', () => {
    const tags = metaTags({ title: 'Kiberdrošības pamati', description: 'Kurss.' }, 'Kiberdrošības pamati – STARS', place);
    expect(tags).toContain('<title>Kiberdrošības pamati – STARS</title>');
    expect(tags).toContain('<link rel="canonical" href="https://stars.example/programmas/kiberdrosibas-pamati">');
    expect(tags).toContain('<link rel="alternate" hreflang="en" href="https://stars.example/en/programmes/kiberdrosibas-pamati">');
    expect(tags).toContain('<link rel="alternate" hreflang="x-default" href="https://stars.example/programmas/kiberdrosibas-pamati">');
    expect(tags).toContain('<meta property="og:locale" content="lv_LV">');
    expect(tags).not.toContain('noindex');
  });

  it('keeps what is not there and what is endless out of search engines', () => {
    expect(metaTags({ title: 'x', description: '', isFound: false }, 'x', place)).toContain('noindex');
    expect(metaTags({ title: 'x', description: '', isUnlisted: true }, 'x', place)).toContain('noindex');
  });

  it('lets no title end a tag or a script', () => {
    const evil = '"><script>alert(1)</script>';
    const tags = metaTags({ title: evil, description: evil }, evil, place);
    expect(tags).not.toContain('<script>');
    expect(escapeText('<b>&')).toBe('&lt;b&gt;&amp;');
    expect(escapeAttribute('"')).toBe('&quot;');
    const json = escapeJson({ title: '</script><!--\u2028' });
    expect(json).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(json)).toEqual({ title: '</script><!--\u2028' });
  });

  it('cuts a long description at a word', () => {
    const tags = metaTags({ title: 'x', description: 'vārds '.repeat(100) }, 'x', place);
    expect(tags).toMatch(/content="(vārds )+…">/);
  });
});
