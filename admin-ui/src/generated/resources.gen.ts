// Written by `pnpm codegen` from schema.graphql. Never edited by hand.
import type { ResourceDescription } from '../resource-description.ts'

export const enums = {
  "Locale": [
    "LV",
    "EN"
  ],
  "StudyMode": [
    "ON_SITE",
    "REMOTE",
    "HYBRID"
  ],
  "ProgrammeKind": [
    "PROFESSIONAL_CONTINUING_EDUCATION",
    "PROFESSIONAL_DEVELOPMENT",
    "STUDY_COURSE",
    "STUDY_MODULE",
    "VOCATIONAL_MODULE",
    "VOCATIONAL_MODULE_SET",
    "NON_FORMAL",
    "SELF_DIRECTED",
    "ONLINE_COURSE",
    "MICRO_CREDENTIAL"
  ],
  "ApplicationAvailability": [
    "OPEN",
    "OPENS",
    "CLOSED",
    "PAST"
  ],
  "ProgrammeStatus": [
    "DRAFT",
    "PUBLISHED",
    "PAST"
  ],
  "GroupStatus": [
    "PLANNED",
    "OPEN",
    "CLOSED",
    "RUNNING",
    "FINISHED",
    "CANCELLED"
  ],
  "FundingSourceStatus": [
    "DRAFT",
    "PUBLISHED",
    "CLOSED",
    "ARCHIVED"
  ],
  "VersionStatus": [
    "DRAFT",
    "PUBLISHED",
    "SUPERSEDED"
  ],
  "SchemeKind": [
    "FULL_COST",
    "GRANT",
    "PERCENTAGE",
    "REIMBURSEMENT",
    "STIPEND",
    "TRAVEL",
    "ACCOMMODATION",
    "LICENCE"
  ],
  "GrantStatus": [
    "ACTIVE",
    "CARRIED_OVER",
    "SPENT",
    "LAPSED",
    "DECLINED",
    "FORFEITED"
  ],
  "RoundStatus": [
    "DRAFT",
    "PREVIEWED",
    "APPROVED",
    "RUNNING",
    "DONE"
  ],
  "ApplicationStatus": [
    "DRAFT",
    "SUBMITTED",
    "WAITING_FOR_FACTS",
    "WAITLISTED",
    "APPROVED",
    "REJECTED",
    "WITHDRAWN",
    "ENROLLED",
    "IN_TRAINING",
    "COMPLETED",
    "INTERRUPTED",
    "EXCLUDED",
    "TRANSFERRED"
  ],
  "TransferKind": [
    "FUND",
    "ALLOCATE",
    "RESERVE",
    "RELEASE",
    "EARN",
    "PAY",
    "LAPSE",
    "DECLINE",
    "FORFEIT",
    "RESTORE",
    "REIMBURSE",
    "STIPEND",
    "CORRECTION"
  ],
  "LedgerAccountKind": [
    "EXTERNAL",
    "BUDGET",
    "GRANT",
    "RESERVED",
    "PAYABLE_PROVIDER",
    "PAID_PROVIDER",
    "PAYABLE_PERSON",
    "PAID_PERSON",
    "OTHER"
  ],
  "Role": [
    "ACCOUNT_HOLDER",
    "PROVIDER_ADMINISTRATOR",
    "PROVIDER_USER",
    "PLATFORM_ADMINISTRATOR",
    "FUNDING_SOURCE_MANAGER",
    "PROJECT_MANAGER",
    "FINANCE_OFFICER",
    "CONTENT_EDITOR",
    "COMMUNICATIONS_SPECIALIST",
    "CAREER_CONSULTANT",
    "MUNICIPAL_COORDINATOR",
    "MENTOR",
    "DATA_ANALYST",
    "QUALITY_OFFICER",
    "EVALUATOR",
    "PAYER",
    "AUDITOR"
  ],
  "EmploymentStatus": [
    "EMPLOYED",
    "SELF_EMPLOYED",
    "UNEMPLOYED",
    "STUDENT",
    "PENSIONER",
    "PARENTAL_LEAVE",
    "OTHER"
  ],
  "EducationLevel": [
    "BASIC",
    "SECONDARY",
    "VOCATIONAL",
    "FIRST_CYCLE_SHORT",
    "BACHELOR",
    "MASTER",
    "DOCTORAL"
  ],
  "Vocabulary": [
    "SECTOR",
    "MUNICIPALITY",
    "DIGCOMP_AREA",
    "DIGCOMP_COMPETENCE",
    "QUALIFICATION",
    "LANGUAGE",
    "NACE"
  ],
  "CriterionResult": [
    "MET",
    "NOT_MET",
    "UNKNOWN"
  ],
  "FactOrigin": [
    "REGISTER",
    "SELF_DECLARED",
    "TEST",
    "PLATFORM"
  ],
  "ErrorCode": [
    "INVALID",
    "NOT_FOUND",
    "NOT_ALLOWED",
    "NOT_ELIGIBLE",
    "WRONG_STATUS",
    "ALREADY_APPLIED",
    "GROUP_CLOSED",
    "GROUP_FULL",
    "SOURCE_CLOSED",
    "INSUFFICIENT_FUNDS",
    "EXHAUSTED",
    "DUPLICATE_KEY",
    "LIMIT_REACHED",
    "CONFLICT",
    "TERMS_NOT_ACCEPTED"
  ],
  "RatingAspect": [
    "KNOWLEDGE",
    "CONTENT",
    "TEACHER",
    "ORGANISATION"
  ],
  "ProgrammeSort": [
    "RELEVANCE",
    "START_DATE",
    "PRICE_ASC",
    "PRICE_DESC",
    "HOURS_ASC",
    "RATING",
    "TITLE",
    "POPULARITY",
    "NEWEST"
  ],
  "GrantChoiceKind": [
    "SPEND",
    "CARRY_OVER",
    "DECLINE"
  ],
  "SortDirection": [
    "ASC",
    "DESC"
  ],
  "RejectionReason": [
    "PRIOR_KNOWLEDGE",
    "GROUP_CANCELLED",
    "DOCUMENTS_MISSING",
    "NOT_REACHABLE",
    "OTHER"
  ]
} as const

