// Written by `pnpm codegen` from schema.graphql. Never edited by hand.
import type { ResourceDescription } from '../resource-description.ts'

export const enums = {
  "EducationLevel": [
    "BASIC",
    "SECONDARY",
    "VOCATIONAL",
    "FIRST_CYCLE_SHORT",
    "BACHELOR",
    "MASTER",
    "DOCTORAL"
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
  "Locale": [
    "LV",
    "EN"
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
  "CoPayer": [
    "SELF",
    "EMPLOYER",
    "FAMILY",
    "OTHER"
  ],
  "AmountRule": [
    "WHOLE_PRICE",
    "GRANTS",
    "SHARE",
    "NO_MONEY"
  ],
  "RatingAspect": [
    "KNOWLEDGE",
    "CONTENT",
    "TEACHER",
    "ORGANISATION"
  ],
  "AccreditationStatus": [
    "ACCREDITED",
    "REGISTERED",
    "WITHDRAWN"
  ],
  "ProgrammeStatus": [
    "DRAFT",
    "PUBLISHED",
    "PAST"
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
  "StudyMode": [
    "ON_SITE",
    "REMOTE",
    "HYBRID"
  ],
  "ApplicationAvailability": [
    "OPEN",
    "OPENS",
    "CLOSED",
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
  "FundingSourceStatus": [
    "DRAFT",
    "PUBLISHED",
    "CLOSED",
    "ARCHIVED"
  ],
  "SetupStep": [
    "TEXTS",
    "RULES",
    "WINDOW",
    "PROGRAMMES",
    "BUDGET",
    "PUBLISH"
  ],
  "PlanStep": [
    "MONTH",
    "QUARTER"
  ],
  "Allotment": [
    "ORDER_OF_RECEIPT",
    "DRAW"
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
  "ClaimWaitingFor": [
    "FACTS",
    "EVIDENCE"
  ],
  "ClaimResult": [
    "ACHIEVED",
    "NOT_ACHIEVED",
    "AWAITED"
  ],
  "EvidenceKind": [
    "INVOICE",
    "PAYMENT",
    "CERTIFICATE",
    "TICKET",
    "LEASE"
  ],
  "VersionStatus": [
    "DRAFT",
    "PUBLISHED",
    "SUPERSEDED"
  ],
  "DryRunEffect": [
    "MORE",
    "LESS",
    "REFUSED",
    "ACCEPTED"
  ],
  "DryRunStatus": [
    "RUNNING",
    "STOPPED",
    "DONE"
  ],
  "GrantStatus": [
    "ACTIVE",
    "CARRIED_OVER",
    "SPENT",
    "LAPSED",
    "DECLINED",
    "FORFEITED"
  ],
  "GrantChoiceKind": [
    "SPEND",
    "CARRY_OVER",
    "DECLINE"
  ],
  "DrawStatus": [
    "COMMITTED",
    "FROZEN",
    "REVEALED",
    "DECIDED",
    "STOPPED"
  ],
  "DrawOutcome": [
    "PLACE",
    "WAITING",
    "FULL",
    "EXHAUSTED",
    "OUT"
  ],
  "RoundStatus": [
    "DRAFT",
    "PREVIEWED",
    "APPROVED",
    "RUNNING",
    "DONE"
  ],
  "RoundOutcomeReason": [
    "NEW",
    "FIRST_GRANT_IN_PREVIOUS_ROUND",
    "EVERYONE",
    "ALREADY_GIVEN",
    "NO_CHOICE",
    "STILL_LEARNING",
    "INTERRUPTED",
    "AT_CAP",
    "NOT_IN_POPULATION",
    "NOT_IN_TARGET_GROUP",
    "FACT_UNKNOWN",
    "BUDGET_EXHAUSTED"
  ],
  "NoticeKind": [
    "ACCOUNT_OPENED",
    "GRANT_RECEIVED",
    "MONEY_REMINDER",
    "CHOICE_MADE",
    "GRANT_LAPSED",
    "GRANT_FORFEITED",
    "MONEY_RETURNED",
    "APPLICATION_STATUS",
    "PLACE_FREED",
    "WINDOW_OPENS"
  ],
  "MailStatus": [
    "QUEUED",
    "SENDING",
    "SENT",
    "BOUNCED",
    "FAILED",
    "DROPPED"
  ],
  "StopScope": [
    "LINE",
    "STATEMENT",
    "PROVIDER"
  ],
  "StopOutcome": [
    "NOTHING_WRONG",
    "CORRECTED"
  ],
  "SettlementLineKind": [
    "COMPLETED",
    "ENDED_EARLY",
    "CLAWED_BACK",
    "CARRIED_FORWARD",
    "BROUGHT_FORWARD"
  ],
  "SettlementStatus": [
    "OPEN",
    "PAYABLE",
    "PAID",
    "ON_HOLD"
  ],
  "SettlementStep": [
    "GATHERING",
    "TO_CONFIRM",
    "OBJECTED",
    "TO_APPROVE",
    "TO_PAY",
    "ON_HOLD",
    "PAID"
  ],
  "TopUpStatus": [
    "OFFERED",
    "ACCEPTED",
    "DECLINED",
    "ENDED"
  ],
  "UnitCostRounding": [
    "HOURLY",
    "TOTAL"
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
  "SortDirection": [
    "ASC",
    "DESC"
  ],
  "TrailDirection": [
    "BACKWARD",
    "START",
    "FORWARD"
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
  "ClaimRejectionReason": [
    "DOCUMENTS_DO_NOT_MATCH",
    "DOCUMENTS_UNREADABLE",
    "EVIDENCE_NOT_SENT",
    "PAID_BY_SOMEBODY_ELSE",
    "ALREADY_PAID_BACK",
    "NOT_ON_THE_LIST",
    "OTHER"
  ],
  "RejectionReason": [
    "PRIOR_KNOWLEDGE",
    "GROUP_CANCELLED",
    "DOCUMENTS_MISSING",
    "NOT_REACHABLE",
    "OTHER"
  ]
} as const

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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number shown to people and offices, \"IMK-000123\"."
    },
    {
      "name": "openedOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Day on which it was opened."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "givenName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Given name."
        },
        {
          "name": "familyName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Family name."
        },
        {
          "name": "personalCode",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Personal code; for everybody but the person themselves all but the last two digits are hidden."
        },
        {
          "name": "birthDate",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Birth date."
        }
      ],
      "help": "Whose account it is."
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
          "isInList": true,
          "help": "Where notices go."
        },
        {
          "name": "phone",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Telephone number with country code."
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
              "isInList": true,
              "help": "Stable code (ISO 3166-2), for filters."
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Its name."
            }
          ],
          "help": "Where the person lives."
        },
        {
          "name": "education",
          "kind": "enum",
          "enum": "EducationLevel",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Highest completed education."
        },
        {
          "name": "employment",
          "kind": "enum",
          "enum": "EmploymentStatus",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Economic activity."
        },
        {
          "name": "employerSector",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "NACE section of the employer, \"J\"."
        },
        {
          "name": "learningWishes",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What the person wants to learn, in their own words."
        },
        {
          "name": "noticeLocale",
          "kind": "enum",
          "enum": "Locale",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Language of notices."
        },
        {
          "name": "specialNeeds",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What the person needs in order to take part, in their own words."
        },
        {
          "name": "lowIncomeDeclared",
          "kind": "boolean",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Whether the person says their household is needy or of low income; a register confirms it."
        },
        {
          "name": "isComplete",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Every question that a decision needs is answered."
        }
      ],
      "help": "What the person told about themselves."
    },
    {
      "name": "learningHistory",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "programmeTitle",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What was learnt."
        },
        {
          "name": "providerName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Where."
        },
        {
          "name": "completedOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Day on which it was completed."
        },
        {
          "name": "hours",
          "kind": "integer",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Hours of the programme."
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "ApplicationStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How it stands or ended."
        },
        {
          "name": "application",
          "kind": "reference",
          "resource": "applications",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The application behind it; null for training before the platform."
        }
      ],
      "help": "Training that was begun, from all funding sources, newest first (ACC-10)."
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
          "isInList": true,
          "help": "Stable id."
        },
        {
          "name": "title",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What it is."
        },
        {
          "name": "issuedOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Day of issue."
        },
        {
          "name": "programme",
          "kind": "reference",
          "resource": "programmes",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What it was awarded for."
        }
      ],
      "help": "Certificates and other documents."
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
          "isInList": true,
          "help": "What the person wants to reach, in their own words."
        },
        {
          "name": "programmes",
          "kind": "reference",
          "resource": "programmes",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "help": "The programmes, first to last."
        }
      ],
      "help": "The goal and the programmes that lead to it; null until one is made."
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
          "isInList": true,
          "help": "Stable code for programs."
        },
        {
          "name": "title",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What to do, as a command."
        },
        {
          "name": "explanation",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Why, and what happens otherwise."
        },
        {
          "name": "dueOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Last day for it."
        },
        {
          "name": "url",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Address of the page where it is done."
        }
      ],
      "help": "What the person should do next, the most urgent first (ACC-5)."
    },
    {
      "name": "accessLog",
      "kind": "reference",
      "resource": "audit-entries",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "help": "Who else saw or changed the data of this person, and why, newest first (ROLE-6)."
    },
    {
      "name": "balances",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "granted",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Given as grants in all."
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Set aside for applications now, from grants or from the budget."
        },
        {
          "name": "spent",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Paid for training."
        },
        {
          "name": "carriedOver",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Of the available money, what was carried over from an earlier period."
        },
        {
          "name": "lapsed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Went back because no choice was made in time."
        },
        {
          "name": "forfeited",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Lost because training was interrupted."
        },
        {
          "name": "declined",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Given back by choice."
        },
        {
          "name": "available",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Free to be used now."
        },
        {
          "name": "chooseBy",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "First day by which a choice is due; null when nothing is available."
        },
        {
          "name": "useBy",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "First day by which training must be finished; null when nothing is available."
        },
        {
          "name": "ifNothingIsDone",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What happens, and when, if the person does nothing."
        },
        {
          "name": "fundingSource",
          "kind": "reference",
          "resource": "funding-sources",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whose money it is."
        }
      ],
      "help": "For every funding source what was given and what became of it (ACC-6)."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What was given."
        },
        {
          "name": "available",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What is free on it."
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What is set aside for applications."
        },
        {
          "name": "spent",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What training was paid with."
        },
        {
          "name": "carriedOver",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What was left on it when it was carried over."
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "GrantStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What became of it."
        },
        {
          "name": "grantedOn",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Day of the round."
        },
        {
          "name": "chooseBy",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Last day to choose what to do with it."
        },
        {
          "name": "useBy",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Last day of training it pays for."
        },
        {
          "name": "carriedOverOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Day on which it was carried over."
        },
        {
          "name": "ifNothingIsDone",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What happens to it by itself, and when; only the owner is told, and null when nothing is left on it."
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
              "isInList": true,
              "help": "Which choice."
            },
            {
              "name": "isAllowed",
              "kind": "boolean",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "It is open now."
            },
            {
              "name": "consequence",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "What follows from it; or, when it is not open, why not."
            }
          ],
          "help": "The choices with their consequences; only the owner is told."
        },
        {
          "name": "fundingSource",
          "kind": "reference",
          "resource": "funding-sources",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Who gave it."
        }
      ],
      "help": "Grants, the newest first."
    },
    {
      "name": "statement",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "fields": [
        {
          "name": "title",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whose statement it is."
        },
        {
          "name": "from",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "First day."
        },
        {
          "name": "until",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Last day."
        },
        {
          "name": "opening",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Before the first day."
        },
        {
          "name": "received",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What came in."
        },
        {
          "name": "spent",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What went out."
        },
        {
          "name": "closing",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "After the last day: opening and received, less spent."
        },
        {
          "name": "lineCount",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Movements in the period."
        },
        {
          "name": "csv",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The whole statement as a spreadsheet reads it: CSV with semicolons, UTF-8 with a byte order mark."
        }
      ],
      "help": "Your money over a period: balances at both ends and every movement between (FUND-23)."
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
  "sortable": [
    "number",
    "openedOn",
    "person"
  ],
  "needsPurpose": true,
  "operations": {
    "list": "consoleLearningAccounts"
  },
  "documents": {
    "list": "query LearningAccountList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $purpose: String!, $filter: LearningAccountFilter, $locale: Locale) { page: consoleLearningAccounts(search: $search, sort: $sort, page: $page, perPage: $perPage, purpose: $purpose, filter: $filter) { items { id number openedOn person { id givenName familyName personalCode birthDate } statement { title(locale: $locale) from until opening { cents currency } received { cents currency } spent { cents currency } closing { cents currency } lineCount csv(locale: $locale) } } totalCount } }",
    "count": "query LearningAccountCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $purpose: String!, $filter: LearningAccountFilter) { page: consoleLearningAccounts(search: $search, sort: $sort, page: $page, perPage: $perPage, purpose: $purpose, filter: $filter) { totalCount } }",
    "one": "query LearningAccountOne($id: ID!, $purpose: String!, $locale: Locale) { node: consoleLearningAccount(id: $id, purpose: $purpose) { id number openedOn person { id givenName familyName personalCode birthDate } profile { email phone municipality { code name(locale: $locale) } education employment employerSector learningWishes noticeLocale specialNeeds lowIncomeDeclared isComplete } learningHistory { programmeTitle(locale: $locale) providerName completedOn hours status application { id number } } documents { id title issuedOn programme { id title(locale: $locale) } } learningPath { goal programmes { id title(locale: $locale) } } nextSteps { code title(locale: $locale) explanation(locale: $locale) dueOn url(locale: $locale) } accessLog { id action } balances { granted { cents currency } reserved { cents currency } spent { cents currency } carriedOver { cents currency } lapsed { cents currency } forfeited { cents currency } declined { cents currency } available { cents currency } chooseBy useBy ifNothingIsDone(locale: $locale) fundingSource { id shortName(locale: $locale) code } } grants { id amount { cents currency } available { cents currency } reserved { cents currency } spent { cents currency } carriedOver { cents currency } status grantedOn chooseBy useBy carriedOverOn ifNothingIsDone(locale: $locale) choices { kind isAllowed consequence(locale: $locale) } fundingSource { id shortName(locale: $locale) code } } statement { title(locale: $locale) from until opening { cents currency } received { cents currency } spent { cents currency } closing { cents currency } lineCount csv(locale: $locale) } } }",
    "many": "query LearningAccountMany($ids: [ID!]!) { nodes(ids: $ids) { ... on LearningAccount { id number person { givenName familyName } } } }"
  }
}

