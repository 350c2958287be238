import { describe, expect, it } from 'vitest';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { vocabularyEntries } from '../vocabularies/vocabulary-entries.ts';
import { textsOf } from './descriptions.ts';
import { institutions } from './institutions.ts';
import { creditPointsOf, demonstrationProgrammes, slugOf } from './programmes.ts';
import type { ProgrammeRow } from './read-programmes.ts';

const all = demonstrationProgrammes();
const imk = all.filter((row) => row.source === 'IMK');
const K = ProgrammeKind;

function count<Key>(
  rows: ProgrammeRow[],
  key: (row: ProgrammeRow) => Key,
  value: (row: ProgrammeRow) => number = () => 1,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + value(row));
  return counts;
}

const participants = (row: ProgrammeRow) => row.participants;

describe('the 139 programmes of 2.3.1.4.i', () => {
  it('are 139 with different titles', () => {
    expect(imk).toHaveLength(139);
    expect(new Set(imk.map((row) => row.lv.title)).size).toBe(139);
    expect(new Set(all.map((row) => slugOf(row.lv.title))).size).toBe(all.length);
  });

  it.each([
    [K.VOCATIONAL_MODULE, 44, 37],
    [K.VOCATIONAL_MODULE_SET, 27, 795],
    [K.NON_FORMAL, 13, 605],
    [K.PROFESSIONAL_DEVELOPMENT, 7, 181],
    [K.PROFESSIONAL_CONTINUING_EDUCATION, 12, 276],
    [K.STUDY_COURSE, 26, 12_613],
    [K.STUDY_MODULE, 10, 1_870],
  ])('%s: %i programmes, %i participants', (kind, programmes, people) => {
    expect(count(imk, (row) => row.kind).get(kind)).toBe(programmes);
    expect(count(imk, (row) => row.kind, participants).get(kind)).toBe(people);
  });

  it.each([
    ['ALFA', 14, 822],
    ['PLUS', 13, 13], // 9 in the report; 33 programmes with nobody leave no room for fewer
    ['TURIBA', 12, 2_769],
    ['RTU', 10, 1_717],
    ['RVT', 9, 0],
    ['ETV', 8, 299],
    ['LVPIC', 7, 1],
    ['LMC', 7, 0],
    ['LU', 6, 9_848],
    ['RT', 6, 0],
    ['VIA', 6, 179],
    ['JTT', 5, 0],
  ])('%s: %i programmes, %i participants', (provider, programmes, people) => {
    expect(count(imk, (row) => row.provider).get(provider)).toBe(programmes);
    expect(count(imk, (row) => row.provider, participants).get(provider)).toBe(people);
  });

  it('belong to 20 institutions, eight of them with 36 programmes together', () => {
    const named = new Set(['ALFA', 'PLUS', 'TURIBA', 'RTU', 'RVT', 'ETV', 'LVPIC', 'LMC', 'LU', 'RT', 'VIA', 'JTT']);
    const others = imk.filter((row) => !named.has(row.provider));
    expect(new Set(imk.map((row) => row.provider)).size).toBe(20);
    expect(new Set(others.map((row) => row.provider)).size).toBe(8);
    expect(others).toHaveLength(36);
  });

  it('are 120 of ICT and 19 of business', () => {
    expect(Object.fromEntries(count(imk, (row) => row.sectorCode))).toEqual({ ICT: 120, BUSINESS: 19 });
  });

  it('keep the published bands of hours', () => {
    const band = ({ hours }: ProgrammeRow) =>
      hours === 960
        ? '960'
        : hours >= 160 && hours <= 458
          ? '160-458'
          : hours >= 100 && hours <= 156
            ? '100-156'
            : hours >= 80 && hours <= 98
              ? '80-98'
              : hours >= 60 && hours <= 78
                ? '60-78'
                : hours <= 56
                  ? '-56'
                  : 'between';
    expect(Object.fromEntries(count(imk, band))).toEqual({ '960': 12, '160-458': 6, '100-156': 31, '80-98': 30, '60-78': 40, '-56': 20 });
  });

  it('have hours as the kind allows, but for the one set of 458 that the bands need', () => {
    const limits: Partial<Record<ProgrammeKind, [number, number]>> = {
      [K.PROFESSIONAL_CONTINUING_EDUCATION]: [960, 960],
      [K.PROFESSIONAL_DEVELOPMENT]: [100, 160],
      [K.STUDY_COURSE]: [50, 160],
      [K.STUDY_MODULE]: [100, 240],
      [K.VOCATIONAL_MODULE]: [14, 130],
      [K.VOCATIONAL_MODULE_SET]: [48, 404],
      [K.NON_FORMAL]: [1, 60],
    };
    const outside = imk.filter((row) => row.hours < limits[row.kind]![0] || row.hours > limits[row.kind]![1]);
    expect(outside.map((row) => row.hours)).toEqual([458]);
  });

  it('are 33 without a participant', () => {
    expect(imk.filter((row) => row.participants === 0)).toHaveLength(33);
  });

  it.each([
    [K.PROFESSIONAL_CONTINUING_EDUCATION, 2127_19, 2127_19, 2127_19],
    [K.PROFESSIONAL_DEVELOPMENT, 200_00, 320_00, undefined],
    [K.STUDY_COURSE, 257_50, 412_13, 395_19],
    [K.STUDY_MODULE, 412_00, 824_00, 555_21],
    [K.VOCATIONAL_MODULE, 106_80, 427_43, 338_46],
    [K.VOCATIONAL_MODULE_SET, 138_84, 1784_02, 476_70],
    [K.NON_FORMAL, 249_00, 399_00, 321_00],
  ])('%s: prices from %i to %i cents, %i on average', (kind, lowest, highest, mean) => {
    const prices = imk.filter((row) => row.kind === kind).map((row) => row.priceCents);
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([lowest, highest]);
    if (mean !== undefined) expect(Math.round(prices.reduce((sum, price) => sum + price, 0) / prices.length)).toBe(mean);
  });

  it('cost 398 euros on average where a grant pays', () => {
    const granted = imk.filter((row) => row.kind !== K.PROFESSIONAL_CONTINUING_EDUCATION && row.kind !== K.PROFESSIONAL_DEVELOPMENT);
    expect(Math.round(granted.reduce((sum, row) => sum + row.priceCents, 0) / granted.length / 100)).toBe(398);
  });

  it('have the ten most attended titles of the report', () => {
    const ten = [...imk].sort((a, b) => b.participants - a.participants).slice(0, 10);
    expect(ten.map((row) => [row.lv.title, row.participants])).toEqual([
      ['Advancēto mākslīgā intelekta (AI) rīku izmantošana ikdienas darbam un biznesam', 4413],
      ['Etsy.com e-komercijas platformas pamatkurss pārdošanai internetā', 2217],
      [
        'Digitālā mārketinga prasmes biznesā: reklāmas pamatkurss no kampaņas izveides līdz automatizācijai ar ChatGPT un citiem rīkiem',
        1974,
      ],
      ['Mākslīgā intelekta izmantošana ikdienā', 827],
      ['Mākslīgais intelekts humanitārās zinātnēs', 775],
      ['Mākslīgā intelekta rīki darbam un produktivitātei', 599],
      ['Digitālais mārketings ar mākslīgā intelekta rīkiem', 423],
      ['Agile projektu un procesu vadība', 417],
      ['Kiberdrošības pamati', 405],
      ['EIKT rīku izmantošana mākoņpakalpojumu atbalstītā digitālajā vidē', 334],
    ]);
  });

  it('train 62 computer systems, 142 cyber security and 72 programming technicians', () => {
    const qualified = imk.filter((row) => row.kind === K.PROFESSIONAL_CONTINUING_EDUCATION);
    expect(Object.fromEntries(count(qualified, (row) => row.qualificationCode, participants))).toEqual({
      'datorsistemu-tehnikis': 62,
      'kiberdrosibas-tehnikis': 142,
      'programmesanas-tehnikis': 72,
    });
  });

  it('are at DigComp levels 4 to 6', () => {
    expect(imk.every((row) => row.digcompLevel !== null && row.digcompLevel >= 4 && row.digcompLevel <= 6)).toBe(true);
  });
});