export const programmeResource: ResourceDescription = {
  "name": "programmes",
  "type": "Programme",
  "representation": "title",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "slug",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "title",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "summary",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "sections",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "whoItIsFor",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "whatYouNeedBefore",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "whatYouWillLearn",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "howYouWillLearn",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "whatToBring",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "howYouAreAssessed",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "whatNext",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        }
      ]
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "ProgrammeKind",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "ProgrammeStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "mode",
      "kind": "enum",
      "enum": "StudyMode",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "hours",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "practiceHours",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "creditPoints",
      "kind": "number",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "price",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "language",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "sector",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "digcompLevel",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "digcompCompetences",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "area",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "qualification",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "lkiLevel",
          "kind": "integer",
          "isList": false,
          "isRequired": false,
          "isInList": true
        }
      ]
    },
    {
      "name": "finalTest",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false
    },
    {
      "name": "document",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false
    },
    {
      "name": "website",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "teachers",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "places",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "address",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "municipality",
          "kind": "object",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "fields": [
            {
              "name": "code",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        }
      ]
    },
    {
      "name": "fundingSources",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": true,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "nextGroup",
      "kind": "reference",
      "resource": "groups",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "the next group one can join; null when none is announced"
    },
    {
      "name": "applicationStatus",
      "kind": "enum",
      "enum": "ApplicationAvailability",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "opensOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "publicRating",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "average",
          "kind": "number",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "respondents",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "aspects",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "aspect",
              "kind": "enum",
              "enum": "RatingAspect",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "average",
              "kind": "number",
              "isList": false,
              "isRequired": false,
              "isInList": true
            },
            {
              "name": "spread",
              "kind": "integer",
              "isList": true,
              "isRequired": true,
              "isInList": true,
              "help": "how many gave 1,2,3,4,5 stars"
            }
          ]
        },
        {
          "name": "published",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "answersNeeded",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "participants",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "isFavourite",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "municipality",
      "kind": "vocabulary",
      "vocabulary": "MUNICIPALITY",
      "isList": true
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": true
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "ProgrammeKind",
      "isList": true
    },
    {
      "name": "qualification",
      "kind": "vocabulary",
      "vocabulary": "QUALIFICATION",
      "isList": true
    },
    {
      "name": "mode",
      "kind": "enum",
      "enum": "StudyMode",
      "isList": true
    },
    {
      "name": "sector",
      "kind": "vocabulary",
      "vocabulary": "SECTOR",
      "isList": true
    },
    {
      "name": "hoursAtLeast",
      "kind": "integer",
      "isList": false
    },
    {
      "name": "hoursAtMost",
      "kind": "integer",
      "isList": false
    },
    {
      "name": "startsFrom",
      "kind": "date",
      "isList": false
    },
    {
      "name": "startsUntil",
      "kind": "date",
      "isList": false
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": true
    },
    {
      "name": "digcompArea",
      "kind": "vocabulary",
      "vocabulary": "DIGCOMP_AREA",
      "isList": true
    },
    {
      "name": "digcompLevel",
      "kind": "integer",
      "isList": true
    },
    {
      "name": "language",
      "kind": "vocabulary",
      "vocabulary": "LANGUAGE",
      "isList": true
    },
    {
      "name": "priceAtLeastCents",
      "kind": "cents",
      "isList": false
    },
    {
      "name": "priceAtMostCents",
      "kind": "cents",
      "isList": false
    },
    {
      "name": "openNow",
      "kind": "boolean",
      "isList": false
    },
    {
      "name": "ratingAtLeast",
      "kind": "number",
      "isList": false
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "ProgrammeStatus",
      "isList": true
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query ProgrammeList($filter: ProgrammeFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleProgrammes(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id slug title(locale: $locale) kind status mode hours practiceHours creditPoints price { cents currency } language sector { code name(locale: $locale) } digcompLevel qualification { code name(locale: $locale) lkiLevel } website teachers provider { id name } applicationStatus opensOn publicRating { average respondents aspects { aspect average spread } published answersNeeded } participants isFavourite } totalCount } }",
    "count": "query ProgrammeCount($filter: ProgrammeFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleProgrammes(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query ProgrammeOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Programme { id slug title(locale: $locale) summary(locale: $locale) description(locale: $locale) sections { whoItIsFor(locale: $locale) whatYouNeedBefore(locale: $locale) whatYouWillLearn(locale: $locale) howYouWillLearn(locale: $locale) whatToBring(locale: $locale) howYouAreAssessed(locale: $locale) whatNext(locale: $locale) } kind status mode hours practiceHours creditPoints price { cents currency } language sector { code name(locale: $locale) } digcompLevel digcompCompetences { code name(locale: $locale) area } qualification { code name(locale: $locale) lkiLevel } finalTest(locale: $locale) document(locale: $locale) website teachers provider { id name } places { id address municipality { code name(locale: $locale) } } fundingSources { id shortName(locale: $locale) code } nextGroup { id code } applicationStatus opensOn publicRating { average respondents aspects { aspect average spread } published answersNeeded } participants isFavourite titleLv: title(locale: LV) titleEn: title(locale: EN) summaryLv: summary(locale: LV) summaryEn: summary(locale: EN) } } }",
    "many": "query ProgrammeMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on Programme { id title(locale: $locale) } } }"
  },
  "update": {
    "name": "updateProgramme",
    "document": "mutation UpdateProgramme($input: UpdateProgrammeInput!, $locale: Locale) { updateProgramme(input: $input) { programme { id slug title(locale: $locale) kind status mode hours practiceHours creditPoints price { cents currency } language sector { code name(locale: $locale) } digcompLevel qualification { code name(locale: $locale) lkiLevel } website teachers provider { id name } applicationStatus opensOn publicRating { average respondents aspects { aspect average spread } published answersNeeded } participants isFavourite } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "programme",
    "wrapper": "programme",
    "idField": "id",
    "inputs": [
      {
        "name": "titleLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "titleLv",
        "locale": "lv"
      },
      {
        "name": "titleEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "titleEn",
        "locale": "en"
      },
      {
        "name": "summaryLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "summaryLv",
        "locale": "lv"
      },
      {
        "name": "summaryEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "summaryEn",
        "locale": "en"
      },
      {
        "name": "kind",
        "kind": "enum",
        "enum": "ProgrammeKind",
        "isList": false,
        "isRequired": true,
        "from": "kind"
      },
      {
        "name": "mode",
        "kind": "enum",
        "enum": "StudyMode",
        "isList": false,
        "isRequired": true,
        "from": "mode"
      },
      {
        "name": "hours",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "hours"
      },
      {
        "name": "priceCents",
        "kind": "cents",
        "isList": false,
        "isRequired": true,
        "from": "price.cents"
      },
      {
        "name": "language",
        "kind": "vocabulary",
        "vocabulary": "LANGUAGE",
        "isList": false,
        "isRequired": true,
        "from": "language"
      },
      {
        "name": "sector",
        "kind": "vocabulary",
        "vocabulary": "SECTOR",
        "isList": false,
        "isRequired": false,
        "from": "sector.code"
      },
      {
        "name": "digcompLevel",
        "kind": "integer",
        "isList": false,
        "isRequired": false,
        "from": "digcompLevel"
      },
      {
        "name": "website",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "website"
      },
      {
        "name": "status",
        "kind": "enum",
        "enum": "ProgrammeStatus",
        "isList": false,
        "isRequired": true,
        "from": "status"
      }
    ]
  }
}