export const claimResource: ResourceDescription = {
  "name": "claims",
  "type": "Claim",
  "representation": "number",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number shown to people, \"A-2026-000123\"."
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "SchemeKind",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "REIMBURSEMENT, STIPEND, TRAVEL or ACCOMMODATION."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "ApplicationStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it stands: SUBMITTED, WAITING_FOR_FACTS, APPROVED, COMPLETED, REJECTED or WITHDRAWN."
    },
    {
      "name": "waitingFor",
      "kind": "enum",
      "enum": "ClaimWaitingFor",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "What it waits for, in WAITING_FOR_FACTS."
    },
    {
      "name": "schemeCode",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Scheme of the funding source."
    },
    {
      "name": "schemeName",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Name of the scheme."
    },
    {
      "name": "item",
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
          "isInList": true,
          "help": "Stable code."
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Its name."
        }
      ],
      "help": "The certificate or qualification."
    },
    {
      "name": "result",
      "kind": "enum",
      "enum": "ClaimResult",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "How the exam ended, as the person says."
    },
    {
      "name": "achievedOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Day of the result."
    },
    {
      "name": "certificateNumber",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Number of the certificate."
    },
    {
      "name": "invoiceIssuer",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Who wrote the invoice."
    },
    {
      "name": "invoiceNumber",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Number of the invoice."
    },
    {
      "name": "month",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "The month it is for, YYYY-MM."
    },
    {
      "name": "daysInTraining",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Calendar days of the month in training; a stipend is paid for so many."
    },
    {
      "name": "cost",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What was asked for."
    },
    {
      "name": "recognised",
      "kind": "money",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "What the documents prove, when the officer found it to be less."
    },
    {
      "name": "pays",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What is paid: what was approved, or else what the rules give when everything is confirmed."
    },
    {
      "name": "submittedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When it was made."
    },
    {
      "name": "decidedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When it was decided."
    },
    {
      "name": "rulesVersion",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Version of the rules that decides."
    },
    {
      "name": "whatHappensNext",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "What happens next, in plain words."
    },
    {
      "name": "nextBy",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "By when it happens."
    },
    {
      "name": "missingEvidence",
      "kind": "enum",
      "enum": "EvidenceKind",
      "isList": true,
      "isRequired": true,
      "isInList": true,
      "help": "Documents that are needed and not there, or that the officer asks for."
    },
    {
      "name": "askedFor",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "What the officer wrote when asking for documents."
    },
    {
      "name": "hasBankAccount",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The person has confirmed a bank account."
    },
    {
      "name": "paidOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Day on which it was paid."
    },
    {
      "name": "paymentReference",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Number of the payment order."
    },
    {
      "name": "paidTo",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Where it was paid to, as far as it may be shown."
    },
    {
      "name": "canBeWithdrawn",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may take it back now."
    },
    {
      "name": "canAddEvidence",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may add documents now."
    },
    {
      "name": "canTellResult",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may tell the awaited result now."
    },
    {
      "name": "canBeDecided",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may decide on it now."
    },
    {
      "name": "canBeReopened",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may take the approval back now."
    },
    {
      "name": "account",
      "kind": "reference",
      "resource": "learning-accounts",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Whose it is; each role sees of it what it needs."
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "Who pays."
    },
    {
      "name": "application",
      "kind": "reference",
      "resource": "applications",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "The training it belongs to, for stipends, travel and lodging."
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
          "isInList": true,
          "help": "Names the condition."
        },
        {
          "name": "result",
          "kind": "enum",
          "enum": "CriterionResult",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Met, not met, or not known yet."
        },
        {
          "name": "sentence",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "One plain sentence."
        },
        {
          "name": "fact",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The fact that was used; null when it is not known."
        },
        {
          "name": "origin",
          "kind": "enum",
          "enum": "FactOrigin",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Where the fact came from."
        },
        {
          "name": "register",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The state register it was read from."
        },
        {
          "name": "readAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "When it was read."
        },
        {
          "name": "remedy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What would settle it, or turn it."
        },
        {
          "name": "isOverridden",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Settled by hand, with a reason and a document (FUND-7)."
        }
      ],
      "help": "The answer condition by condition, as it was given (FUND-5)."
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
      "name": "waitingFor",
      "kind": "enum",
      "enum": "ClaimWaitingFor",
      "isList": true
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "SchemeKind",
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
      "name": "application",
      "kind": "reference",
      "resource": "applications",
      "isList": false
    },
    {
      "name": "month",
      "kind": "text",
      "isList": false
    },
    {
      "name": "isLate",
      "kind": "boolean",
      "isList": false
    },
    {
      "name": "hasBankAccount",
      "kind": "boolean",
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
  "sortable": [
    "number",
    "kind",
    "status",
    "month",
    "cost",
    "pays",
    "submittedAt",
    "nextBy"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleClaims"
  },
  "documents": {
    "list": "query ClaimList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ClaimFilter, $locale: Locale) { page: consoleClaims(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id number kind status waitingFor schemeCode schemeName(locale: $locale) item { code name(locale: $locale) } result achievedOn certificateNumber invoiceIssuer invoiceNumber month daysInTraining cost { cents currency } recognised { cents currency } pays { cents currency } submittedAt decidedAt rulesVersion nextBy missingEvidence hasBankAccount paidOn paymentReference paidTo account { id number person { givenName familyName } } } totalCount } }",
    "count": "query ClaimCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ClaimFilter) { page: consoleClaims(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query ClaimOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Claim { id number kind status waitingFor schemeCode schemeName(locale: $locale) item { code name(locale: $locale) } result achievedOn certificateNumber invoiceIssuer invoiceNumber month daysInTraining cost { cents currency } recognised { cents currency } pays { cents currency } submittedAt decidedAt rulesVersion whatHappensNext(locale: $locale) nextBy missingEvidence askedFor(locale: $locale) hasBankAccount paidOn paymentReference paidTo canBeWithdrawn canAddEvidence canTellResult canBeDecided canBeReopened account { id number person { givenName familyName } } fundingSource { id shortName(locale: $locale) code } application { id number } decision { code result sentence(locale: $locale) fact(locale: $locale) origin register readAt remedy(locale: $locale) isOverridden } } } }",
    "many": "query ClaimMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { id number } } }"
  }
}

