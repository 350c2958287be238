import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { StudyMode } from '../../modules/catalogue/programmes/study-mode.enum.ts';
import { startingMethods } from '../../modules/rules/unit-costs/starting-methods.ts';
import { textsOf } from '../catalogue/descriptions.ts';
import { accreditationOf, institutions, qualityLinksOf } from '../catalogue/institutions.ts';
import { creditPointsOf, languageOf, practiceHoursOf, slugOf, sourcesOf } from '../catalogue/programmes.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import { at, inDays } from '../population/days.ts';
import { teachersOf } from '../population/groups.ts';
import { sourceCodes } from '../population/make-world.ts';
import { random } from '../random.ts';
import { vocabularyEntries } from '../vocabularies/vocabulary-entries.ts';
import { Kind } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { iso, type Loading } from './loading.ts';

/** Kept lists, sources with their rules, institutions and programmes. */
export async function loadCatalogue(loading: Loading): Promise<void> {
  const { em } = loading;
  await insertRows(
    em,
    'vocabulary_entry',
    vocabularyEntries().map((entry) => ({
      vocabulary: entry.vocabulary,
      code: entry.code,
      name: entry.name,
      parent_code: entry.parentCode,
      position: entry.position,
      valid_from: '2021-07-01',
      valid_until: entry.validUntil,
    })),
  );
  await loadUnitCosts(loading);
  await loadSources(loading);
  await loadInstitutions(loading);
  await loadProgrammes(loading);
}

async function loadUnitCosts({ em, now }: Loading): Promise<void> {
  for (const { code, name, description, rounding, rates } of startingMethods) {
    const [method] = await em.execute<{ id: string }[]>(
      'insert into unit_cost_method (created_at, code, name, description, rounding) values (?, ?, ?, ?, ?) returning id',
      [now, code, JSON.stringify(name), JSON.stringify(description), rounding],
    );
    await insertRows(
      em,
      'unit_cost_rate',
      rates.map((rate) => ({
        created_at: iso(at(rate.validFrom, 8)),
        method_id: method!.id,
        valid_from: rate.validFrom,
        valid_until: rate.validUntil,
        base_ten_thousandths: rate.baseTenThousandths,
        coefficients: rate.coefficients,
      })),
    );
  }
}

async function loadSources({ em, ids, sources, sourceIds, today }: Loading): Promise<void> {
  for (const source of sources) sourceIds.set(source.code, ids.give(source, Kind.SOURCE, at(source.eligibleFrom, 8)));
  await insertRows(
    em,
    'funding_source',
    sources.map((source) => ({
      id: ids.of(source),
      created_at: iso(at(source.eligibleFrom, 8)),
      code: source.code,
      name: source.name,
      short_name: source.shortName,
      description: source.description,
      who_can_apply: source.whoCanApply,
      how_to_apply: source.howToApply,
      institution: source.institution,
      contact_email: source.contactEmail,
      contact_phone: source.contactPhone,
      eligible_from: source.eligibleFrom,
      eligible_until: source.eligibleUntil,
      status: source.status,
      requires_four_eyes: source.requiresFourEyes,
    })),
  );
  await insertRows(
    em,
    'funding_source_version',
    sources.flatMap((source) =>
      source.versions.map((version) => {
        const publishedOn = version.effectiveFrom === null ? today : inDays(version.effectiveFrom, -7);
        return {
          created_at: iso(at(inDays(publishedOn, -14), 10)),
          funding_source_id: ids.of(source),
          number: version.number,
          effective_from: version.effectiveFrom,
          rules: version.rules,
          status:
            version.status === 'PUBLISHED' && source.versions.some((other) => other.status === 'PUBLISHED' && other.number > version.number)
              ? 'SUPERSEDED'
              : version.status,
          published_at: version.status === 'DRAFT' ? null : iso(at(publishedOn, 10)),
        };
      }),
    ),
  );
}