export const providerResource: ResourceDescription = {
  "name": "providers",
  "type": "Provider",
  "representation": "name",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "slug",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "registrationNumber",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false
    },
    {
      "name": "website",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "email",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "phone",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "address",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "municipality",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "places",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "address",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "municipality",
          "kind": "object",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "fields": [
            {
              "name": "code",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        }
      ]
    },
    {
      "name": "programmeCount",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "publicRating",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "average",
          "kind": "number",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "respondents",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "aspects",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "aspect",
              "kind": "enum",
              "enum": "RatingAspect",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "average",
              "kind": "number",
              "isList": false,
              "isRequired": false,
              "isInList": true
            },
            {
              "name": "spread",
              "kind": "integer",
              "isList": true,
              "isRequired": true,
              "isInList": true,
              "help": "how many gave 1,2,3,4,5 stars"
            }
          ]
        },
        {
          "name": "published",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "answersNeeded",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    }
  ],
  "filters": [
    {
      "name": "municipality",
      "kind": "vocabulary",
      "vocabulary": "MUNICIPALITY",
      "isList": true
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": true
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query ProviderList($filter: ProviderFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleProviders(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id slug name registrationNumber website email phone address municipality { code name(locale: $locale) } programmeCount } totalCount } }",
    "count": "query ProviderCount($filter: ProviderFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleProviders(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query ProviderOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Provider { id slug name registrationNumber description(locale: $locale) website email phone address municipality { code name(locale: $locale) } places { id address municipality { code name(locale: $locale) } } programmeCount publicRating { average respondents aspects { aspect average spread } published answersNeeded } descriptionLv: description(locale: LV) descriptionEn: description(locale: EN) } } }",
    "many": "query ProviderMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Provider { id name } } }"
  },
  "update": {
    "name": "updateProvider",
    "document": "mutation UpdateProvider($input: UpdateProviderInput!, $locale: Locale) { updateProvider(input: $input) { provider { id slug name registrationNumber website email phone address municipality { code name(locale: $locale) } programmeCount } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "provider",
    "wrapper": "provider",
    "idField": "id",
    "inputs": [
      {
        "name": "name",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "name"
      },
      {
        "name": "descriptionLv",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "descriptionLv",
        "locale": "lv"
      },
      {
        "name": "descriptionEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "descriptionEn",
        "locale": "en"
      },
      {
        "name": "website",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "website"
      },
      {
        "name": "email",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "email"
      },
      {
        "name": "phone",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "phone"
      }
    ]
  }
}