export const payoutResource: ResourceDescription = {
  "name": "payouts",
  "type": "Payout",
  "representation": "number",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number shown to people, \"I-2026-000012\"."
    },
    {
      "name": "paidOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Day on which the bank paid."
    },
    {
      "name": "reference",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number of the payment order."
    },
    {
      "name": "claimCount",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How many claims it paid."
    },
    {
      "name": "total",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How much, all together."
    },
    {
      "name": "recordedBy",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Who recorded it."
    },
    {
      "name": "recordedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When it was recorded."
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Whose money it is."
    }
  ],
  "filters": [
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": true
    },
    {
      "name": "paidFrom",
      "kind": "date",
      "isList": false
    },
    {
      "name": "paidUntil",
      "kind": "date",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [
    "number",
    "paidOn",
    "total",
    "recordedAt"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consolePayouts",
    "create": "payClaims"
  },
  "documents": {
    "list": "query PayoutList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: PayoutFilter, $locale: Locale) { page: consolePayouts(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id number paidOn reference claimCount total { cents currency } recordedBy recordedAt fundingSource { id shortName(locale: $locale) code } } totalCount } }",
    "count": "query PayoutCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: PayoutFilter) { page: consolePayouts(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query PayoutOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Payout { id number paidOn reference claimCount total { cents currency } recordedBy recordedAt fundingSource { id shortName(locale: $locale) code } } } }",
    "many": "query PayoutMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Payout { id number } } }"
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "at",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When."
    },
    {
      "name": "actor",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Name of the person who acted; \"STARS\" for the platform itself."
    },
    {
      "name": "role",
      "kind": "enum",
      "enum": "Role",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "In which capacity."
    },
    {
      "name": "action",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What was done, a verb with its object: \"grantRole\", \"viewAccount\"."
    },
    {
      "name": "subject",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What it was done to, in words."
    },
    {
      "name": "subjectId",
      "kind": "id",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Global id of what it was done to; null where there is none."
    },
    {
      "name": "purpose",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Why, as the person who acted gave it."
    },
    {
      "name": "address",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Network address from which; only for those who keep watch."
    },
    {
      "name": "before",
      "kind": "json",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "Values before."
    },
    {
      "name": "after",
      "kind": "json",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "Values after."
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
  "sortable": [
    "at",
    "actor",
    "role",
    "action",
    "subject"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleAuditEntries"
  },
  "documents": {
    "list": "query AuditEntryList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: AuditEntryFilter) { page: consoleAuditEntries(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id at actor role action subject subjectId purpose address } totalCount } }",
    "count": "query AuditEntryCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: AuditEntryFilter) { page: consoleAuditEntries(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query AuditEntryOne($id: ID!) { node(id: $id) { ... on AuditEntry { id at actor role action subject subjectId purpose address before after } } }",
    "many": "query AuditEntryMany($ids: [ID!]!) { nodes(ids: $ids) { ... on AuditEntry { id action } } }"
  }
}

export const dryRunChangeResource: ResourceDescription = {
  "name": "dry-run-changes",
  "type": "DryRunChange",
  "representation": "id",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "applicationNumber",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number of the application; whose it is takes a purpose to see."
    },
    {
      "name": "effect",
      "kind": "enum",
      "enum": "DryRunEffect",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What would have been otherwise."
    },
    {
      "name": "scheme",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Name of the scheme."
    },
    {
      "name": "rulesVersion",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number of the version that made the decision."
    },
    {
      "name": "decidedOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Day of the decision."
    },
    {
      "name": "before",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What the decision pays."
    },
    {
      "name": "after",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What it would have paid."
    },
    {
      "name": "application",
      "kind": "reference",
      "resource": "applications",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "The application decided; null for those who may not see applications."
    },
    {
      "name": "dryRun",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "decisions",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Decisions looked at."
        },
        {
          "name": "unchanged",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Would be the same."
        },
        {
          "name": "moreMoney",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Would have paid more."
        },
        {
          "name": "lessMoney",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Would have paid less."
        },
        {
          "name": "noLongerEligible",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Would have been refused."
        },
        {
          "name": "newlyEligible",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Were refused and would have been paid."
        },
        {
          "name": "amountBefore",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What the decisions pay."
        },
        {
          "name": "amountAfter",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What they would have paid."
        },
        {
          "name": "gained",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What those who gain would have gained, added up."
        },
        {
          "name": "lost",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What those who lose would have lost, added up."
        },
        {
          "name": "id",
          "kind": "id",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "DryRunStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Running, stopped or done."
        },
        {
          "name": "processed",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Decisions it has been through."
        },
        {
          "name": "toProcess",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Decisions it goes through in all."
        },
        {
          "name": "isOutOfDate",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whether the rules read otherwise by now than what was tried: try again before relying on it."
        },
        {
          "name": "madeBy",
          "kind": "integer",
          "isList": true,
          "isRequired": true,
          "isInList": true,
          "help": "Versions that had made the decisions, by number: what was compared with."
        },
        {
          "name": "startedBy",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Who set it off."
        },
        {
          "name": "startedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "When it was set off."
        },
        {
          "name": "finishedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "When it was done; null while it is not."
        },
        {
          "name": "byScheme",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "decisions",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Decisions looked at."
            },
            {
              "name": "unchanged",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Would be the same."
            },
            {
              "name": "moreMoney",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Would have paid more."
            },
            {
              "name": "lessMoney",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Would have paid less."
            },
            {
              "name": "noLongerEligible",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Would have been refused."
            },
            {
              "name": "newlyEligible",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Were refused and would have been paid."
            },
            {
              "name": "amountBefore",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "What the decisions pay."
            },
            {
              "name": "amountAfter",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "What they would have paid."
            },
            {
              "name": "gained",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "What those who gain would have gained, added up."
            },
            {
              "name": "lost",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "What those who lose would have lost, added up."
            },
            {
              "name": "schemeCode",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Code of the scheme that paid."
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Its name."
            }
          ],
          "help": "The same for each scheme that has paid."
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The same in a few sentences."
        },
        {
          "name": "version",
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
              "isInList": true,
              "help": "Opaque and stable; give it to node(id)."
            },
            {
              "name": "number",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Counted from 1 within the source."
            },
            {
              "name": "status",
              "kind": "enum",
              "enum": "VersionStatus",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Draft, in force or coming, or superseded by a later one."
            },
            {
              "name": "effectiveFrom",
              "kind": "date",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "First day on which it decides; null for a draft."
            },
            {
              "name": "createdAt",
              "kind": "dateTime",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "When it was begun."
            },
            {
              "name": "publishedAt",
              "kind": "dateTime",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "When it was published."
            },
            {
              "name": "rules",
              "kind": "json",
              "isList": false,
              "isRequired": true,
              "isInList": false,
              "help": "The rule set: target group, schemes and settings."
            },
            {
              "name": "fundingSource",
              "kind": "reference",
              "resource": "funding-sources",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "The source whose rules they are."
            },
            {
              "name": "createdBy",
              "kind": "text",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "Who wrote it; told to those who work on the source."
            },
            {
              "name": "publishedBy",
              "kind": "text",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "Who published it; told to those who work on the source."
            },
            {
              "name": "inPlainWords",
              "kind": "text",
              "isList": true,
              "isRequired": true,
              "isInList": true,
              "help": "The rules read aloud, a sentence each."
            },
            {
              "name": "differences",
              "kind": "text",
              "isList": true,
              "isRequired": true,
              "isInList": true,
              "help": "What changes against the version before it, a sentence each."
            },
            {
              "name": "publishRefusal",
              "kind": "text",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "Why the asker cannot publish this draft, and who can; null when nothing stands in the way."
            }
          ],
          "help": "The version that was tried."
        }
      ],
      "help": "The dry run."
    }
  ],
  "filters": [
    {
      "name": "dryRun",
      "kind": "id",
      "isList": false
    },
    {
      "name": "effect",
      "kind": "enum",
      "enum": "DryRunEffect",
      "isList": false
    },
    {
      "name": "schemeCode",
      "kind": "text",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [
    "applicationNumber",
    "effect",
    "decidedOn",
    "before",
    "after"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleDryRunChanges"
  },
  "documents": {
    "list": "query DryRunChangeList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: DryRunChangeFilter, $locale: Locale) { page: consoleDryRunChanges(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id applicationNumber effect scheme(locale: $locale) rulesVersion decidedOn before { cents currency } after { cents currency } application { id number } } totalCount } }",
    "count": "query DryRunChangeCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: DryRunChangeFilter) { page: consoleDryRunChanges(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query DryRunChangeOne($id: ID!, $locale: Locale) { node(id: $id) { ... on DryRunChange { id applicationNumber effect scheme(locale: $locale) rulesVersion decidedOn before { cents currency } after { cents currency } application { id number } dryRun { decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents currency } amountAfter { cents currency } gained { cents currency } lost { cents currency } id status processed toProcess isOutOfDate madeBy startedBy startedAt finishedAt byScheme { decisions unchanged moreMoney lessMoney noLongerEligible newlyEligible amountBefore { cents currency } amountAfter { cents currency } gained { cents currency } lost { cents currency } schemeCode name(locale: $locale) } inPlainWords(locale: $locale) version { id number status effectiveFrom createdAt publishedAt rules fundingSource { id shortName(locale: $locale) code } createdBy publishedBy inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) } } } } }",
    "many": "query DryRunChangeMany($ids: [ID!]!) { nodes(ids: $ids) { ... on DryRunChange { id } } }"
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Official number, \"2.3.1.4.i\"."
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Full name."
    },
    {
      "name": "shortName",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Short name, as people say it."
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "What it pays for, in plain words."
    },
    {
      "name": "whoCanApply",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "Who can apply, in plain words."
    },
    {
      "name": "howToApply",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "help": "How to apply, step by step."
    },
    {
      "name": "institution",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Who runs it."
    },
    {
      "name": "contactEmail",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where to write."
    },
    {
      "name": "contactPhone",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Where to call."
    },
    {
      "name": "eligibleFrom",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "First day on which it pays."
    },
    {
      "name": "eligibleUntil",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Last day on which it pays."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "FundingSourceStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it stands."
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
          "isInList": true,
          "help": "Names the scheme within its source."
        },
        {
          "name": "kind",
          "kind": "enum",
          "enum": "SchemeKind",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What sort of scheme it is."
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What people call it."
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The rule in plain words."
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The amount, where the scheme gives a fixed one: a grant, a monthly stipend."
        },
        {
          "name": "coveredKinds",
          "kind": "enum",
          "enum": "ProgrammeKind",
          "isList": true,
          "isRequired": true,
          "isInList": true,
          "help": "Kinds of programme it pays for."
        }
      ],
      "help": "How it pays, by the rules in force."
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
          "isInList": true,
          "help": "Confirmed in all."
        },
        {
          "name": "free",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Neither given nor reserved."
        },
        {
          "name": "granted",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "On grants of people, not reserved yet."
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Set aside for applications."
        },
        {
          "name": "payable",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Earned and not paid yet."
        },
        {
          "name": "paid",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Paid out."
        },
        {
          "name": "other",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Spent on other things than training."
        },
        {
          "name": "lapsed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Came back so far because no choice was made in time."
        },
        {
          "name": "forfeited",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Came back so far because training was interrupted."
        }
      ],
      "help": "Where the money is, from the ledger."
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
          "isInList": true,
          "help": "Applications in all."
        },
        {
          "name": "approved",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Approved ones, those withdrawn afterwards included."
        },
        {
          "name": "rejected",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Rejected ones."
        },
        {
          "name": "started",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Trainings that began."
        },
        {
          "name": "interrupted",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Trainings that ended early."
        },
        {
          "name": "completed",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Trainings completed."
        },
        {
          "name": "personsCompleted",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Different people who completed at least one."
        }
      ],
      "help": "Applications in numbers."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "number",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Counted from 1 within the source."
        },
        {
          "name": "status",
          "kind": "enum",
          "enum": "VersionStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Draft, in force or coming, or superseded by a later one."
        },
        {
          "name": "effectiveFrom",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "First day on which it decides; null for a draft."
        },
        {
          "name": "createdAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "When it was begun."
        },
        {
          "name": "publishedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "When it was published."
        },
        {
          "name": "rules",
          "kind": "json",
          "isList": false,
          "isRequired": true,
          "isInList": false,
          "help": "The rule set: target group, schemes and settings."
        },
        {
          "name": "fundingSource",
          "kind": "reference",
          "resource": "funding-sources",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The source whose rules they are."
        },
        {
          "name": "createdBy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Who wrote it; told to those who work on the source."
        },
        {
          "name": "publishedBy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Who published it; told to those who work on the source."
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": true,
          "isRequired": true,
          "isInList": true,
          "help": "The rules read aloud, a sentence each."
        },
        {
          "name": "differences",
          "kind": "text",
          "isList": true,
          "isRequired": true,
          "isInList": true,
          "help": "What changes against the version before it, a sentence each."
        },
        {
          "name": "publishRefusal",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Why the asker cannot publish this draft, and who can; null when nothing stands in the way."
        }
      ],
      "help": "The version of the rules in force today."
    },
    {
      "name": "requiresFourEyes",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Whether a version must be published by somebody other than who wrote it."
    },
    {
      "name": "programmeCount",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Programmes of it in the catalogue."
    },
    {
      "name": "paidProgrammes",
      "kind": "object",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "items",
          "kind": "reference",
          "resource": "programmes",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "help": "The rows of this page."
        },
        {
          "name": "totalCount",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many rows all pages hold."
        }
      ],
      "help": "The programmes it pays for, while it is a draft too."
    },
    {
      "name": "programmeKinds",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "kind",
          "kind": "enum",
          "enum": "ProgrammeKind",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The kind."
        },
        {
          "name": "available",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "In the catalogue now."
        },
        {
          "name": "chosen",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Of them the source pays for."
        }
      ],
      "help": "How many programmes of each kind it pays for, of those in the catalogue."
    },
    {
      "name": "setup",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "step",
          "kind": "enum",
          "enum": "SetupStep",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What is needed."
        },
        {
          "name": "isDone",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "It is there."
        },
        {
          "name": "isOptional",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The source works without it too."
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What is there, or what is missing and who does it, in one sentence."
        }
      ],
      "help": "What the source needs before residents can use it; empty for those who do not work on it."
    },
    {
      "name": "burnDown",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "month",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "YYYY-MM, in Riga."
        },
        {
          "name": "confirmed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Confirmed for the budget."
        },
        {
          "name": "allocated",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Given to people as grants."
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Set aside for applications, from grants or from the budget."
        },
        {
          "name": "earned",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Earned by providers or due to people."
        },
        {
          "name": "paid",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Paid to providers and people."
        },
        {
          "name": "lapsed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Came back because no choice was made in time."
        },
        {
          "name": "returned",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Came back to the budget otherwise: declined, forfeited, released."
        },
        {
          "name": "other",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Spent on other things than training."
        },
        {
          "name": "committed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Taken out of the free budget less what came back to it."
        },
        {
          "name": "free",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Free at the end of the month."
        }
      ],
      "help": "The money of the source month by month, from the first to the present one; for those who work on it."
    },
    {
      "name": "forecast",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "basedOnMonths",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Finished months it rests on."
        },
        {
          "name": "monthly",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Taken out of the budget each month, on average; below zero when more came back."
        },
        {
          "name": "highestMonthly",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The highest pace of three months in a row."
        },
        {
          "name": "lowestMonthly",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The lowest pace of three months in a row."
        },
        {
          "name": "months",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "month",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "YYYY-MM."
            },
            {
              "name": "expected",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "At the mean pace."
            },
            {
              "name": "low",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "At the highest pace."
            },
            {
              "name": "high",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "At the lowest pace."
            }
          ],
          "help": "From the present month to the end of the period in which the source pays."
        },
        {
          "name": "runsOutOn",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Day on which the money would run out; empty: not before the period ends."
        },
        {
          "name": "runsOutEarliest",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The same at the highest pace."
        },
        {
          "name": "runsOutLatest",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The same at the lowest pace."
        },
        {
          "name": "method",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How it was computed, in plain words."
        }
      ],
      "help": "Where the free budget goes if it goes on like this; empty before three months are finished, and for those who do not work on the source."
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
    },
    {
      "name": "hasDraft",
      "kind": "boolean",
      "isList": false
    },
    {
      "name": "needsBudget",
      "kind": "boolean",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [
    "code",
    "name",
    "eligibleFrom",
    "eligibleUntil",
    "status"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleFundingSources",
    "create": "createFundingSource",
    "edit": "updateFundingSource"
  },
  "documents": {
    "list": "query FundingSourceList($perPage: Int, $page: Int, $sort: SortInput, $search: String, $filter: FundingSourceFilter, $locale: Locale) { page: consoleFundingSources(perPage: $perPage, page: $page, sort: $sort, search: $search, filter: $filter) { items { id code name(locale: $locale) shortName(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } requiresFourEyes programmeCount } totalCount } }",
    "count": "query FundingSourceCount($perPage: Int, $page: Int, $sort: SortInput, $search: String, $filter: FundingSourceFilter) { page: consoleFundingSources(perPage: $perPage, page: $page, sort: $sort, search: $search, filter: $filter) { totalCount } }",
    "one": "query FundingSourceOne($id: ID!, $locale: Locale) { node(id: $id) { ... on FundingSource { id code name(locale: $locale) shortName(locale: $locale) description(locale: $locale) whoCanApply(locale: $locale) howToApply(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status schemes { code kind name(locale: $locale) inPlainWords(locale: $locale) amount { cents currency } coveredKinds } budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } activeVersion { id number status effectiveFrom createdAt publishedAt rules fundingSource { id shortName(locale: $locale) code } createdBy publishedBy inPlainWords(locale: $locale) differences(locale: $locale) publishRefusal(locale: $locale) } requiresFourEyes programmeCount paidProgrammes { items { id title(locale: $locale) } totalCount } programmeKinds { kind available chosen } setup { step isDone isOptional inPlainWords(locale: $locale) } burnDown { month confirmed { cents currency } allocated { cents currency } reserved { cents currency } earned { cents currency } paid { cents currency } lapsed { cents currency } returned { cents currency } other { cents currency } committed { cents currency } free { cents currency } } forecast { basedOnMonths monthly { cents currency } highestMonthly { cents currency } lowestMonthly { cents currency } months { month expected { cents currency } low { cents currency } high { cents currency } } runsOutOn runsOutEarliest runsOutLatest method(locale: $locale) } nameLv: name(locale: LV) nameEn: name(locale: EN) shortNameLv: shortName(locale: LV) shortNameEn: shortName(locale: EN) descriptionLv: description(locale: LV) descriptionEn: description(locale: EN) whoCanApplyLv: whoCanApply(locale: LV) whoCanApplyEn: whoCanApply(locale: EN) howToApplyLv: howToApply(locale: LV) howToApplyEn: howToApply(locale: EN) institutionLv: institution(locale: LV) institutionEn: institution(locale: EN) } } }",
    "many": "query FundingSourceMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on FundingSource { id shortName(locale: $locale) code } } }"
  },
  "create": {
    "name": "createFundingSource",
    "document": "mutation CreateFundingSource($input: CreateFundingSourceInput!, $locale: Locale) { createFundingSource(input: $input) { fundingSource { id code name(locale: $locale) shortName(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } requiresFourEyes programmeCount } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "fundingSource",
    "inputs": [
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code",
        "help": "Official number, unique: letters, digits, dots and hyphens."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "nameEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Full name."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "shortNameEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Short name, as people say it."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "descriptionEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "What it pays for, in plain words."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "whoCanApplyEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Who can apply, in plain words."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "howToApplyEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "How to apply, a step on each line; the usual steps when left out."
      },
      {
        "name": "pays",
        "kind": "object",
        "isList": false,
        "isRequired": false,
        "from": "pays",
        "fields": [
          {
            "name": "kind",
            "kind": "enum",
            "enum": "SchemeKind",
            "isList": false,
            "isRequired": true,
            "from": "kind",
            "help": "FULL_COST, PERCENTAGE or GRANT."
          },
          {
            "name": "shareBasisPoints",
            "kind": "integer",
            "isList": false,
            "isRequired": false,
            "from": "shareBasisPoints",
            "help": "PERCENTAGE: the share of the price in basis points; 9000 is 90%."
          },
          {
            "name": "amountCents",
            "kind": "cents",
            "isList": false,
            "isRequired": false,
            "from": "amountCents",
            "help": "GRANT: what one person gets, in cents."
          },
          {
            "name": "lowIncomePaysNothing",
            "kind": "boolean",
            "isList": false,
            "isRequired": false,
            "from": "lowIncomePaysNothing",
            "help": "PERCENTAGE: needy and low-income households pay nothing."
          },
          {
            "name": "disabledPayNothing",
            "kind": "boolean",
            "isList": false,
            "isRequired": false,
            "from": "disabledPayNothing",
            "help": "PERCENTAGE: people with a disability pay nothing."
          }
        ],
        "help": "How it pays to begin with; the whole price when left out."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "institutionEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Who runs it."
      },
      {
        "name": "contactEmail",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "contactEmail",
        "help": "Where to write."
      },
      {
        "name": "contactPhone",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "contactPhone",
        "help": "Where to call."
      },
      {
        "name": "eligibleFrom",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "eligibleFrom",
        "help": "First day on which it pays."
      },
      {
        "name": "eligibleUntil",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "eligibleUntil",
        "help": "Last day on which it pays."
      },
      {
        "name": "requiresFourEyes",
        "kind": "boolean",
        "isList": false,
        "isRequired": false,
        "from": "requiresFourEyes",
        "help": "Whether a version must be published by somebody other than who made it."
      }
    ]
  },
  "update": {
    "name": "updateFundingSource",
    "document": "mutation UpdateFundingSource($input: UpdateFundingSourceInput!, $locale: Locale) { updateFundingSource(input: $input) { fundingSource { id code name(locale: $locale) shortName(locale: $locale) institution(locale: $locale) contactEmail contactPhone eligibleFrom eligibleUntil status budget { total { cents currency } free { cents currency } granted { cents currency } reserved { cents currency } payable { cents currency } paid { cents currency } other { cents currency } lapsed { cents currency } forfeited { cents currency } } statistics { applications approved rejected started interrupted completed personsCompleted } requiresFourEyes programmeCount } userErrors { code message(locale: $locale) path } } }",
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "nameEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Full name."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "shortNameEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Short name."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "descriptionEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "What it pays for."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "whoCanApplyEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Who can apply."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "howToApplyEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "How to apply, a step on each line."
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
            "help": "In Latvian.",
            "locale": "lv"
          },
          {
            "name": "en",
            "kind": "text",
            "isList": false,
            "isRequired": false,
            "from": "institutionEn",
            "help": "In English.",
            "locale": "en"
          }
        ],
        "help": "Who runs it."
      },
      {
        "name": "contactEmail",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "contactEmail",
        "help": "Where to write."
      },
      {
        "name": "contactPhone",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "contactPhone",
        "help": "Where to call; empty takes it away."
      },
      {
        "name": "requiresFourEyes",
        "kind": "boolean",
        "isList": false,
        "isRequired": false,
        "from": "requiresFourEyes",
        "help": "Whether a version must be published by somebody other than who made it."
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number shown to people, \"P-2026-000123\"."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "ApplicationStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it stands."
    },
    {
      "name": "schemeCode",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Scheme of the main funding source."
    },
    {
      "name": "schemeKind",
      "kind": "enum",
      "enum": "SchemeKind",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "How it pays; null when the person pays in full."
    },
    {
      "name": "price",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Price of the training when it was applied for."
    },
    {
      "name": "parts",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "schemeCode",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Scheme of the source."
        },
        {
          "name": "schemeKind",
          "kind": "enum",
          "enum": "SchemeKind",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "How it pays; null until it is decided."
        },
        {
          "name": "pays",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What it pays when all goes well."
        },
        {
          "name": "reserved",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What it has set aside at this moment, from the ledger."
        },
        {
          "name": "rulesVersion",
          "kind": "integer",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Version of its rules that decided."
        },
        {
          "name": "fundingSource",
          "kind": "reference",
          "resource": "funding-sources",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The source."
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
              "isInList": true,
              "help": "Names the condition."
            },
            {
              "name": "result",
              "kind": "enum",
              "enum": "CriterionResult",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Met, not met, or not known yet."
            },
            {
              "name": "sentence",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "One plain sentence."
            },
            {
              "name": "fact",
              "kind": "text",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "The fact that was used; null when it is not known."
            },
            {
              "name": "origin",
              "kind": "enum",
              "enum": "FactOrigin",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "Where the fact came from."
            },
            {
              "name": "register",
              "kind": "text",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "The state register it was read from."
            },
            {
              "name": "readAt",
              "kind": "dateTime",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "When it was read."
            },
            {
              "name": "remedy",
              "kind": "text",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "What would settle it, or turn it."
            },
            {
              "name": "isOverridden",
              "kind": "boolean",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Settled by hand, with a reason and a document (FUND-7)."
            }
          ],
          "help": "The eligibility answer by the rules of this source, criterion by criterion; providers do not see it (ROLE-5)."
        }
      ],
      "help": "What each source pays, the main one first, whose rules govern; two where both allow it, none when the person pays in full."
    },
    {
      "name": "paidByScheme",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What the funding sources pay together when all goes well."
    },
    {
      "name": "reserved",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Set aside for it at this moment, from the ledger."
    },
    {
      "name": "coPayment",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What the person pays."
    },
    {
      "name": "coPaymentIfConfirmed",
      "kind": "money",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "What the person pays if the open fact is confirmed; null when nothing is open."
    },
    {
      "name": "submittedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When it was received."
    },
    {
      "name": "waitlistNumber",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Place on the waiting list, from 1; null when it is not on one."
    },
    {
      "name": "receiptNumber",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Number in the order of receipt, by which places and money are given (FUND-24)."
    },
    {
      "name": "rulesVersion",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Version of the rules that decided."
    },
    {
      "name": "decidedBy",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When place and money were decided; null while it waits for its turn."
    },
    {
      "name": "completedOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Last day of the completed training."
    },
    {
      "name": "hoursMissed",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Hours missed so far."
    },
    {
      "name": "whatHappensNext",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "What happens next, in plain words."
    },
    {
      "name": "nextBy",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "By when it happens, or has to be done."
    },
    {
      "name": "canBeWithdrawn",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may withdraw it now."
    },
    {
      "name": "canBeInterrupted",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "The viewer may end the training early now."
    },
    {
      "name": "canBeConfirmed",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "A freed place is kept and can be confirmed now."
    },
    {
      "name": "withdrawConsequence",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "What follows from withdrawing or ending it now."
    },
    {
      "name": "group",
      "kind": "reference",
      "resource": "groups",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The group applied for."
    },
    {
      "name": "programme",
      "kind": "reference",
      "resource": "programmes",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What is learnt."
    },
    {
      "name": "account",
      "kind": "reference",
      "resource": "learning-accounts",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Whose it is; each role sees of it what it needs."
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Who pays, of two the main one; null when the person does."
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
          "isInList": true,
          "help": "Names the condition."
        },
        {
          "name": "result",
          "kind": "enum",
          "enum": "CriterionResult",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Met, not met, or not known yet."
        },
        {
          "name": "sentence",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "One plain sentence."
        },
        {
          "name": "fact",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The fact that was used; null when it is not known."
        },
        {
          "name": "origin",
          "kind": "enum",
          "enum": "FactOrigin",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Where the fact came from."
        },
        {
          "name": "register",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The state register it was read from."
        },
        {
          "name": "readAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "When it was read."
        },
        {
          "name": "remedy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What would settle it, or turn it."
        },
        {
          "name": "isOverridden",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Settled by hand, with a reason and a document (FUND-7)."
        }
      ],
      "help": "The eligibility answer, criterion by criterion; providers do not see it (ROLE-5)."
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
          "isInList": true,
          "help": "When."
        },
        {
          "name": "actor",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Who: a name for those who may see it, otherwise in which capacity."
        },
        {
          "name": "from",
          "kind": "enum",
          "enum": "ApplicationStatus",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Where it stood; null at the beginning."
        },
        {
          "name": "to",
          "kind": "enum",
          "enum": "ApplicationStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Where it stands since."
        },
        {
          "name": "reason",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Why, in plain words."
        }
      ],
      "help": "Every move, in order."
    },
    {
      "name": "appeal",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "until",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Last day."
        },
        {
          "name": "isOpen",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The last day has not passed."
        },
        {
          "name": "where",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whom to write to."
        },
        {
          "name": "inPlainWords",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Everything in a few sentences, ready for a letter."
        }
      ],
      "help": "How a refusal can be contested; null unless it was refused (BEY-21)."
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
  "sortable": [
    "number",
    "status",
    "price",
    "coPayment",
    "submittedAt",
    "receiptNumber",
    "completedOn",
    "nextBy"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleApplications"
  },
  "documents": {
    "list": "query ApplicationList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ApplicationFilter, $locale: Locale) { page: consoleApplications(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id number status schemeCode schemeKind price { cents currency } paidByScheme { cents currency } reserved { cents currency } coPayment { cents currency } coPaymentIfConfirmed { cents currency } submittedAt waitlistNumber receiptNumber rulesVersion decidedBy completedOn hoursMissed nextBy group { id code } programme { id title(locale: $locale) } account { id number person { givenName familyName } } fundingSource { id shortName(locale: $locale) code } } totalCount } }",
    "count": "query ApplicationCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ApplicationFilter) { page: consoleApplications(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query ApplicationOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Application { id number status schemeCode schemeKind price { cents currency } parts { schemeCode schemeKind pays { cents currency } reserved { cents currency } rulesVersion fundingSource { id shortName(locale: $locale) code } decision { code result sentence(locale: $locale) fact(locale: $locale) origin register readAt remedy(locale: $locale) isOverridden } } paidByScheme { cents currency } reserved { cents currency } coPayment { cents currency } coPaymentIfConfirmed { cents currency } submittedAt waitlistNumber receiptNumber rulesVersion decidedBy completedOn hoursMissed whatHappensNext(locale: $locale) nextBy canBeWithdrawn canBeInterrupted canBeConfirmed withdrawConsequence(locale: $locale) group { id code } programme { id title(locale: $locale) } account { id number person { givenName familyName } } fundingSource { id shortName(locale: $locale) code } decision { code result sentence(locale: $locale) fact(locale: $locale) origin register readAt remedy(locale: $locale) isOverridden } timeline { at actor(locale: $locale) from to reason(locale: $locale) } appeal { until isOpen where(locale: $locale) inPlainWords(locale: $locale) } } } }",
    "many": "query ApplicationMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Application { id number } } }"
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "sequence",
      "kind": "cents",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Order of writing."
    },
    {
      "name": "at",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When."
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "TransferKind",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Why money moved."
    },
    {
      "name": "amount",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How much."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "kind",
          "kind": "enum",
          "enum": "LedgerAccountKind",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What it stands for."
        },
        {
          "name": "label",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whose it is, in words."
        },
        {
          "name": "whose",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whose it is: number of a source, an account or an application, name of a provider."
        },
        {
          "name": "subject",
          "kind": "id",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What it belongs to and can be opened: source, allocation round of a grant, application, settlement, provider, learning account."
        }
      ],
      "help": "Where it went out."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "kind",
          "kind": "enum",
          "enum": "LedgerAccountKind",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What it stands for."
        },
        {
          "name": "label",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whose it is, in words."
        },
        {
          "name": "whose",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Whose it is: number of a source, an account or an application, name of a provider."
        },
        {
          "name": "subject",
          "kind": "id",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What it belongs to and can be opened: source, allocation round of a grant, application, settlement, provider, learning account."
        }
      ],
      "help": "Where it came in."
    },
    {
      "name": "reason",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Code of the cause."
    },
    {
      "name": "reference",
      "kind": "id",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Application, grant, round or source that caused it."
    },
    {
      "name": "actor",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Who acted; \"STARS\" for the platform itself."
    },
    {
      "name": "sentence",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The movement as a sentence."
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
      "name": "person",
      "kind": "text",
      "isList": false
    },
    {
      "name": "purpose",
      "kind": "text",
      "isList": false
    },
    {
      "name": "amountCents",
      "kind": "cents",
      "isList": false
    },
    {
      "name": "on",
      "kind": "date",
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
  "sortable": [
    "sequence",
    "at",
    "kind",
    "amount"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleLedgerTransfers"
  },
  "documents": {
    "list": "query LedgerTransferList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: LedgerTransferFilter, $locale: Locale) { page: consoleLedgerTransfers(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id sequence at kind amount { cents currency } debit { id kind label(locale: $locale) whose subject } credit { id kind label(locale: $locale) whose subject } reason reference actor sentence(locale: $locale) } totalCount } }",
    "count": "query LedgerTransferCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: LedgerTransferFilter) { page: consoleLedgerTransfers(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query LedgerTransferOne($id: ID!, $locale: Locale) { node(id: $id) { ... on LedgerTransfer { id sequence at kind amount { cents currency } debit { id kind label(locale: $locale) whose subject } credit { id kind label(locale: $locale) whose subject } reason reference actor sentence(locale: $locale) } } }",
    "many": "query LedgerTransferMany($ids: [ID!]!) { nodes(ids: $ids) { ... on LedgerTransfer { id sequence } } }"
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Its name."
    },
    {
      "name": "roundOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Day on which grants are given."
    },
    {
      "name": "windowFrom",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "From this moment new people can join."
    },
    {
      "name": "windowUntil",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Until this moment, not including it."
    },
    {
      "name": "chooseBy",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Last day to choose what to do with the grant."
    },
    {
      "name": "useBy",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Last day of training it pays for."
    },
    {
      "name": "amount",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What each person gets."
    },
    {
      "name": "rulesVersion",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number of the version of the rules it was entered by: amount, cap and who is entitled."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "RoundStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "At which step it is."
    },
    {
      "name": "processed",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How many persons the run has dealt with."
    },
    {
      "name": "toProcess",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How many it deals with in all."
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
          "isInList": true,
          "help": "How many persons receive."
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How much in all."
        },
        {
          "name": "leftOut",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many are left out."
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
              "isInList": true,
              "help": "Code of the reason."
            },
            {
              "name": "label",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "The reason in words."
            },
            {
              "name": "persons",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "How many persons."
            },
            {
              "name": "amount",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "How much they get together; nothing where they are left out."
            }
          ],
          "help": "By reason; those who receive first."
        },
        {
          "name": "computedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "When it was counted."
        }
      ],
      "help": "What it would give; told to those who work on the source."
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
          "isInList": true,
          "help": "How many persons receive."
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How much in all."
        },
        {
          "name": "leftOut",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many are left out."
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
              "isInList": true,
              "help": "Code of the reason."
            },
            {
              "name": "label",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "The reason in words."
            },
            {
              "name": "persons",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "How many persons."
            },
            {
              "name": "amount",
              "kind": "money",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "How much they get together; nothing where they are left out."
            }
          ],
          "help": "By reason; those who receive first."
        },
        {
          "name": "computedAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "When it was counted."
        }
      ],
      "help": "What it has given; told to those who work on the source."
    },
    {
      "name": "approvedBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Who approved it; told to those who work on the source."
    },
    {
      "name": "approvedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When it was approved."
    },
    {
      "name": "newerRules",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "version",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Number of the version in force."
        },
        {
          "name": "amount",
          "kind": "money",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What each person would get by it; null where it has no grant any more."
        }
      ],
      "help": "Rules published since it was entered; null when there are none or it has begun. Told to those who work on the source."
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Source that gives the grants."
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
  "sortable": [
    "roundOn",
    "chooseBy",
    "useBy",
    "amount",
    "status",
    "processed",
    "fundingSource"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleAllocationRounds",
    "create": "createAllocationRound"
  },
  "documents": {
    "list": "query AllocationRoundList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: AllocationRoundFilter, $locale: Locale) { page: consoleAllocationRounds(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id name(locale: $locale) roundOn windowFrom windowUntil chooseBy useBy amount { cents currency } rulesVersion status processed toProcess approvedBy approvedAt fundingSource { id shortName(locale: $locale) code } } totalCount } }",
    "count": "query AllocationRoundCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: AllocationRoundFilter) { page: consoleAllocationRounds(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query AllocationRoundOne($id: ID!, $locale: Locale) { node(id: $id) { ... on AllocationRound { id name(locale: $locale) roundOn windowFrom windowUntil chooseBy useBy amount { cents currency } rulesVersion status processed toProcess preview { receiving amount { cents currency } leftOut lines { reason label(locale: $locale) persons amount { cents currency } } computedAt } report { receiving amount { cents currency } leftOut lines { reason label(locale: $locale) persons amount { cents currency } } computedAt } approvedBy approvedAt newerRules { version amount { cents currency } } fundingSource { id shortName(locale: $locale) code } } } }",
    "many": "query AllocationRoundMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on AllocationRound { id name(locale: $locale) } } }"
  },
  "create": {
    "name": "createAllocationRound",
    "document": "mutation CreateAllocationRound($input: CreateAllocationRoundInput!, $locale: Locale) { createAllocationRound(input: $input) { round { id name(locale: $locale) roundOn windowFrom windowUntil chooseBy useBy amount { cents currency } rulesVersion status processed toProcess approvedBy approvedAt fundingSource { id shortName(locale: $locale) code } } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "round",
    "inputs": [
      {
        "name": "fundingSource",
        "kind": "reference",
        "resource": "funding-sources",
        "isList": false,
        "isRequired": true,
        "from": "fundingSource.id",
        "help": "Source that gives the grants."
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv",
        "help": "Name in Latvian."
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "nameEn",
        "locale": "en",
        "help": "Name in English."
      },
      {
        "name": "roundOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "roundOn",
        "help": "Day on which grants are given."
      },
      {
        "name": "windowFrom",
        "kind": "dateTime",
        "isList": false,
        "isRequired": false,
        "from": "windowFrom",
        "help": "From this moment new people can join."
      },
      {
        "name": "windowUntil",
        "kind": "dateTime",
        "isList": false,
        "isRequired": false,
        "from": "windowUntil",
        "help": "Until this moment, not including it."
      },
      {
        "name": "chooseBy",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "chooseBy",
        "help": "Last day to choose what to do with the grant."
      },
      {
        "name": "useBy",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "useBy",
        "help": "Last day of training it pays for."
      }
    ]
  }
}