describe('every programme of the demonstration', () => {
  it('CAT-9: shows every hosted source', () => {
    expect(Object.fromEntries(count(all, (row) => row.source))).toEqual({ IMK: 139, IKT: 6, VARAM: 8, MN: 15, COURSERA: 6, MIKRO: 4 });
  });

  it('refers only to words and institutions that exist', () => {
    const words = new Set(vocabularyEntries().map((entry) => `${entry.vocabulary} ${entry.code}`));
    const known = new Set(institutions.map((institution) => institution.code));
    for (const row of all) {
      expect(known).toContain(row.provider);
      expect(words).toContain(`SECTOR ${row.sectorCode}`);
      if (row.qualificationCode) expect(words).toContain(`QUALIFICATION ${row.qualificationCode}`);
      for (const competence of row.competenceCodes) expect(words).toContain(`DIGCOMP_COMPETENCE ${competence}`);
    }
  });

  it('BEY-3: has all seven plain headings in both languages', () => {
    for (const row of all) {
      const sections = Object.values(textsOf(row).sections);
      expect(sections).toHaveLength(7);
      for (const section of sections) {
        expect(section.lv.length).toBeGreaterThan(10);
        expect(section.en.length).toBeGreaterThan(10);
      }
    }
  });

  it('gives a credit point for 25 to 30 hours', () => {
    for (const row of all) {
      const points = creditPointsOf(row);
      if (points === null) continue;
      expect(row.hours / points).toBeGreaterThanOrEqual(25);
      expect(row.hours / points).toBeLessThanOrEqual(30);
    }
  });
});