export const groupResource: ResourceDescription = {
  "name": "groups",
  "type": "Group",
  "representation": "code",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "programme",
      "kind": "reference",
      "resource": "programmes",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "mode",
      "kind": "enum",
      "enum": "StudyMode",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "place",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "address",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "municipality",
          "kind": "object",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "fields": [
            {
              "name": "code",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        }
      ]
    },
    {
      "name": "startsOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "endsOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "weeklyTimes",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "weekday",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "startsAt",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "endsAt",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "language",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "teachers",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "minimumSize",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "maximumSize",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "placesTaken",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "placesLeft",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "applicationsFrom",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "applicationsUntil",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "GroupStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "isOpen",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "programme",
      "kind": "reference",
      "resource": "programmes",
      "isList": false
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "GroupStatus",
      "isList": true
    },
    {
      "name": "startsFrom",
      "kind": "date",
      "isList": false
    },
    {
      "name": "startsUntil",
      "kind": "date",
      "isList": false
    },
    {
      "name": "openNow",
      "kind": "boolean",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query GroupList($filter: GroupFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleGroups(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id code programme { id title(locale: $locale) } mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen } totalCount } }",
    "count": "query GroupCount($filter: GroupFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleGroups(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query GroupOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Group { id code programme { id title(locale: $locale) } mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen } } }",
    "many": "query GroupMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Group { id code } } }"
  },
  "create": {
    "name": "createGroup",
    "document": "mutation CreateGroup($input: GroupInput!, $locale: Locale) { createGroup(input: $input) { group { id code programme { id title(locale: $locale) } mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "group",
    "inputs": [
      {
        "name": "programme",
        "kind": "reference",
        "resource": "programmes",
        "isList": false,
        "isRequired": true,
        "from": "programme.id"
      },
      {
        "name": "mode",
        "kind": "enum",
        "enum": "StudyMode",
        "isList": false,
        "isRequired": true,
        "from": "mode"
      },
      {
        "name": "place",
        "kind": "id",
        "isList": false,
        "isRequired": false,
        "from": "place.id"
      },
      {
        "name": "startsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "startsOn"
      },
      {
        "name": "endsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "endsOn"
      },
      {
        "name": "weeklyTimes",
        "kind": "object",
        "isList": true,
        "isRequired": true,
        "from": "weeklyTimes",
        "fields": [
          {
            "name": "weekday",
            "kind": "integer",
            "isList": false,
            "isRequired": true,
            "from": "weekday"
          },
          {
            "name": "startsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "startsAt"
          },
          {
            "name": "endsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "endsAt"
          }
        ]
      },
      {
        "name": "language",
        "kind": "vocabulary",
        "vocabulary": "LANGUAGE",
        "isList": false,
        "isRequired": true,
        "from": "language"
      },
      {
        "name": "teachers",
        "kind": "text",
        "isList": true,
        "isRequired": true,
        "from": "teachers"
      },
      {
        "name": "minimumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "minimumSize"
      },
      {
        "name": "maximumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "maximumSize"
      },
      {
        "name": "applicationsFrom",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsFrom"
      },
      {
        "name": "applicationsUntil",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsUntil"
      }
    ]
  },
  "update": {
    "name": "updateGroup",
    "document": "mutation UpdateGroup($input: UpdateGroupInput!, $locale: Locale) { updateGroup(input: $input) { group { id code programme { id title(locale: $locale) } mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "group",
    "wrapper": "group",
    "idField": "id",
    "inputs": [
      {
        "name": "programme",
        "kind": "reference",
        "resource": "programmes",
        "isList": false,
        "isRequired": true,
        "from": "programme.id"
      },
      {
        "name": "mode",
        "kind": "enum",
        "enum": "StudyMode",
        "isList": false,
        "isRequired": true,
        "from": "mode"
      },
      {
        "name": "place",
        "kind": "id",
        "isList": false,
        "isRequired": false,
        "from": "place.id"
      },
      {
        "name": "startsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "startsOn"
      },
      {
        "name": "endsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "endsOn"
      },
      {
        "name": "weeklyTimes",
        "kind": "object",
        "isList": true,
        "isRequired": true,
        "from": "weeklyTimes",
        "fields": [
          {
            "name": "weekday",
            "kind": "integer",
            "isList": false,
            "isRequired": true,
            "from": "weekday"
          },
          {
            "name": "startsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "startsAt"
          },
          {
            "name": "endsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "endsAt"
          }
        ]
      },
      {
        "name": "language",
        "kind": "vocabulary",
        "vocabulary": "LANGUAGE",
        "isList": false,
        "isRequired": true,
        "from": "language"
      },
      {
        "name": "teachers",
        "kind": "text",
        "isList": true,
        "isRequired": true,
        "from": "teachers"
      },
      {
        "name": "minimumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "minimumSize"
      },
      {
        "name": "maximumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "maximumSize"
      },
      {
        "name": "applicationsFrom",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsFrom"
      },
      {
        "name": "applicationsUntil",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsUntil"
      }
    ]
  }
}