export const roundOutcomeResource: ResourceDescription = {
  "name": "round-outcomes",
  "type": "RoundOutcome",
  "representation": "label",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "accountNumber",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number of the account; whose it is takes a purpose to see."
    },
    {
      "name": "reason",
      "kind": "enum",
      "enum": "RoundOutcomeReason",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Why, for programs."
    },
    {
      "name": "label",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The reason in words."
    },
    {
      "name": "amount",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How much; nothing where the person is left out."
    },
    {
      "name": "round",
      "kind": "reference",
      "resource": "allocation-rounds",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The round."
    }
  ],
  "filters": [
    {
      "name": "allocationRound",
      "kind": "reference",
      "resource": "allocation-rounds",
      "isList": false
    },
    {
      "name": "reason",
      "kind": "enum",
      "enum": "RoundOutcomeReason",
      "isList": false
    },
    {
      "name": "isForecast",
      "kind": "boolean",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [
    "accountNumber",
    "reason",
    "amount"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleRoundOutcomes"
  },
  "documents": {
    "list": "query RoundOutcomeList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: RoundOutcomeFilter, $locale: Locale) { page: consoleRoundOutcomes(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id accountNumber reason label(locale: $locale) amount { cents currency } round { id name(locale: $locale) } } totalCount } }",
    "count": "query RoundOutcomeCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: RoundOutcomeFilter) { page: consoleRoundOutcomes(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query RoundOutcomeOne($id: ID!, $locale: Locale) { node(id: $id) { ... on RoundOutcome { id accountNumber reason label(locale: $locale) amount { cents currency } round { id name(locale: $locale) } } } }",
    "many": "query RoundOutcomeMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on RoundOutcome { id label(locale: $locale) } } }"
  }
}

export const mailResource: ResourceDescription = {
  "name": "mails",
  "type": "Mail",
  "representation": "id",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "NoticeKind",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What it is about."
    },
    {
      "name": "accountNumber",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number of the account it goes to."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "MailStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How far it is."
    },
    {
      "name": "attempts",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How often it was tried."
    },
    {
      "name": "failure",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Code of what went wrong last, or why it was not sent."
    },
    {
      "name": "at",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When what it tells about happened."
    },
    {
      "name": "sendAfter",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Not tried before this instant."
    },
    {
      "name": "sentAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When the mail server took it over."
    }
  ],
  "filters": [
    {
      "name": "status",
      "kind": "enum",
      "enum": "MailStatus",
      "isList": true
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "NoticeKind",
      "isList": true
    }
  ],
  "hasSearch": true,
  "sortable": [
    "kind",
    "accountNumber",
    "status",
    "attempts",
    "at",
    "sendAfter",
    "sentAt"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleMails"
  },
  "documents": {
    "list": "query MailList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: MailFilter) { page: consoleMails(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id kind accountNumber status attempts failure at sendAfter sentAt } totalCount } }",
    "count": "query MailCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: MailFilter) { page: consoleMails(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query MailOne($id: ID!) { node(id: $id) { ... on Mail { id kind accountNumber status attempts failure at sendAfter sentAt } } }",
    "many": "query MailMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Mail { id } } }"
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "givenName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Given name."
        },
        {
          "name": "familyName",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Family name."
        },
        {
          "name": "personalCode",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Personal code; for everybody but the person themselves all but the last two digits are hidden."
        },
        {
          "name": "birthDate",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Birth date."
        }
      ],
      "help": "To whom."
    },
    {
      "name": "role",
      "kind": "enum",
      "enum": "Role",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The role."
    },
    {
      "name": "validFrom",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "First day."
    },
    {
      "name": "validUntil",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Last day; null: without end."
    },
    {
      "name": "grantedBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Name of the person who gave it; null: the platform itself."
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Only for this provider."
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Only for this funding source."
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
  "sortable": [
    "person",
    "role",
    "validFrom",
    "validUntil",
    "grantedBy"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleRoleGrants",
    "create": "grantRole"
  },
  "documents": {
    "list": "query RoleGrantList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: RoleGrantFilter, $locale: Locale) { page: consoleRoleGrants(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id person { id givenName familyName personalCode birthDate } role validFrom validUntil grantedBy provider { id name } fundingSource { id shortName(locale: $locale) code } } totalCount } }",
    "count": "query RoleGrantCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: RoleGrantFilter) { page: consoleRoleGrants(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query RoleGrantOne($id: ID!, $locale: Locale) { node(id: $id) { ... on RoleGrant { id person { id givenName familyName personalCode birthDate } role validFrom validUntil grantedBy provider { id name } fundingSource { id shortName(locale: $locale) code } } } }",
    "many": "query RoleGrantMany($ids: [ID!]!) { nodes(ids: $ids) { ... on RoleGrant { id person { givenName familyName } } } }"
  }
}

