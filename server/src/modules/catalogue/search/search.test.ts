import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testing/test-database.ts';
import { ProgrammeStatus } from '../programmes/programme-status.enum.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { VocabularyEntry } from '../../platform/vocabularies/vocabulary-entry.entity.ts';
import { Vocabulary } from '../../platform/vocabularies/vocabulary.enum.ts';
import { prepareSearch } from './prepare-search.ts';
import { SearchSynonym } from './search-synonym.entity.ts';
import { addProgrammes, titlesFoundBy } from '../../../testing/search-test-data.ts';

describe('search', () => {
  let database: TestDatabase;
  const em = () => database.orm.em.fork();
  const documentsWith = async (word: string) =>
    (await em().execute<{ documents: number }[]>('select documents from search.term where word = ?', [word]))[0]?.documents ?? 0;

  beforeAll(async () => {
    database = await testDatabase();
    await addProgrammes(em(), [
      { title: { lv: 'Mākslīgais intelekts birojā' }, description: { lv: 'Rīki ikdienas darbam.' } },
      { title: { lv: 'Vadītāja gadagrāmata' }, summary: { lv: 'Arī par mākslīgo intelektu.' } },
      {
        title: { lv: 'Biroja darbs' },
        description: { lv: 'Mākslīgā intelekta rīki, mākslīgais intelekts, mākslīgā intelekta ētika un vēl mākslīgais intelekts.' },
      },
      { title: { lv: 'Ainavu arhitektūra', en: 'Landscape gardening for beginners' } },
      { title: { lv: 'Kafijas gatavošana' }, status: ProgrammeStatus.DRAFT },
    ]);
  });
  afterAll(() => database.close());

  describe('what is found first', () => {
    it('CAT-4: a hit in the title comes before the summary, the summary before the description, however often it is said there', async () => {
      expect(await titlesFoundBy(em(), 'mākslīgais intelekts')).toEqual([
        'Mākslīgais intelekts birojā',
        'Vadītāja gadagrāmata',
        'Biroja darbs',
      ]);
    });
  });

  describe('slips of the finger', () => {
    it('CAT-4: tells the wording that was searched for', async () => {
      expect(await prepareSearch(em(), 'maksligais inteletks')).toMatchObject({ corrected: 'mākslīgais intelekts' });
      expect(await prepareSearch(em(), 'gadagramta')).toMatchObject({ corrected: 'gadagrāmata' });
    });

    it.each(['mākslīgā intelekta', 'maksliga intelekta', 'INTELEKTAM', 'landscape', 'beginner', 'AI', 'biroj'])(
      'CAT-4: leaves "%s" as it is',
      async (typed) => {
        expect((await prepareSearch(em(), typed))?.corrected).toBeNull();
      },
    );

    it('CAT-4: never corrects a word of the catalogue, with or without diacritical marks', async () => {
      const terms = await em().execute<{ word: string; plain: string }[]>('select word, plain from search.term');
      expect(terms.length).toBeGreaterThan(20);
      for (const typed of terms.flatMap((term) => [term.word, term.plain]))
        expect([typed, (await prepareSearch(em(), typed))?.corrected ?? null]).toEqual([typed, null]);
    });

    it('CAT-4: one letter too many, too few, wrong, or two exchanged are forgiven in every long word', async () => {
      for (const word of ['intelekts', 'gadagrāmata', 'arhitektūra', 'mākslīgais']) {
        for (let place = 1; place < word.length - 1; place++) {
          const slips = [
            word.slice(0, place) + word.slice(place + 1),
            `${word.slice(0, place)}q${word.slice(place)}`,
            `${word.slice(0, place)}q${word.slice(place + 1)}`,
            word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
          ];
          const wanted = (await titlesFoundBy(em(), word))[0];
          for (const typed of slips) expect([typed, (await titlesFoundBy(em(), typed))[0]]).toEqual([typed, wanted]);
        }
      }
    });

    it('does not guess from a draft that only its provider may see', async () => {
      expect(await prepareSearch(em(), 'kafijaas')).toEqual({ query: "'kafija'", corrected: null });
    });
  });

  describe('odd input', () => {
    it.each(['', '   ', '!!!', "'", '\\', '&|!<->', '(((', null])('finds nothing to look for in %j', async (typed) => {
      expect(await prepareSearch(em(), typed)).toBeNull();
    });

    it.each([
      "o'reilly",
      "'; drop table programme; --",
      'a\\b:*',
      "intelekt' | 'x",
      '🙂 kursi',
      'مرحبا',
      'ЖИЗНЬ',
      'x'.repeat(5_000),
      'a '.repeat(5_000),
      'intelekts:* & !rīki <-> (',
      '%_%',
      'c# c++ .net',
      '...',
      'a-b-c.d.e',
    ])('takes %j as words', async (typed) => {
      await expect(titlesFoundBy(em(), typed)).resolves.toBeInstanceOf(Array);
    });

    it('finds nothing by a stop word alone', async () => {
      expect(await titlesFoundBy(em(), 'un')).toEqual([]);
    });
  });

  describe('languages', () => {
    it('CAT-4: English texts are found by English forms', async () => {
      expect(await titlesFoundBy(em(), 'gardens landscapes')).toEqual(['Ainavu arhitektūra']);
      expect(await titlesFoundBy(em(), 'landscapes beginner')).toEqual(['Ainavu arhitektūra']);
      expect(await titlesFoundBy(em(), 'ainava')).toEqual(['Ainavu arhitektūra']);
    });
  });

  describe('keeping in step', () => {
    it('follows a programme that is changed, published, withdrawn and removed', async () => {
      const [programme] = await addProgrammes(em(), [{ title: { lv: 'Biškopība' } }]);
      expect(await titlesFoundBy(em(), 'biškopības')).toEqual(['Biškopība']);
      expect(await documentsWith('biškopība')).toBe(1);

      await em().nativeUpdate(Programme, programme!.id, { title: { lv: 'Dārzkopība' } });
      expect(await titlesFoundBy(em(), 'biškopība')).toEqual([]);
      expect(await titlesFoundBy(em(), 'dārzkopība')).toEqual(['Dārzkopība']);
      expect(await documentsWith('biškopība')).toBe(0);

      await em().nativeUpdate(Programme, programme!.id, { status: ProgrammeStatus.PAST });
      expect(await documentsWith('dārzkopība')).toBe(0);
      expect(await titlesFoundBy(em(), 'dārzkopība')).toEqual(['Dārzkopība']);

      await em().nativeDelete(Programme, programme!.id);
      expect(await titlesFoundBy(em(), 'dārzkopība')).toEqual([]);
    });

    it('counts the programmes of a word', async () => {
      const before = await documentsWith('pamati');
      const added = await addProgrammes(em(), [
        { title: { lv: 'Juridiskie pamati' } },
        { title: { lv: 'Medicīnas pamati, pamati, pamati' } },
      ]);
      expect(await documentsWith('pamati')).toBe(before + 2);
      await em().nativeDelete(Programme, { id: { $in: added.map((one) => one.id) } });
      expect(await documentsWith('pamati')).toBe(before);
    });

    it("follows the provider's name and the names of vocabularies", async () => {
      const [programme] = await addProgrammes(
        em(),
        [{ title: { lv: 'Dziedāšana' }, sectorCode: 'MUSIC', competenceCodes: ['3.9'] }],
        'Kuldīgas mūzikas skola',
      );
      expect(await titlesFoundBy(em(), 'Kuldīgā')).toEqual(['Dziedāšana']);
      await em().nativeUpdate(Provider, programme!.provider.id, { name: 'Talsu mūzikas skola' });
      expect(await titlesFoundBy(em(), 'Kuldīgā')).toEqual([]);
      expect(await titlesFoundBy(em(), 'Talsos')).toEqual(['Dziedāšana']);

      const one = em();
      await one
        .persist([
          one.create(VocabularyEntry, {
            vocabulary: Vocabulary.SECTOR,
            code: 'MUSIC',
            name: { lv: 'Skaņuraksts', en: 'Phonography' },
            position: 0,
            validFrom: '2024-01-01',
          }),
          one.create(VocabularyEntry, {
            vocabulary: Vocabulary.DIGCOMP_COMPETENCE,
            code: '3.9',
            name: { lv: 'Balss apstrāde' },
            position: 0,
            validFrom: '2024-01-01',
          }),
        ])
        .flush();
      expect(await titlesFoundBy(em(), 'skaņurakstu')).toEqual(['Dziedāšana']);
      expect(await titlesFoundBy(em(), 'phonography')).toEqual(['Dziedāšana']);
      expect(await titlesFoundBy(em(), 'balss apstrādi')).toEqual(['Dziedāšana']);
    });

    it('follows the equal terms of the editor at once', async () => {
      await addProgrammes(em(), [{ title: { lv: 'Lauksaimniecības traktori' } }]);
      expect(await titlesFoundBy(em(), 'agroskola')).toEqual([]);
      const one = em();
      const synonym = one.create(SearchSynonym, { terms: ['agroskola', 'lauksaimniecība'] });
      await one.persist(synonym).flush();
      expect(await titlesFoundBy(em(), 'agroskolas')).toEqual(['Lauksaimniecības traktori']);
      await em().nativeUpdate(SearchSynonym, synonym.id, { terms: ['traktorskola', 'lauksaimniecība'] });
      expect(await titlesFoundBy(em(), 'agroskola')).toEqual([]);
      await em().nativeDelete(SearchSynonym, synonym.id);
      expect(await titlesFoundBy(em(), 'traktorskola')).toEqual([]);
    });

    it('two changes of one programme at the same time both count', async () => {
      const [programme] = await addProgrammes(em(), [{ title: { lv: 'Sākums' } }], 'Pirmais nosaukums');
      const first = em();
      await first.begin();
      await first.nativeUpdate(Programme, programme!.id, { title: { lv: 'Jaunradīts virsraksts' } });
      const second = em().nativeUpdate(Provider, programme!.provider.id, { name: 'Pārdēvētais sniedzējs' });
      await new Promise((next) => setTimeout(next, 200));
      await first.commit();
      await second;
      expect(await titlesFoundBy(em(), 'virsraksts pārdēvētais')).toEqual(['Jaunradīts virsraksts']);
    });
  });
});