export const fundingSourceResource: ResourceDescription = {
  "name": "funding-sources",
  "type": "FundingSource",
  "representation": "shortName",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "shortName",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "whoCanApply",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "howToApply",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "institution",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "contactEmail",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "contactPhone",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "eligibleFrom",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "eligibleUntil",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "FundingSourceStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "schemes",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "kind",
          "kind": "enum",
          "enum": "SchemeKind",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "the rule in plain words"
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "coveredKinds",
          "kind": "enum",
          "enum": "ProgrammeKind",
          "isList": true,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "budget",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "total",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "free",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "granted",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "payable",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "paid",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "other",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "lapsed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "forfeited",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "statistics",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "applications",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "approved",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "rejected",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "started",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "interrupted",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "completed",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "personsCompleted",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "activeVersion",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "number",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "VersionStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "effectiveFrom",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "createdAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "createdBy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "publishedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "publishedBy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "rules",
          "kind": "json",
          "isList": false,
          "isRequired": true,
          "isInList": false
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": true,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "differences",
          "kind": "text",
          "isList": true,
          "isRequired": true,
          "isInList": true,
          "help": "differences from the active version, a sentence each"
        }
      ]
    },
    {
      "name": "programmeCount",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "status",
      "kind": "enum",
      "enum": "FundingSourceStatus",
      "isList": true
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query FundingSourceList($filter: FundingSourceFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleFundingSources(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id code name(locale: $locale) shortName(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } programmeCount } totalCount } }",
    "count": "query FundingSourceCount($filter: FundingSourceFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleFundingSources(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query FundingSourceOne($id: ID!, $locale: Locale) { node(id: $id) { ... on FundingSource { id code name(locale: $locale) shortName(locale: $locale) description(locale: $locale) whoCanApply(locale: $locale) howToApply(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status schemes { code kind name(locale: $locale) inPlainWords(locale: $locale) amount { cents currency } coveredKinds } budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } activeVersion { id number status effectiveFrom createdAt createdBy publishedAt publishedBy rules inPlainWords(locale: $locale) differences(locale: $locale) } programmeCount nameLv: name(locale: LV) nameEn: name(locale: EN) shortNameLv: shortName(locale: LV) shortNameEn: shortName(locale: EN) descriptionLv: description(locale: LV) descriptionEn: description(locale: EN) whoCanApplyLv: whoCanApply(locale: LV) whoCanApplyEn: whoCanApply(locale: EN) howToApplyLv: howToApply(locale: LV) howToApplyEn: howToApply(locale: EN) institutionLv: institution(locale: LV) institutionEn: institution(locale: EN) } } }",
    "many": "query FundingSourceMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on FundingSource { id shortName(locale: $locale) code } } }"
  },
  "create": {
    "name": "createFundingSource",
    "document": "mutation CreateFundingSource($input: CreateFundingSourceInput!, $locale: Locale) { createFundingSource(input: $input) { fundingSource { id code name(locale: $locale) shortName(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } programmeCount } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "fundingSource",
    "inputs": [
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code"
      },
      {
        "name": "name",
        "kind": "object",
        "isList": false,
        "isRequired": true,
        "from": "name",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "nameLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "nameEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "shortName",
        "kind": "object",
        "isList": false,
        "isRequired": true,
        "from": "shortName",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "shortNameLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "shortNameEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "description",
        "kind": "object",
        "isList": false,
        "isRequired": true,
        "from": "description",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "descriptionLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "descriptionEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "whoCanApply",
        "kind": "object",
        "isList": false,
        "isRequired": true,
        "from": "whoCanApply",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "whoCanApplyLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "whoCanApplyEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "institution",
        "kind": "object",
        "isList": false,
        "isRequired": true,
        "from": "institution",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "institutionLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "institutionEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "contactEmail",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "contactEmail"
      },
      {
        "name": "eligibleFrom",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "eligibleFrom"
      },
      {
        "name": "eligibleUntil",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "eligibleUntil"
      },
      {
        "name": "howToApply",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "howToApply",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "howToApplyLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "howToApplyEn",
            "locale": "en"
          }
        ],
        "help": "a step on each line"
      },
      {
        "name": "contactPhone",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "contactPhone"
      },
      {
        "name": "requiresFourEyes",
        "kind": "boolean",
        "isList": false,
        "isRequired": false,
        "from": "requiresFourEyes"
      }
    ]
  },
  "update": {
    "name": "updateFundingSource",
    "document": "mutation UpdateFundingSource($input: UpdateFundingSourceInput!, $locale: Locale) { updateFundingSource(input: $input) { fundingSource { id code name(locale: $locale) shortName(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } programmeCount } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "fundingSource",
    "idField": "fundingSource",
    "inputs": [
      {
        "name": "name",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "name",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "nameLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "nameEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "shortName",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "shortName",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "shortNameLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "shortNameEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "description",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "description",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "descriptionLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "descriptionEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "whoCanApply",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "whoCanApply",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "whoCanApplyLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "whoCanApplyEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "howToApply",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "howToApply",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "howToApplyLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "howToApplyEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "institution",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "institution",
        "fields": [
          {
            "name": "lv",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "institutionLv",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "institutionEn",
            "locale": "en"
          }
        ]
      },
      {
        "name": "contactEmail",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "contactEmail"
      },
      {
        "name": "contactPhone",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "contactPhone"
      },
      {
        "name": "requiresFourEyes",
        "kind": "boolean",
        "isList": false,
        "isRequired": false,
        "from": "requiresFourEyes"
      }
    ]
  }
}

export const allocationRoundResource: ResourceDescription = {
  "name": "allocation-rounds",
  "type": "AllocationRound",
  "representation": "name",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "roundOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "windowFrom",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "windowUntil",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "chooseBy",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "useBy",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "amount",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "RoundStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "preview",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "receiving",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "leftOut",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "lines",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "reason",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "label",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "persons",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "amount",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        },
        {
          "name": "computedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "report",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "receiving",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "leftOut",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "lines",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "reason",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "label",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "persons",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "amount",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        },
        {
          "name": "computedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "approvedBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "approvedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "processed",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "toProcess",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": false
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "RoundStatus",
      "isList": true
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query AllocationRoundList($filter: AllocationRoundFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleAllocationRounds(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id fundingSource { id shortName(locale: $locale) code } name(locale: $locale) roundOn windowFrom windowUntil chooseBy useBy amount { cents currency } status approvedBy approvedAt processed toProcess } totalCount } }",
    "count": "query AllocationRoundCount($filter: AllocationRoundFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleAllocationRounds(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query AllocationRoundOne($id: ID!, $locale: Locale) { node(id: $id) { ... on AllocationRound { id fundingSource { id shortName(locale: $locale) code } name(locale: $locale) roundOn windowFrom windowUntil chooseBy useBy amount { cents currency } status preview { receiving amount { cents currency } leftOut lines { reason label(locale: $locale) persons amount { cents currency } } computedAt } report { receiving amount { cents currency } leftOut lines { reason label(locale: $locale) persons amount { cents currency } } computedAt } approvedBy approvedAt processed toProcess } } }",
    "many": "query AllocationRoundMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on AllocationRound { id name(locale: $locale) } } }"
  },
  "create": {
    "name": "createAllocationRound",
    "document": "mutation CreateAllocationRound($input: CreateAllocationRoundInput!, $locale: Locale) { createAllocationRound(input: $input) { round { id fundingSource { id shortName(locale: $locale) code } name(locale: $locale) roundOn windowFrom windowUntil chooseBy useBy amount { cents currency } status approvedBy approvedAt processed toProcess } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "round",
    "inputs": [
      {
        "name": "fundingSource",
        "kind": "reference",
        "resource": "funding-sources",
        "isList": false,
        "isRequired": true,
        "from": "fundingSource.id"
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv"
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "nameEn",
        "locale": "en"
      },
      {
        "name": "roundOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "roundOn"
      },
      {
        "name": "windowFrom",
        "kind": "dateTime",
        "isList": false,
        "isRequired": false,
        "from": "windowFrom"
      },
      {
        "name": "windowUntil",
        "kind": "dateTime",
        "isList": false,
        "isRequired": false,
        "from": "windowUntil"
      },
      {
        "name": "chooseBy",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "chooseBy"
      },
      {
        "name": "useBy",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "useBy"
      }
    ]
  }
}