export const settlementResource: ResourceDescription = {
  "name": "settlements",
  "type": "Settlement",
  "representation": "number",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number shown to people, \"N-2026-000012\"."
    },
    {
      "name": "month",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "First day of its month."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "SettlementStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it stands."
    },
    {
      "name": "step",
      "kind": "enum",
      "enum": "SettlementStep",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What it waits for."
    },
    {
      "name": "lineCount",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How many lines it has."
    },
    {
      "name": "earned",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What the provider has earned in it."
    },
    {
      "name": "takenBack",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What is taken back in it, or brought forward as a debt."
    },
    {
      "name": "total",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Earned less taken back; below zero while the provider owes more than it has earned."
    },
    {
      "name": "stopped",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The part of lines whose payment is stopped; it is left out of the approval."
    },
    {
      "name": "payable",
      "kind": "money",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "What was approved for payment; null before."
    },
    {
      "name": "openObjections",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Objections without an answer."
    },
    {
      "name": "confirmedBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Who confirmed it for the provider."
    },
    {
      "name": "confirmedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When it was confirmed."
    },
    {
      "name": "approvedBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Which finance officer approved it."
    },
    {
      "name": "approvedAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When it was approved and frozen."
    },
    {
      "name": "payBy",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Last day to pay, by the settlement rule of the source."
    },
    {
      "name": "paidOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Day of the payment."
    },
    {
      "name": "paymentReference",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Number of the payment order."
    },
    {
      "name": "paidBy",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Who recorded the payment."
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Who is paid."
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Who pays."
    }
  ],
  "filters": [
    {
      "name": "month",
      "kind": "date",
      "isList": false
    },
    {
      "name": "step",
      "kind": "enum",
      "enum": "SettlementStep",
      "isList": true
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "SettlementStatus",
      "isList": true
    },
    {
      "name": "fundingSource",
      "kind": "reference",
      "resource": "funding-sources",
      "by": "code",
      "isList": false
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false
    }
  ],
  "hasSearch": true,
  "sortable": [
    "number",
    "month",
    "status",
    "total",
    "payable",
    "payBy",
    "paidOn",
    "provider",
    "fundingSource"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleSettlements"
  },
  "documents": {
    "list": "query SettlementList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: SettlementFilter, $locale: Locale) { page: consoleSettlements(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id number month status step lineCount earned { cents currency } takenBack { cents currency } total { cents currency } stopped { cents currency } payable { cents currency } openObjections confirmedBy confirmedAt approvedBy approvedAt payBy paidOn paymentReference paidBy provider { id name } fundingSource { id shortName(locale: $locale) code } } totalCount } }",
    "count": "query SettlementCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: SettlementFilter) { page: consoleSettlements(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query SettlementOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Settlement { id number month status step lineCount earned { cents currency } takenBack { cents currency } total { cents currency } stopped { cents currency } payable { cents currency } openObjections confirmedBy confirmedAt approvedBy approvedAt payBy paidOn paymentReference paidBy provider { id name } fundingSource { id shortName(locale: $locale) code } } } }",
    "many": "query SettlementMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Settlement { id number } } }"
  }
}