async function loadInstitutions({ em, ids, providerIds, placeIds }: Loading): Promise<void> {
  const since = Date.UTC(2024, 10, 18, 8);
  for (const institution of institutions) {
    providerIds.set(institution.code, ids.give(institution, Kind.PROVIDER, since));
    placeIds.set(
      institution.code,
      [institution.address, ...institution.otherPlaces.map(([address]) => address)].map(() => ids.make(Kind.PLACE, since)),
    );
  }
  await insertRows(
    em,
    'provider',
    institutions.map((one, index) => ({
      id: ids.of(one),
      created_at: iso(since),
      slug: slugOf(one.name),
      name: one.name,
      registration_number: `4099000${String(index + 1).padStart(4, '0')}`,
      description: one.description,
      website: `https://www.${one.domain}.example`,
      email: `macibas@${one.domain}.example`,
      phone: `+3716700${String(index + 1).padStart(4, '0')}`,
      address: one.address,
      municipality_code: one.municipalityCode,
      accreditation: accreditationOf(one),
      quality_links: qualityLinksOf(one),
    })),
  );
  await insertRows(
    em,
    'delivery_place',
    institutions.flatMap((one) =>
      ([[one.address, one.municipalityCode], ...one.otherPlaces] as const).map(([address, municipalityCode], index) => ({
        id: placeIds.get(one.code)![index],
        created_at: iso(since),
        provider_id: ids.of(one),
        address,
        municipality_code: municipalityCode,
      })),
    ),
  );
}

/** Days on which the programmes of the four calls and of the procurements came into the catalogue. */
const published: Record<ProgrammeKind, string[]> = {
  [ProgrammeKind.STUDY_COURSE]: ['2024-12-05', '2025-05-26'],
  [ProgrammeKind.STUDY_MODULE]: ['2024-12-05', '2025-05-26'],
  [ProgrammeKind.VOCATIONAL_MODULE]: ['2024-12-05', '2025-05-26'],
  [ProgrammeKind.VOCATIONAL_MODULE_SET]: ['2024-12-05', '2025-05-26'],
  [ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION]: ['2025-01-13'],
  [ProgrammeKind.NON_FORMAL]: ['2025-01-13', '2025-10-06'],
  [ProgrammeKind.PROFESSIONAL_DEVELOPMENT]: ['2025-11-10'],
  [ProgrammeKind.SELF_DIRECTED]: ['2025-09-01'],
  [ProgrammeKind.ONLINE_COURSE]: ['2025-10-20'],
  [ProgrammeKind.MICRO_CREDENTIAL]: ['2026-01-12'],
};

async function loadProgrammes({ em, ids, programmes, providerIds, placeIds, sourceIds }: Loading): Promise<void> {
  for (const row of programmes) {
    const chance = random(`published ${row.code}`);
    ids.give(row, Kind.PROGRAMME, at(inDays(chance.one(published[row.kind]), chance.between(0, 9)), chance.between(9, 16)));
  }
  await insertRows(
    em,
    'programme',
    programmes.map((row) => programmeRow(row, ids.of(row), providerIds.get(row.provider) as string)),
  );
  await insertRows(
    em,
    'programme_funding_source',
    programmes.flatMap((row) =>
      sourcesOf(row).map((source) => ({ programme_id: ids.of(row), funding_source_id: sourceIds.get(sourceCodes[source]) })),
    ),
  );
  await insertRows(
    em,
    'programme_place',
    programmes
      .filter((row) => row.mode !== StudyMode.REMOTE)
      .flatMap((row) => placeIds.get(row.provider)!.map((place) => ({ programme_id: ids.of(row), delivery_place_id: place }))),
  );
}

function programmeRow(row: ProgrammeRow, id: string, providerId: string) {
  const texts = textsOf(row);
  const slug = slugOf(row.lv.title);
  return {
    id,
    created_at: iso(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)),
    slug,
    title: texts.title,
    summary: texts.summary,
    description: texts.description,
    sections: texts.sections,
    kind: row.kind,
    status: row.isPast ? 'PAST' : 'PUBLISHED',
    mode: row.mode,
    hours: row.hours,
    practice_hours: practiceHoursOf(row),
    credit_points: creditPointsOf(row),
    price_cents: row.priceCents,
    language: languageOf(row),
    sector_code: row.sectorCode,
    digcomp_level: row.digcompLevel,
    competence_codes: row.competenceCodes,
    qualification_code: row.qualificationCode,
    final_test: texts.finalTest,
    document: texts.document,
    website: `https://www.${institutions.find((one) => one.code === row.provider)!.domain}.example/${slug}`,
    teachers: teachersOf(row),
    participants: row.participants,
    provider_id: providerId,
  };
}