export const applicationResource: ResourceDescription = {
  "name": "applications",
  "type": "Application",
  "representation": "number",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "ApplicationStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "group",
      "kind": "reference",
      "resource": "groups",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "programme",
      "kind": "reference",
      "resource": "programmes",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "account",
      "kind": "reference",
      "resource": "learning-accounts",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "schemeCode",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "schemeKind",
      "kind": "enum",
      "enum": "SchemeKind",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "price",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "paidByScheme",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "reserved",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "coPayment",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "completedOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "submittedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "waitlistNumber",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "receiptNumber",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "rulesVersion",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "decision",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "result",
          "kind": "enum",
          "enum": "CriterionResult",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "sentence",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "fact",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "origin",
          "kind": "enum",
          "enum": "FactOrigin",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "register",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "readAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "isOverridden",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "remedy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "what would settle it, or turn it"
        }
      ]
    },
    {
      "name": "decidedBy",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "whatHappensNext",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "what happens next, and by when"
    },
    {
      "name": "nextBy",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "timeline",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "at",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "actor",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "from",
          "kind": "enum",
          "enum": "ApplicationStatus",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "to",
          "kind": "enum",
          "enum": "ApplicationStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "reason",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        }
      ]
    },
    {
      "name": "canBeWithdrawn",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "canBeInterrupted",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false
    },
    {
      "name": "withdrawConsequence",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false
    }
  ],
  "filters": [
    {
      "name": "status",
      "kind": "enum",
      "enum": "ApplicationStatus",
      "isList": true
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": true
    },
    {
      "name": "programme",
      "kind": "reference",
      "resource": "programmes",
      "isList": false
    },
    {
      "name": "group",
      "kind": "reference",
      "resource": "groups",
      "isList": false
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false
    },
    {
      "name": "submittedFrom",
      "kind": "date",
      "isList": false
    },
    {
      "name": "submittedUntil",
      "kind": "date",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query ApplicationList($filter: ApplicationFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleApplications(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id number status group { id code } programme { id title(locale: $locale) } account { id number person { givenName familyName } } fundingSource { id shortName(locale: $locale) code } schemeCode schemeKind price { cents currency } paidByScheme { cents currency } reserved { cents currency } coPayment { cents currency } completedOn submittedAt waitlistNumber receiptNumber rulesVersion decidedBy nextBy } totalCount } }",
    "count": "query ApplicationCount($filter: ApplicationFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleApplications(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query ApplicationOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Application { id number status group { id code } programme { id title(locale: $locale) } account { id number person { givenName familyName } } fundingSource { id shortName(locale: $locale) code } schemeCode schemeKind price { cents currency } paidByScheme { cents currency } reserved { cents currency } coPayment { cents currency } completedOn submittedAt waitlistNumber receiptNumber rulesVersion decision { code result sentence(locale: $locale) fact(locale: $locale) origin register readAt isOverridden remedy(locale: $locale) } decidedBy whatHappensNext(locale: $locale) nextBy timeline { at actor from to reason(locale: $locale) } canBeWithdrawn canBeInterrupted withdrawConsequence(locale: $locale) } } }",
    "many": "query ApplicationMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Application { id number } } }"
  }
}