export const topUpResource: ResourceDescription = {
  "name": "top-ups",
  "type": "TopUp",
  "representation": "number",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "number",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number shown to people, \"PM-2026-000012\"."
    },
    {
      "name": "payerName",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "In whose name it is promised."
    },
    {
      "name": "payerKind",
      "kind": "enum",
      "enum": "CoPayer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What the payer is to the person."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "TopUpStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it stands."
    },
    {
      "name": "accountNumber",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Number of the account, for a payer who wrote it; null when a code was used."
    },
    {
      "name": "programmeTitle",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Title of the only programme it is for."
    },
    {
      "name": "programmeKind",
      "kind": "enum",
      "enum": "ProgrammeKind",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "The only kind of programme it is for."
    },
    {
      "name": "amount",
      "kind": "money",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "At most so much for one training; null: all that remains to be paid."
    },
    {
      "name": "limit",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "At most so much in all."
    },
    {
      "name": "used",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Taken by trainings."
    },
    {
      "name": "free",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Still free."
    },
    {
      "name": "validUntil",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Last day on which it can be taken."
    },
    {
      "name": "offeredAt",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "When it was offered."
    }
  ],
  "filters": [
    {
      "name": "status",
      "kind": "enum",
      "enum": "TopUpStatus",
      "isList": true
    }
  ],
  "hasSearch": true,
  "sortable": [
    "number",
    "status",
    "limit",
    "used",
    "validUntil",
    "offeredAt"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleTopUps",
    "create": "createTopUp"
  },
  "documents": {
    "list": "query TopUpList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: TopUpFilter, $locale: Locale) { page: consoleTopUps(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind amount { cents currency } limit { cents currency } used { cents currency } free { cents currency } validUntil offeredAt } totalCount } }",
    "count": "query TopUpCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: TopUpFilter) { page: consoleTopUps(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query TopUpOne($id: ID!, $locale: Locale) { node(id: $id) { ... on TopUp { id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind amount { cents currency } limit { cents currency } used { cents currency } free { cents currency } validUntil offeredAt } } }",
    "many": "query TopUpMany($ids: [ID!]!) { nodes(ids: $ids) { ... on TopUp { id number } } }"
  },
  "create": {
    "name": "createTopUp",
    "document": "mutation CreateTopUp($input: CreateTopUpInput!, $locale: Locale) { createTopUp(input: $input) { topUp { id number payerName payerKind status accountNumber programmeTitle(locale: $locale) programmeKind amount { cents currency } limit { cents currency } used { cents currency } free { cents currency } validUntil offeredAt } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "topUp",
    "inputs": [
      {
        "name": "beneficiary",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "beneficiary",
        "help": "Number of the learning account, or the code the person gave you."
      },
      {
        "name": "payerName",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "payerName",
        "help": "In whose name, as the person reads it: the name of the company."
      },
      {
        "name": "payerKind",
        "kind": "enum",
        "enum": "CoPayer",
        "isList": false,
        "isRequired": true,
        "from": "payerKind",
        "help": "What the payer is to the person; never SELF."
      },
      {
        "name": "programme",
        "kind": "reference",
        "resource": "programmes",
        "by": "code",
        "isList": false,
        "isRequired": false,
        "from": "programme",
        "help": "Only this programme: the last part of the address of its page."
      },
      {
        "name": "programmeKind",
        "kind": "enum",
        "enum": "ProgrammeKind",
        "isList": false,
        "isRequired": false,
        "from": "programmeKind",
        "help": "Only programmes of this kind."
      },
      {
        "name": "amountCents",
        "kind": "cents",
        "isList": false,
        "isRequired": false,
        "from": "amount.cents",
        "help": "At most so much for one training, in cents; left out: all that remains to be paid."
      },
      {
        "name": "limitCents",
        "kind": "cents",
        "isList": false,
        "isRequired": true,
        "from": "limit.cents",
        "help": "At most so much in all, in cents."
      },
      {
        "name": "validUntil",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "validUntil",
        "help": "Last day on which an application can take it."
      },
      {
        "name": "idempotencyKey",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "idempotencyKey",
        "help": "A text of your own, unique to this intent."
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "terms",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": true,
      "help": "The equal terms, of one or several words each; endings, capitals and diacritical marks do not matter."
    }
  ],
  "filters": [],
  "hasSearch": true,
  "sortable": [
    "id",
    "terms"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleSearchSynonyms",
    "create": "saveSearchSynonym",
    "edit": "saveSearchSynonym",
    "delete": "deleteSearchSynonym"
  },
  "documents": {
    "list": "query SearchSynonymList($perPage: Int, $page: Int, $sort: SortInput, $search: String) { page: consoleSearchSynonyms(perPage: $perPage, page: $page, sort: $sort, search: $search) { items { id terms } totalCount } }",
    "count": "query SearchSynonymCount($perPage: Int, $page: Int, $sort: SortInput, $search: String) { page: consoleSearchSynonyms(perPage: $perPage, page: $page, sort: $sort, search: $search) { totalCount } }",
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
        "from": "terms",
        "help": "Two to twenty terms."
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
        "from": "terms",
        "help": "Two to twenty terms."
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "slug",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Its part of an address made of words."
    },
    {
      "name": "title",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What it is called."
    },
    {
      "name": "summary",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "One or two sentences."
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": false,
      "help": "What it is about."
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
          "isInList": true,
          "help": "Who it is for."
        },
        {
          "name": "whatYouNeedBefore",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What one needs to know or have finished before."
        },
        {
          "name": "whatYouWillLearn",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What one will learn."
        },
        {
          "name": "howYouWillLearn",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "How one will learn."
        },
        {
          "name": "whatToBring",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Equipment and software one needs."
        },
        {
          "name": "howYouAreAssessed",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "How one is assessed."
        },
        {
          "name": "whatNext",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "What one can do afterwards."
        }
      ],
      "help": "The description under headings."
    },
    {
      "name": "kind",
      "kind": "enum",
      "enum": "ProgrammeKind",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What sort of training it is."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "ProgrammeStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Whether it is in the catalogue."
    },
    {
      "name": "mode",
      "kind": "enum",
      "enum": "StudyMode",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where one learns."
    },
    {
      "name": "hours",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Hours in all."
    },
    {
      "name": "practiceHours",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Hours of practice among them."
    },
    {
      "name": "creditPoints",
      "kind": "number",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Credit points of higher education."
    },
    {
      "name": "price",
      "kind": "money",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Full price, whoever pays it."
    },
    {
      "name": "language",
      "kind": "language",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Language of the training, \"lv\"."
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
          "isInList": true,
          "help": "Stable code, for filters."
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Its name."
        }
      ],
      "help": "Branch of the economy."
    },
    {
      "name": "digcompLevel",
      "kind": "integer",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "DigComp level, 1 to 8."
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
          "isInList": true,
          "help": "Its number, \"1.2\"."
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Its name."
        },
        {
          "name": "area",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Code of the area it belongs to."
        }
      ],
      "help": "Digital competences one gains."
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
          "isInList": true,
          "help": "Stable code, for filters."
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Its name."
        },
        {
          "name": "lkiLevel",
          "kind": "integer",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Level of the Latvian qualifications framework, 1 to 8."
        }
      ],
      "help": "Qualification it ends in."
    },
    {
      "name": "finalTest",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "The test at the end."
    },
    {
      "name": "document",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "The document one gets."
    },
    {
      "name": "website",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "The provider’s own page about it."
    },
    {
      "name": "teachers",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": true,
      "help": "Who teaches."
    },
    {
      "name": "provider",
      "kind": "reference",
      "resource": "providers",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Who offers it."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "address",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Street, house and town."
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
              "isInList": true,
              "help": "Stable code (ISO 3166-2), for filters."
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Its name."
            }
          ],
          "help": "Where it lies."
        }
      ],
      "help": "Where classes are held; empty for what is wholly remote."
    },
    {
      "name": "applicationStatus",
      "kind": "enum",
      "enum": "ApplicationAvailability",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Whether one can apply now."
    },
    {
      "name": "opensOn",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "When applications open, when they open later."
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
          "isInList": true,
          "help": "From 1.0 to 5.0 to one decimal; null as long as fewer than ten answered."
        },
        {
          "name": "respondents",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many graduates answered."
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
              "isInList": true,
              "help": "What was rated."
            },
            {
              "name": "average",
              "kind": "number",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "Mean of the stars to one decimal."
            },
            {
              "name": "spread",
              "kind": "integer",
              "isList": true,
              "isRequired": true,
              "isInList": true,
              "help": "How many gave 1, 2, 3, 4 and 5 stars."
            }
          ],
          "help": "The four aspects; empty as long as the rating is not public."
        },
        {
          "name": "published",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Enough graduates have answered."
        },
        {
          "name": "answersNeeded",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many answers are still needed; 0 once it is public."
        }
      ],
      "help": "What graduates said of it."
    },
    {
      "name": "participants",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How many have started it so far."
    },
    {
      "name": "fundingSources",
      "kind": "reference",
      "resource": "funding-sources",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "help": "Projects that pay for it."
    },
    {
      "name": "nextGroup",
      "kind": "reference",
      "resource": "groups",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "The group one can join next; null when none is announced."
    },
    {
      "name": "isFavourite",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "You put it aside; false for everybody who is not logged in."
    },
    {
      "name": "unitCost",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "price",
          "kind": "money",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "The price; null when the method says nothing for that day or group."
        },
        {
          "name": "calculation",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The calculation in one line, or why there is none."
        },
        {
          "name": "method",
          "kind": "reference",
          "resource": "unit-cost-methods",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The method."
        },
        {
          "name": "fundingSource",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Code of the source that prescribes it."
        },
        {
          "name": "agreed",
          "kind": "money",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The price that was agreed."
        },
        {
          "name": "isEqual",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "They are the same to the cent; false too where the method gives no price."
        }
      ],
      "help": "Its price beside the one by the method that a source prescribes; null where none does (FUND-19)."
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
  "sortable": [
    "slug",
    "title",
    "kind",
    "status",
    "mode",
    "hours",
    "price",
    "language",
    "digcompLevel",
    "provider",
    "applicationStatus",
    "publicRating",
    "participants"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleProgrammes",
    "edit": "updateProgramme"
  },
  "documents": {
    "list": "query ProgrammeList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ProgrammeFilter, $locale: Locale) { page: consoleProgrammes(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id slug title(locale: $locale) kind status mode hours practiceHours creditPoints price { cents currency } language sector { code name(locale: $locale) } digcompLevel qualification { code name(locale: $locale) lkiLevel } website teachers provider { id name } applicationStatus opensOn publicRating { average respondents aspects { aspect average spread } published answersNeeded } participants isFavourite } totalCount } }",
    "count": "query ProgrammeCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ProgrammeFilter) { page: consoleProgrammes(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query ProgrammeOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Programme { id slug title(locale: $locale) summary(locale: $locale) description(locale: $locale) sections { whoItIsFor(locale: $locale) whatYouNeedBefore(locale: $locale) whatYouWillLearn(locale: $locale) howYouWillLearn(locale: $locale) whatToBring(locale: $locale) howYouAreAssessed(locale: $locale) whatNext(locale: $locale) } kind status mode hours practiceHours creditPoints price { cents currency } language sector { code name(locale: $locale) } digcompLevel digcompCompetences { code name(locale: $locale) area } qualification { code name(locale: $locale) lkiLevel } finalTest(locale: $locale) document(locale: $locale) website teachers provider { id name } places { id address municipality { code name(locale: $locale) } } applicationStatus opensOn publicRating { average respondents aspects { aspect average spread } published answersNeeded } participants fundingSources { id shortName(locale: $locale) code } nextGroup { id code } isFavourite unitCost { price { cents currency } calculation(locale: $locale) method { id name(locale: $locale) } fundingSource agreed { cents currency } isEqual } titleLv: title(locale: LV) titleEn: title(locale: EN) summaryLv: summary(locale: LV) summaryEn: summary(locale: EN) } } }",
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
        "locale": "lv",
        "help": "What it is called, in Latvian."
      },
      {
        "name": "titleEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "titleEn",
        "locale": "en",
        "help": "What it is called, in English."
      },
      {
        "name": "summaryLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "summaryLv",
        "locale": "lv",
        "help": "One or two sentences, in Latvian."
      },
      {
        "name": "summaryEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "summaryEn",
        "locale": "en",
        "help": "One or two sentences, in English."
      },
      {
        "name": "kind",
        "kind": "enum",
        "enum": "ProgrammeKind",
        "isList": false,
        "isRequired": true,
        "from": "kind",
        "help": "What sort of training it is."
      },
      {
        "name": "mode",
        "kind": "enum",
        "enum": "StudyMode",
        "isList": false,
        "isRequired": true,
        "from": "mode",
        "help": "Where one learns."
      },
      {
        "name": "hours",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "hours",
        "help": "Hours in all."
      },
      {
        "name": "priceCents",
        "kind": "cents",
        "isList": false,
        "isRequired": true,
        "from": "price.cents",
        "help": "Full price in cents."
      },
      {
        "name": "priceGround",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "priceGround",
        "help": "Why the price differs from the one by the prescribed unit-cost method: the agreement or procurement. Kept in the audit log."
      },
      {
        "name": "language",
        "kind": "vocabulary",
        "vocabulary": "LANGUAGE",
        "isList": false,
        "isRequired": true,
        "from": "language",
        "help": "Language of the training, \"lv\"."
      },
      {
        "name": "sector",
        "kind": "vocabulary",
        "vocabulary": "SECTOR",
        "isList": false,
        "isRequired": false,
        "from": "sector.code",
        "help": "Code of the sector."
      },
      {
        "name": "digcompLevel",
        "kind": "integer",
        "isList": false,
        "isRequired": false,
        "from": "digcompLevel",
        "help": "DigComp level, 1 to 8."
      },
      {
        "name": "website",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "website",
        "help": "The provider’s own page about it."
      },
      {
        "name": "status",
        "kind": "enum",
        "enum": "ProgrammeStatus",
        "isList": false,
        "isRequired": true,
        "from": "status",
        "help": "Whether it is in the catalogue."
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "slug",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Its part of an address made of words."
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Registered name."
    },
    {
      "name": "registrationNumber",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Number in the enterprise or education register."
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "help": "What it says of itself."
    },
    {
      "name": "website",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Its own page."
    },
    {
      "name": "email",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Where to write."
    },
    {
      "name": "phone",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Where to call."
    },
    {
      "name": "address",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Registered address."
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
          "isInList": true,
          "help": "Stable code (ISO 3166-2), for filters."
        },
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Its name."
        }
      ],
      "help": "Municipality of the registered address."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "address",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Street, house and town."
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
              "isInList": true,
              "help": "Stable code (ISO 3166-2), for filters."
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Its name."
            }
          ],
          "help": "Where it lies."
        }
      ],
      "help": "Where its classes are held."
    },
    {
      "name": "programmeCount",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "How many of its programmes are in the catalogue now."
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
          "isInList": true,
          "help": "From 1.0 to 5.0 to one decimal; null as long as fewer than ten answered."
        },
        {
          "name": "respondents",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many graduates answered."
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
              "isInList": true,
              "help": "What was rated."
            },
            {
              "name": "average",
              "kind": "number",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "Mean of the stars to one decimal."
            },
            {
              "name": "spread",
              "kind": "integer",
              "isList": true,
              "isRequired": true,
              "isInList": true,
              "help": "How many gave 1, 2, 3, 4 and 5 stars."
            }
          ],
          "help": "The four aspects; empty as long as the rating is not public."
        },
        {
          "name": "published",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Enough graduates have answered."
        },
        {
          "name": "answersNeeded",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "How many answers are still needed; 0 once it is public."
        }
      ],
      "help": "Rating from all its programmes together, past ones too (QUAL-7)."
    },
    {
      "name": "ratingHistory",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "year",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "The year in which they answered."
        },
        {
          "name": "rating",
          "kind": "object",
          "isList": false,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "average",
              "kind": "number",
              "isList": false,
              "isRequired": false,
              "isInList": true,
              "help": "From 1.0 to 5.0 to one decimal; null as long as fewer than ten answered."
            },
            {
              "name": "respondents",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "How many graduates answered."
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
                  "isInList": true,
                  "help": "What was rated."
                },
                {
                  "name": "average",
                  "kind": "number",
                  "isList": false,
                  "isRequired": false,
                  "isInList": true,
                  "help": "Mean of the stars to one decimal."
                },
                {
                  "name": "spread",
                  "kind": "integer",
                  "isList": true,
                  "isRequired": true,
                  "isInList": true,
                  "help": "How many gave 1, 2, 3, 4 and 5 stars."
                }
              ],
              "help": "The four aspects; empty as long as the rating is not public."
            },
            {
              "name": "published",
              "kind": "boolean",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Enough graduates have answered."
            },
            {
              "name": "answersNeeded",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "How many answers are still needed; 0 once it is public."
            }
          ],
          "help": "From the answers of that year alone, from ten respondents on (QUAL-6)."
        }
      ],
      "help": "The rating year by year, the latest first (CAT-7)."
    },
    {
      "name": "accreditation",
      "kind": "object",
      "isList": false,
      "isRequired": false,
      "isInList": false,
      "fields": [
        {
          "name": "status",
          "kind": "enum",
          "enum": "AccreditationStatus",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What was decided."
        },
        {
          "name": "by",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Who decided."
        },
        {
          "name": "until",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Last day on which it holds; null: without a term."
        },
        {
          "name": "isInForce",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "It stands behind the institution today: neither withdrawn nor past its term."
        }
      ],
      "help": "What a state body decided on it; null: nothing is known (CAT-7)."
    },
    {
      "name": "qualityLinks",
      "kind": "object",
      "isList": true,
      "isRequired": true,
      "isInList": false,
      "fields": [
        {
          "name": "name",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "What is found there."
        },
        {
          "name": "url",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Its address."
        }
      ],
      "help": "Where others describe its quality: registers, evaluations (CAT-7)."
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
  "sortable": [
    "slug",
    "name",
    "registrationNumber",
    "programmeCount"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleProviders",
    "edit": "updateProvider"
  },
  "documents": {
    "list": "query ProviderList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ProviderFilter, $locale: Locale) { page: consoleProviders(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id slug name registrationNumber website email phone address municipality { code name(locale: $locale) } programmeCount } totalCount } }",
    "count": "query ProviderCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: ProviderFilter) { page: consoleProviders(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query ProviderOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Provider { id slug name registrationNumber description(locale: $locale) website email phone address municipality { code name(locale: $locale) } places { id address municipality { code name(locale: $locale) } } programmeCount publicRating { average respondents aspects { aspect average spread } published answersNeeded } ratingHistory { year rating { average respondents published answersNeeded } } accreditation { status by(locale: $locale) until isInForce } qualityLinks { name(locale: $locale) url } descriptionLv: description(locale: LV) descriptionEn: description(locale: EN) } } }",
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
        "from": "name",
        "help": "Its name."
      },
      {
        "name": "descriptionLv",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "descriptionLv",
        "locale": "lv",
        "help": "About it, in Latvian."
      },
      {
        "name": "descriptionEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "descriptionEn",
        "locale": "en",
        "help": "About it, in English."
      },
      {
        "name": "website",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "website",
        "help": "Its own page."
      },
      {
        "name": "email",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "email",
        "help": "Where to write."
      },
      {
        "name": "phone",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "phone",
        "help": "Where to call."
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "By which the provider knows it."
    },
    {
      "name": "mode",
      "kind": "enum",
      "enum": "StudyMode",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where one learns in this group."
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "address",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Street, house and town."
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
              "isInList": true,
              "help": "Stable code (ISO 3166-2), for filters."
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Its name."
            }
          ],
          "help": "Where it lies."
        }
      ],
      "help": "Where classes are held; null when they are remote."
    },
    {
      "name": "startsOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "First day of classes."
    },
    {
      "name": "endsOn",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Last day of classes."
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
          "isInList": true,
          "help": "1 is Monday, 7 is Sunday."
        },
        {
          "name": "startsAt",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Begins, \"18:00\" in Latvia."
        },
        {
          "name": "endsAt",
          "kind": "text",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Ends, \"20:30\" in Latvia."
        }
      ],
      "help": "Days and times of classes."
    },
    {
      "name": "language",
      "kind": "language",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Language of classes, \"lv\"."
    },
    {
      "name": "teachers",
      "kind": "text",
      "isList": true,
      "isRequired": true,
      "isInList": true,
      "help": "Who teaches."
    },
    {
      "name": "minimumSize",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "It starts with at least so many."
    },
    {
      "name": "maximumSize",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "It takes at most so many."
    },
    {
      "name": "placesTaken",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "So many places are taken."
    },
    {
      "name": "placesLeft",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "So many are left."
    },
    {
      "name": "applicationsFrom",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "From this moment one can apply."
    },
    {
      "name": "applicationsUntil",
      "kind": "dateTime",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Until this moment, not including it."
    },
    {
      "name": "status",
      "kind": "enum",
      "enum": "GroupStatus",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it stands."
    },
    {
      "name": "isOpen",
      "kind": "boolean",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "One can apply right now; when no place is left, for the waiting list."
    },
    {
      "name": "programme",
      "kind": "reference",
      "resource": "programmes",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What is learnt in it."
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
  "sortable": [
    "code",
    "mode",
    "startsOn",
    "endsOn",
    "language",
    "maximumSize",
    "placesTaken",
    "placesLeft",
    "applicationsFrom",
    "applicationsUntil",
    "status"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleGroups",
    "create": "createGroup",
    "edit": "updateGroup"
  },
  "documents": {
    "list": "query GroupList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: GroupFilter, $locale: Locale) { page: consoleGroups(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id code mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen programme { id title(locale: $locale) } } totalCount } }",
    "count": "query GroupCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: GroupFilter) { page: consoleGroups(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
    "one": "query GroupOne($id: ID!, $locale: Locale) { node(id: $id) { ... on Group { id code mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen programme { id title(locale: $locale) } } } }",
    "many": "query GroupMany($ids: [ID!]!) { nodes(ids: $ids) { ... on Group { id code } } }"
  },
  "create": {
    "name": "createGroup",
    "document": "mutation CreateGroup($input: GroupInput!, $locale: Locale) { createGroup(input: $input) { group { id code mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen programme { id title(locale: $locale) } } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "group",
    "inputs": [
      {
        "name": "programme",
        "kind": "reference",
        "resource": "programmes",
        "isList": false,
        "isRequired": true,
        "from": "programme.id",
        "help": "What is learnt in it; stays once somebody has applied."
      },
      {
        "name": "mode",
        "kind": "enum",
        "enum": "StudyMode",
        "isList": false,
        "isRequired": true,
        "from": "mode",
        "help": "Where one learns."
      },
      {
        "name": "place",
        "kind": "id",
        "isList": false,
        "isRequired": false,
        "from": "place.id",
        "help": "A delivery place of the provider; needed unless it is remote."
      },
      {
        "name": "startsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "startsOn",
        "help": "First day of classes."
      },
      {
        "name": "endsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "endsOn",
        "help": "Last day of classes."
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
            "from": "weekday",
            "help": "1 is Monday, 7 is Sunday."
          },
          {
            "name": "startsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "startsAt",
            "help": "Begins, \"18:00\" in Latvia."
          },
          {
            "name": "endsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "endsAt",
            "help": "Ends, \"20:30\" in Latvia."
          }
        ],
        "help": "Days and times of classes."
      },
      {
        "name": "language",
        "kind": "vocabulary",
        "vocabulary": "LANGUAGE",
        "isList": false,
        "isRequired": true,
        "from": "language",
        "help": "Language of classes, \"lv\"."
      },
      {
        "name": "teachers",
        "kind": "text",
        "isList": true,
        "isRequired": false,
        "from": "teachers",
        "help": "Who teaches."
      },
      {
        "name": "minimumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "minimumSize",
        "help": "It starts with at least so many."
      },
      {
        "name": "maximumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "maximumSize",
        "help": "It takes at most so many; never fewer than have a place."
      },
      {
        "name": "applicationsFrom",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsFrom",
        "help": "From this moment one can apply."
      },
      {
        "name": "applicationsUntil",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsUntil",
        "help": "Until this moment, not including it."
      }
    ]
  },
  "update": {
    "name": "updateGroup",
    "document": "mutation UpdateGroup($input: UpdateGroupInput!, $locale: Locale) { updateGroup(input: $input) { group { id code mode place { id address municipality { code name(locale: $locale) } } startsOn endsOn weeklyTimes { weekday startsAt endsAt } language teachers minimumSize maximumSize placesTaken placesLeft applicationsFrom applicationsUntil status isOpen programme { id title(locale: $locale) } } userErrors { code message(locale: $locale) path } } }",
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
        "from": "programme.id",
        "help": "What is learnt in it; stays once somebody has applied."
      },
      {
        "name": "mode",
        "kind": "enum",
        "enum": "StudyMode",
        "isList": false,
        "isRequired": true,
        "from": "mode",
        "help": "Where one learns."
      },
      {
        "name": "place",
        "kind": "id",
        "isList": false,
        "isRequired": false,
        "from": "place.id",
        "help": "A delivery place of the provider; needed unless it is remote."
      },
      {
        "name": "startsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "startsOn",
        "help": "First day of classes."
      },
      {
        "name": "endsOn",
        "kind": "date",
        "isList": false,
        "isRequired": true,
        "from": "endsOn",
        "help": "Last day of classes."
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
            "from": "weekday",
            "help": "1 is Monday, 7 is Sunday."
          },
          {
            "name": "startsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "startsAt",
            "help": "Begins, \"18:00\" in Latvia."
          },
          {
            "name": "endsAt",
            "kind": "text",
            "isList": false,
            "isRequired": true,
            "from": "endsAt",
            "help": "Ends, \"20:30\" in Latvia."
          }
        ],
        "help": "Days and times of classes."
      },
      {
        "name": "language",
        "kind": "vocabulary",
        "vocabulary": "LANGUAGE",
        "isList": false,
        "isRequired": true,
        "from": "language",
        "help": "Language of classes, \"lv\"."
      },
      {
        "name": "teachers",
        "kind": "text",
        "isList": true,
        "isRequired": false,
        "from": "teachers",
        "help": "Who teaches."
      },
      {
        "name": "minimumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "minimumSize",
        "help": "It starts with at least so many."
      },
      {
        "name": "maximumSize",
        "kind": "integer",
        "isList": false,
        "isRequired": true,
        "from": "maximumSize",
        "help": "It takes at most so many; never fewer than have a place."
      },
      {
        "name": "applicationsFrom",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsFrom",
        "help": "From this moment one can apply."
      },
      {
        "name": "applicationsUntil",
        "kind": "dateTime",
        "isList": false,
        "isRequired": true,
        "from": "applicationsUntil",
        "help": "Until this moment, not including it."
      }
    ]
  }
}

