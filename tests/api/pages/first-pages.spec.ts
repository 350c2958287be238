import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProgrammeKind } from 'server/modules/catalogue/programmes/programme-kind.enum.ts';
import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { StudyMode } from 'server/modules/catalogue/programmes/study-mode.enum.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';

const isBuilt = existsSync(join(import.meta.dirname, '..', '..', '..', 'public-ui', 'dist', 'server', 'entry-server.js'));

/** The text of a page as a robot reads it: no script is run. */
const textOf = (html: string) =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const structuredData = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null') as Record<string, never> & {
    [key: string]: unknown;
  };

describe.skipIf(!isBuilt)('Pages of the public interface without scripts', () => {
  let app: TestApp;
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(app.address + path, { headers, redirect: 'manual' });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };

  beforeAll(async () => {
    app = await testApp({ now: '2026-11-22T10:00:00Z', env: { PUBLIC_URL: 'https://stars.example' } });
    const w = world(app.orm, app.clock);
    const provider = await w.provider({
      name: 'Rīgas "Tehnikums" & dēli',
      slug: 'rigas-tehnikums',
      description: { lv: 'Skola pieaugušajiem.', en: 'A school for adults.' },
    });
    const source = await w.fundingSource({ code: '7.7.7.i', name: { lv: 'Mācību projekts', en: 'Training project' } });
    const place = await w.place({ provider, address: 'Skolas iela 5, Rīga' });
    const programme = await w.programme({
      title: { lv: 'Kiberdrošības pamati <b>', en: 'Basics of cyber security' },
      slug: 'kiberdrosibas-pamati',
      summary: { lv: 'Iemācies sargāt savus datus.', en: 'Learn to guard your data.' },
      sections: { whatYouWillLearn: { lv: 'Paroles\nDroša pārlūkošana', en: 'Passwords\nSafe browsing' } },
      kind: ProgrammeKind.STUDY_COURSE,
      mode: StudyMode.ON_SITE,
      priceCents: 41_213,
      hours: 80,
      provider,
      fundingSources: [source],
      places: [place],
    });
    await w.group({ programme, place, startsOn: '2026-12-20', endsOn: '2027-02-20', maximumSize: 12, teachers: ['Ilze Kalniņa'] });
    await w.answers(programme, 10, { teacher: 4 });
    await w.programme({ title: 'Vecais kurss', slug: 'vecais-kurss', status: ProgrammeStatus.PAST, provider });
    await w.programme({ title: 'Melnraksts', slug: 'melnraksts', status: ProgrammeStatus.DRAFT, provider });
  });
  afterAll(() => app.close());

  it('CAT-10: a programme page has its facts in the document itself', async () => {
    const { status, headers, html } = await page('/programmas/kiberdrosibas-pamati');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = textOf(html);
    for (const fact of [
      'Kiberdrošības pamati &lt;b&gt;',
      'Rīgas &quot;Tehnikums&quot; &amp; dēli',
      '412,13',
      '20. decembris',
      'Droša pārlūkošana',
      'Ilze Kalniņa',
      '4,8',
    ])
      expect(text).toContain(fact);
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain('<title>Kiberdrošības pamati &lt;b&gt; – STARS</title>');
    expect(html).toContain('<meta name="description" content="Iemācies sargāt savus datus.">');
    expect(html).toContain('<link rel="canonical" href="https://stars.example/programmas/kiberdrosibas-pamati">');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="https://stars.example/en/programmes/kiberdrosibas-pamati">');
    expect(html).toContain('<meta property="og:title" content="Kiberdrošības pamati &lt;b&gt;">');
  });

  it('CAT-10, INT-4: a programme is a schema.org Course with its runs', async () => {
    const course = structuredData((await page('/en/programmes/kiberdrosibas-pamati')).html);
    expect(course).toMatchObject({
      '@type': 'Course',
      name: 'Basics of cyber security',
      description: 'Learn to guard your data.',
      url: 'https://stars.example/en/programmes/kiberdrosibas-pamati',
      offers: { price: '412.13', priceCurrency: 'EUR' },
      aggregateRating: { ratingValue: '4.8', ratingCount: 10 },
      hasCourseInstance: [
        {
          '@type': 'CourseInstance',
          courseMode: 'Onsite',
          startDate: '2026-12-20',
          endDate: '2027-02-20',
          location: { address: 'Skolas iela 5, Rīga' },
        },
      ],
    });
  });

  it.each([
    ['/', 'Mācies par valsts naudu', 'WebSite'],
    ['/en', 'Learn with public money', 'WebSite'],
    ['/programmas', 'Kiberdrošības pamati', null],
    ['/institucijas/rigas-tehnikums', 'Skola pieaugušajiem.', 'EducationalOrganization'],
    ['/finansejums/7.7.7.i', 'Maksā par mācībām.', 'GovernmentService'],
    ['/en/funding', 'Training project', null],
    ['/vardnica', 'piešķīrums', null],
  ])('CAT-10: %s is readable', async (path, words, thing) => {
    const { status, html } = await page(path);
    expect(status).toBe(200);
    expect(textOf(html)).toContain(words);
    expect(structuredData(html)?.['@type'] ?? null).toBe(thing);
  });

  it('CAT-3: a search in the address is answered in the document, and kept out of search engines', async () => {
    const { html } = await page('/programmas?q=kiberdrosiba&mode=on-site');
    expect(textOf(html)).toContain('Atrasta 1 programma');
    expect(html).toContain('<meta name="robots" content="noindex, follow">');
    expect(textOf((await page('/programmas?mode=remote')).html)).toContain('Neviena programma tam neatbilst');
  });

  it('CAT-13: a programme that left the catalogue keeps its page, marked as past', async () => {
    const { status, html } = await page('/programmas/vecais-kurss');
    expect(status).toBe(200);
    expect(textOf(html)).toContain('Programma vairs netiek piedāvāta');
  });

  it('answers 404 with a page for what is not there, drafts included', async () => {
    for (const path of [
      '/programmas/melnraksts',
      '/programmas/nav-tadas',
      '/institucijas/nav',
      '/finansejums/0.0',
      '/en/nothing/here',
      '/programmas/%E0%A4%A',
    ]) {
      const { status, html } = await page(path);
      expect([path, status]).toEqual([path, 404]);
      expect(html).toContain('noindex');
    }
  });

  it('CAT-10: the sitemap lists every public page in both languages, and no draft', async () => {
    const { html, headers } = await page('/sitemap.xml');
    expect(headers.get('content-type')).toContain('xml');
    for (const path of [
      '/',
      '/en',
      '/programmas/kiberdrosibas-pamati',
      '/en/programmes/vecais-kurss',
      '/institucijas/rigas-tehnikums',
      '/en/funding/7.7.7.i',
    ]) {
      expect(html).toContain(`<loc>https://stars.example${path}</loc>`);
    }
    expect(html).not.toContain('melnraksts');
    expect(html).not.toContain('/konts');
    expect((await page('/sitemap-2.xml')).status).toBe(404);
    expect((await page('/robots.txt')).html).toContain('Sitemap: https://stars.example/sitemap.xml');
  });

  it('the same page is sent once: known by its tag, in the reader’s colours, compressed', async () => {
    const first = await page('/palidziba');
    const tag = first.headers.get('etag')!;
    expect((await page('/palidziba', { 'if-none-match': tag })).status).toBe(304);
    const dark = await page('/palidziba', { cookie: 'theme=dark' });
    expect(dark.html).toContain('<html data-theme="dark" lang="lv">');
    expect(dark.headers.get('etag')).not.toBe(tag);
    expect((await page('/palidziba', { cookie: 'theme="><script>' })).html).toBe(first.html);
    expect((await page('/palidziba', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBe('br');
  });

  it('files with a fingerprint are kept for a year and come compressed', async () => {
    const { html } = await page('/');
    const script = /href="(\/assets\/libraries[^"]+\.js)"/.exec(html)![1]!;
    const response = await fetch(app.address + script, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${app.address}/assets/nothing.js`)).status).toBe(404);
    expect((await fetch(`${app.address}/index.html`)).status).toBe(404);
    expect((await fetch(`${app.address}/.vite/manifest.json`)).status).toBe(404);
  });

  it('personal pages are empty documents that no robot lists', async () => {
    const { status, html } = await page('/konts');
    expect(status).toBe(200);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<div id="root"></div>');
  });

  it('a search made to break the page is only text', async () => {
    const { status, html } = await page(`/programmas?q=${encodeURIComponent('</script><script>alert(1)</script>"\'`${}$&')}`);
    expect(status).toBe(200);
    expect(html).not.toContain('<script>alert');
  });
});