export const learningAccountResource: ResourceDescription = {
  "name": "learning-accounts",
  "type": "LearningAccount",
  "representation": "number",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "openedOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "person",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "givenName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "familyName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "personalCode",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "masked except for the person"
        },
        {
          "name": "birthDate",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "profile",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "email",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "phone",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "municipality",
          "kind": "object",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "fields": [
            {
              "name": "code",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        },
        {
          "name": "education",
          "kind": "enum",
          "enum": "EducationLevel",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "employment",
          "kind": "enum",
          "enum": "EmploymentStatus",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "employerSector",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "learningWishes",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "noticeLocale",
          "kind": "enum",
          "enum": "Locale",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "specialNeeds",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "lowIncomeDeclared",
          "kind": "boolean",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "isComplete",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "balances",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "fundingSource",
          "kind": "reference",
          "resource": "funding-sources",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "granted",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "spent",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "carriedOver",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "lapsed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "forfeited",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "declined",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "available",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "chooseBy",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "useBy",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "ifNothingIsDone",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true
        }
      ]
    },
    {
      "name": "grants",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "fundingSource",
          "kind": "reference",
          "resource": "funding-sources",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "available",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "spent",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "GrantStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "grantedOn",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "chooseBy",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "useBy",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "carriedOverOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "choices",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "kind",
              "kind": "enum",
              "enum": "GrantChoiceKind",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "isAllowed",
              "kind": "boolean",
              "isList": false,
              "isRequired": true,
              "isInList": true
            },
            {
              "name": "consequence",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true
            }
          ]
        }
      ]
    },
    {
      "name": "documents",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "title",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "issuedOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "programme",
          "kind": "reference",
          "resource": "programmes",
          "isList": false,
          "isRequired": false,
          "isInList": true
        }
      ]
    },
    {
      "name": "learningHistory",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "application",
          "kind": "reference",
          "resource": "applications",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "programmeTitle",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "providerName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "completedOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "hours",
          "kind": "integer",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "ApplicationStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "learningPath",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "goal",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "programmes",
          "kind": "reference",
          "resource": "programmes",
          "isList": true,
          "isRequired": true,
          "isInList": false
        }
      ]
    },
    {
      "name": "nextSteps",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "code",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "title",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "explanation",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "dueOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true
        },
        {
          "name": "url",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "accessLog",
      "kind": "reference",
      "resource": "audit-entries",
      "isList": true,
      "isRequired": true,
      "isInList": false
    }
  ],
  "filters": [
    {
      "name": "municipality",
      "kind": "vocabulary",
      "vocabulary": "MUNICIPALITY",
      "isList": true
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": true,
  "documents": {
    "list": "query LearningAccountList($purpose: String!, $filter: LearningAccountFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleLearningAccounts(purpose: $purpose, filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id number openedOn person { id givenName familyName personalCode birthDate } } totalCount } }",
    "count": "query LearningAccountCount($purpose: String!, $filter: LearningAccountFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleLearningAccounts(purpose: $purpose, filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query LearningAccountOne($id: ID!, $purpose: String!, $locale: Locale) { node: consoleLearningAccount(id: $id, purpose: $purpose) { id number openedOn person { id givenName familyName personalCode birthDate } profile { email phone municipality { code name(locale: $locale) } education employment employerSector learningWishes noticeLocale specialNeeds lowIncomeDeclared isComplete } balances { fundingSource { id shortName(locale: $locale) code } granted { cents currency } reserved { cents currency } spent { cents currency } carriedOver { cents currency } lapsed { cents currency } forfeited { cents currency } declined { cents currency } available { cents currency } chooseBy useBy ifNothingIsDone(locale: $locale) } grants { id fundingSource { id shortName(locale: $locale) code } amount { cents currency } available { cents currency } reserved { cents currency } spent { cents currency } status grantedOn chooseBy useBy carriedOverOn choices { kind isAllowed consequence(locale: $locale) } } documents { id title issuedOn programme { id title(locale: $locale) } } learningHistory { application { id number } programmeTitle(locale: $locale) providerName completedOn hours status } learningPath { goal programmes { id title(locale: $locale) } } nextSteps { code title(locale: $locale) explanation(locale: $locale) dueOn url(locale: $locale) } accessLog { id action } } }",
    "many": "query LearningAccountMany($ids: [ID!]!) { nodes(ids: $ids) { ... on LearningAccount { id number person { givenName familyName } } } }"
  }
}

export const ledgerTransferResource: ResourceDescription = {
  "name": "ledger-transfers",
  "type": "LedgerTransfer",
  "representation": "sequence",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "sequence",
      "kind": "cents",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "at",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "TransferKind",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "amount",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "debit",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "kind",
          "kind": "enum",
          "enum": "LedgerAccountKind",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "label",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "credit",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "kind",
          "kind": "enum",
          "enum": "LedgerAccountKind",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "label",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "reason",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "reference",
      "kind": "id",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "actor",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "sentence",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": false
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "TransferKind",
      "isList": true
    },
    {
      "name": "application",
      "kind": "reference",
      "resource": "applications",
      "isList": false
    },
    {
      "name": "account",
      "kind": "id",
      "isList": false
    },
    {
      "name": "from",
      "kind": "dateTime",
      "isList": false
    },
    {
      "name": "until",
      "kind": "dateTime",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query LedgerTransferList($filter: LedgerTransferFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleLedgerTransfers(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id sequence at kind amount { cents currency } debit { id kind label(locale: $locale) } credit { id kind label(locale: $locale) } reason reference actor sentence(locale: $locale) } totalCount } }",
    "count": "query LedgerTransferCount($filter: LedgerTransferFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleLedgerTransfers(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query LedgerTransferOne($id: ID!, $locale: Locale) { node(id: $id) { ... on LedgerTransfer { id sequence at kind amount { cents currency } debit { id kind label(locale: $locale) } credit { id kind label(locale: $locale) } reason reference actor sentence(locale: $locale) } } }",
    "many": "query LedgerTransferMany($ids: [ID!]!) { nodes(ids: $ids) { ... on LedgerTransfer { id sequence } } }"
  }
}

export const vocabularyEntryResource: ResourceDescription = {
  "name": "vocabulary-entries",
  "type": "VocabularyEntry",
  "representation": "name",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "vocabulary",
      "kind": "enum",
      "enum": "Vocabulary",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "parentCode",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "position",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "validFrom",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "validUntil",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "vocabulary",
      "kind": "enum",
      "enum": "Vocabulary",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query VocabularyEntryList($filter: VocabularyEntryFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleVocabularyEntries(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id vocabulary code name(locale: $locale) parentCode position validFrom validUntil } totalCount } }",
    "count": "query VocabularyEntryCount($filter: VocabularyEntryFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleVocabularyEntries(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query VocabularyEntryOne($id: ID!, $locale: Locale) { node(id: $id) { ... on VocabularyEntry { id vocabulary code name(locale: $locale) parentCode position validFrom validUntil nameLv: name(locale: LV) nameEn: name(locale: EN) } } }",
    "many": "query VocabularyEntryMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on VocabularyEntry { id name(locale: $locale) } } }"
  },
  "create": {
    "name": "createVocabularyEntry",
    "document": "mutation CreateVocabularyEntry($input: CreateVocabularyEntryInput!, $locale: Locale) { createVocabularyEntry(input: $input) { entry { id vocabulary code name(locale: $locale) parentCode position validFrom validUntil } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "entry",
    "wrapper": "entry",
    "inputs": [
      {
        "name": "vocabulary",
        "kind": "enum",
        "enum": "Vocabulary",
        "isList": false,
        "isRequired": true,
        "from": "vocabulary"
      },
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code"
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv"
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameEn",
        "locale": "en"
      },
      {
        "name": "parentCode",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "parentCode"
      },
      {
        "name": "position",
        "kind": "integer",
        "isList": false,
        "isRequired": false,
        "from": "position"
      }
    ]
  },
  "update": {
    "name": "updateVocabularyEntry",
    "document": "mutation UpdateVocabularyEntry($input: UpdateVocabularyEntryInput!, $locale: Locale) { updateVocabularyEntry(input: $input) { entry { id vocabulary code name(locale: $locale) parentCode position validFrom validUntil } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "entry",
    "wrapper": "entry",
    "idField": "id",
    "inputs": [
      {
        "name": "vocabulary",
        "kind": "enum",
        "enum": "Vocabulary",
        "isList": false,
        "isRequired": true,
        "from": "vocabulary"
      },
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code"
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv"
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameEn",
        "locale": "en"
      },
      {
        "name": "parentCode",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "parentCode"
      },
      {
        "name": "position",
        "kind": "integer",
        "isList": false,
        "isRequired": false,
        "from": "position"
      }
    ]
  }
}