export const unitCostMethodResource: ResourceDescription = {
  "name": "unit-cost-methods",
  "type": "UnitCostMethod",
  "representation": "name",
  "fields": [
    {
      "name": "id",
      "kind": "id",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "By which rules of sources name it."
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "What it is called."
    },
    {
      "name": "description",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it comes from and what it is for."
    },
    {
      "name": "rounding",
      "kind": "enum",
      "enum": "UnitCostRounding",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Where it rounds to the cent."
    },
    {
      "name": "rates",
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
          "isInList": true,
          "help": "Opaque and stable; give it to node(id)."
        },
        {
          "name": "validFrom",
          "kind": "date",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "First day on which it holds."
        },
        {
          "name": "validUntil",
          "kind": "date",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Last day on which it holds; null while none is set."
        },
        {
          "name": "baseTenThousandths",
          "kind": "integer",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Base of an hour in ten-thousandths of a euro: 15600 is EUR 1.56."
        },
        {
          "name": "coefficients",
          "kind": "object",
          "isList": true,
          "isRequired": true,
          "isInList": false,
          "fields": [
            {
              "name": "sector",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Code of the sector that programmes of the group stand in."
            },
            {
              "name": "name",
              "kind": "text",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "Its name."
            },
            {
              "name": "tenThousandths",
              "kind": "integer",
              "isList": false,
              "isRequired": true,
              "isInList": true,
              "help": "In ten-thousandths: 12800 is 1.28."
            }
          ],
          "help": "Coefficient of each programme group."
        },
        {
          "name": "isInForce",
          "kind": "boolean",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "Holds today."
        },
        {
          "name": "createdAt",
          "kind": "dateTime",
          "isList": false,
          "isRequired": true,
          "isInList": true,
          "help": "When it was entered."
        },
        {
          "name": "createdBy",
          "kind": "text",
          "isList": false,
          "isRequired": false,
          "isInList": true,
          "help": "Who entered it; told to those who work on sources."
        }
      ],
      "help": "Its figures, the newest first."
    }
  ],
  "filters": [],
  "hasSearch": true,
  "sortable": [
    "code",
    "name",
    "rounding"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleUnitCostMethods",
    "create": "createUnitCostMethod",
    "edit": "updateUnitCostMethod"
  },
  "documents": {
    "list": "query UnitCostMethodList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $locale: Locale) { page: consoleUnitCostMethods(search: $search, sort: $sort, page: $page, perPage: $perPage) { items { id code name(locale: $locale) description(locale: $locale) rounding } totalCount } }",
    "count": "query UnitCostMethodCount($search: String, $sort: SortInput, $page: Int, $perPage: Int) { page: consoleUnitCostMethods(search: $search, sort: $sort, page: $page, perPage: $perPage) { totalCount } }",
    "one": "query UnitCostMethodOne($id: ID!, $locale: Locale) { node(id: $id) { ... on UnitCostMethod { id code name(locale: $locale) description(locale: $locale) rounding rates { id validFrom validUntil baseTenThousandths coefficients { sector name(locale: $locale) tenThousandths } isInForce createdAt createdBy } nameLv: name(locale: LV) nameEn: name(locale: EN) descriptionLv: description(locale: LV) descriptionEn: description(locale: EN) } } }",
    "many": "query UnitCostMethodMany($ids: [ID!]!, $locale: Locale) { nodes(ids: $ids) { ... on UnitCostMethod { id name(locale: $locale) } } }"
  },
  "create": {
    "name": "createUnitCostMethod",
    "document": "mutation CreateUnitCostMethod($input: CreateUnitCostMethodInput!, $locale: Locale) { createUnitCostMethod(input: $input) { method { id code name(locale: $locale) description(locale: $locale) rounding } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "method",
    "inputs": [
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code",
        "help": "By which rules name it: capital letters, digits and hyphens, up to 40. It cannot be changed later."
      },
      {
        "name": "rounding",
        "kind": "enum",
        "enum": "UnitCostRounding",
        "isList": false,
        "isRequired": true,
        "from": "rounding",
        "help": "Where it rounds to the cent. It cannot be changed later."
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv",
        "help": "What it is called, in Latvian."
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "nameEn",
        "locale": "en",
        "help": "What it is called, in English."
      },
      {
        "name": "descriptionLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "descriptionLv",
        "locale": "lv",
        "help": "Where it comes from and what it is for, in Latvian."
      },
      {
        "name": "descriptionEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "descriptionEn",
        "locale": "en",
        "help": "Where it comes from and what it is for, in English."
      }
    ]
  },
  "update": {
    "name": "updateUnitCostMethod",
    "document": "mutation UpdateUnitCostMethod($input: UpdateUnitCostMethodInput!, $locale: Locale) { updateUnitCostMethod(input: $input) { method { id code name(locale: $locale) description(locale: $locale) rounding } userErrors { code message(locale: $locale) path } } }",
    "payloadField": "method",
    "idField": "id",
    "inputs": [
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv",
        "help": "What it is called, in Latvian."
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "nameEn",
        "locale": "en",
        "help": "What it is called, in English."
      },
      {
        "name": "descriptionLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "descriptionLv",
        "locale": "lv",
        "help": "Where it comes from and what it is for, in Latvian."
      },
      {
        "name": "descriptionEn",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "descriptionEn",
        "locale": "en",
        "help": "Where it comes from and what it is for, in English."
      }
    ]
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
      "isInList": true,
      "help": "Opaque and stable; give it to node(id)."
    },
    {
      "name": "vocabulary",
      "kind": "enum",
      "enum": "Vocabulary",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "The list it belongs to."
    },
    {
      "name": "code",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "By which others refer to it; never changes."
    },
    {
      "name": "name",
      "kind": "text",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "As people read it."
    },
    {
      "name": "parentCode",
      "kind": "text",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Code of what it belongs to: the area of a competence, the region of a municipality, the framework level of a qualification."
    },
    {
      "name": "position",
      "kind": "integer",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "Place in the list."
    },
    {
      "name": "validFrom",
      "kind": "date",
      "isList": false,
      "isRequired": true,
      "isInList": true,
      "help": "First day on which it may be used."
    },
    {
      "name": "validUntil",
      "kind": "date",
      "isList": false,
      "isRequired": false,
      "isInList": true,
      "help": "Last day on which it may be used."
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
  "sortable": [
    "vocabulary",
    "code",
    "name",
    "parentCode",
    "position",
    "validFrom",
    "validUntil"
  ],
  "needsPurpose": false,
  "operations": {
    "list": "consoleVocabularyEntries",
    "create": "createVocabularyEntry",
    "edit": "updateVocabularyEntry"
  },
  "documents": {
    "list": "query VocabularyEntryList($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: VocabularyEntryFilter, $locale: Locale) { page: consoleVocabularyEntries(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { items { id vocabulary code name(locale: $locale) parentCode position validFrom validUntil } totalCount } }",
    "count": "query VocabularyEntryCount($search: String, $sort: SortInput, $page: Int, $perPage: Int, $filter: VocabularyEntryFilter) { page: consoleVocabularyEntries(search: $search, sort: $sort, page: $page, perPage: $perPage, filter: $filter) { totalCount } }",
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
        "from": "vocabulary",
        "help": "The list it belongs to; never changes."
      },
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code",
        "help": "By which others refer to it; never changes."
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv",
        "help": "Its name in Latvian."
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameEn",
        "locale": "en",
        "help": "Its name in English."
      },
      {
        "name": "parentCode",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "parentCode",
        "help": "Code of what it belongs to."
      },
      {
        "name": "position",
        "kind": "integer",
        "isList": false,
        "isRequired": false,
        "from": "position",
        "help": "Place in the list."
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
        "from": "vocabulary",
        "help": "The list it belongs to; never changes."
      },
      {
        "name": "code",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "code",
        "help": "By which others refer to it; never changes."
      },
      {
        "name": "nameLv",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameLv",
        "locale": "lv",
        "help": "Its name in Latvian."
      },
      {
        "name": "nameEn",
        "kind": "text",
        "isList": false,
        "isRequired": true,
        "from": "nameEn",
        "locale": "en",
        "help": "Its name in English."
      },
      {
        "name": "parentCode",
        "kind": "text",
        "isList": false,
        "isRequired": false,
        "from": "parentCode",
        "help": "Code of what it belongs to."
      },
      {
        "name": "position",
        "kind": "integer",
        "isList": false,
        "isRequired": false,
        "from": "position",
        "help": "Place in the list."
      }
    ]
  }
}

export const resources: ResourceDescription[] = [learningAccountResource, claimResource, payoutResource, auditEntryResource, dryRunChangeResource, fundingSourceResource, applicationResource, ledgerTransferResource, allocationRoundResource, roundOutcomeResource, mailResource, roleGrantResource, settlementResource, topUpResource, searchSynonymResource, programmeResource, providerResource, groupResource, unitCostMethodResource, vocabularyEntryResource]