export const searchSynonymResource: ResourceDescription = {
  "name": "search-synonyms",
  "type": "SearchSynonym",
  "representation": "terms",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "terms",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": true
    }
  ],
  "filters": [],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query SearchSynonymList($search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleSearchSynonyms(search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id terms } totalCount } }",
    "count": "query SearchSynonymCount($search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleSearchSynonyms(search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query SearchSynonymOne($id: ID!) { node(id: $id) { ... on SearchSynonym { id terms } } }",
    "many": "query SearchSynonymMany($ids: [ID!]!) { nodes(ids: $ids) { ... on SearchSynonym { id terms } } }"
  },
  "create": {
    "name": "saveSearchSynonym",
    "document": "mutation SaveSearchSynonym($input: SaveSearchSynonymInput!, $locale: Locale) { saveSearchSynonym(input: $input) { synonym { id terms } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "synonym",
    "idField": "id",
    "inputs": [
      {
        "name": "terms",
        "kind": "text",
        "isList": true,
        "isRequired": true,
        "from": "terms"
      }
    ]
  },
  "update": {
    "name": "saveSearchSynonym",
    "document": "mutation SaveSearchSynonym($input: SaveSearchSynonymInput!, $locale: Locale) { saveSearchSynonym(input: $input) { synonym { id terms } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "synonym",
    "idField": "id",
    "inputs": [
      {
        "name": "terms",
        "kind": "text",
        "isList": true,
        "isRequired": true,
        "from": "terms"
      }
    ]
  },
  "delete": {
    "name": "deleteSearchSynonym",
    "document": "mutation DeleteSearchSynonym($input: DeleteSearchSynonymInput!, $locale: Locale) { deleteSearchSynonym(input: $input) { synonym { id terms } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "synonym",
    "idField": "id",
    "inputs": []
  }
}

export const roleGrantResource: ResourceDescription = {
  "name": "role-grants",
  "type": "RoleGrant",
  "representation": "person",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "person",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "fields": [
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "givenName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "familyName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true
        },
        {
          "name": "personalCode",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "masked except for the person"
        },
        {
          "name": "birthDate",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true
        }
      ]
    },
    {
      "name": "role",
      "kind": "enum",
      "enum": "Role",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "validFrom",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "validUntil",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "grantedBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    }
  ],
  "filters": [
    {
      "name": "role",
      "kind": "enum",
      "enum": "Role",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query RoleGrantList($filter: RoleGrantFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleRoleGrants(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id person { id givenName familyName personalCode birthDate } role provider { id name } fundingSource { id shortName(locale: $locale) code } validFrom validUntil grantedBy } totalCount } }",
    "count": "query RoleGrantCount($filter: RoleGrantFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleRoleGrants(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query RoleGrantOne($id: ID!, $locale: Locale) { node(id: $id) { ... on RoleGrant { id person { id givenName familyName personalCode birthDate } role provider { id name } fundingSource { id shortName(locale: $locale) code } validFrom validUntil grantedBy } } }",
    "many": "query RoleGrantMany($ids: [ID!]!) { nodes(ids: $ids) { ... on RoleGrant { id person { givenName familyName } } } }"
  }
}

export const auditEntryResource: ResourceDescription = {
  "name": "audit-entries",
  "type": "AuditEntry",
  "representation": "action",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "at",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "actor",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "role",
      "kind": "enum",
      "enum": "Role",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "action",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "subject",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true
    },
    {
      "name": "subjectId",
      "kind": "id",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "purpose",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "address",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true
    },
    {
      "name": "before",
      "kind": "json",
      "isList": false,
      "isRequired": false,
      "isInList": false
    },
    {
      "name": "after",
      "kind": "json",
      "isList": false,
      "isRequired": false,
      "isInList": false
    }
  ],
  "filters": [
    {
      "name": "actor",
      "kind": "text",
      "isList": false
    },
    {
      "name": "action",
      "kind": "text",
      "isList": false
    },
    {
      "name": "subject",
      "kind": "text",
      "isList": false
    },
    {
      "name": "from",
      "kind": "dateTime",
      "isList": false
    },
    {
      "name": "until",
      "kind": "dateTime",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [],
  "needsPurpose": false,
  "documents": {
    "list": "query AuditEntryList($filter: AuditEntryFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleAuditEntries(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id at actor role action subject subjectId purpose address } totalCount } }",
    "count": "query AuditEntryCount($filter: AuditEntryFilter, $search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleAuditEntries(filter: $filter, search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query AuditEntryOne($id: ID!) { node(id: $id) { ... on AuditEntry { id at actor role action subject subjectId purpose address before after } } }",
    "many": "query AuditEntryMany($ids: [ID!]!) { nodes(ids: $ids) { ... on AuditEntry { id action } } }"
  }
}

export const resources: ResourceDescription[] = [programmeResource, providerResource, groupResource, fundingSourceResource, allocationRoundResource, applicationResource, learningAccountResource, ledgerTransferResource, vocabularyEntryResource, searchSynonymResource, roleGrantResource, auditEntryResource]
