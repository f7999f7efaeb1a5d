-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UserState" AS ENUM ('active', 'locked', 'left');

-- CreateEnum
CREATE TYPE "GoalState" AS ENUM ('proposed', 'adopted', 'reached', 'not_reached', 'dropped');

-- CreateEnum
CREATE TYPE "GoalStatus" AS ENUM ('on_track', 'at_risk', 'off_track');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('up', 'down', 'neutral');

-- CreateEnum
CREATE TYPE "ValueStatus" AS ENUM ('value', 'zero', 'not_applicable', 'missing', 'not_yet', 'confidential', 'hidden', 'unreliable', 'provisional');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('ordinary', 'extra', 'workshop', 'joint');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('draft', 'called', 'held', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "AgendaPurpose" AS ENUM ('inform', 'discuss', 'decide');

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('present', 'deputy', 'remote', 'excused', 'absent');

-- CreateEnum
CREATE TYPE "ActionState" AS ENUM ('open', 'in_progress', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "SeatStrength" AS ENUM ('must', 'should', 'local');

-- CreateEnum
CREATE TYPE "SeatRole" AS ENUM ('chair', 'vice_chair', 'secretary', 'member', 'expert', 'observer', 'youth');

-- CreateEnum
CREATE TYPE "TermState" AS ENUM ('preparing', 'running', 'closed');

-- CreateEnum
CREATE TYPE "NetworkLevel" AS ENUM ('municipal', 'regional', 'programme');

-- CreateEnum
CREATE TYPE "NetworkState" AS ENUM ('planned', 'appointed', 'active', 'ended');

-- CreateEnum
CREATE TYPE "MunicipalityRole" AS ENUM ('lead', 'member');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('municipality', 'association', 'ministry', 'agency', 'region', 'council', 'other');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('open', 'confirmed', 'refused');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('district', 'municipality', 'region', 'jurisdiction', 'nordic');

-- CreateEnum
CREATE TYPE "ProgrammeState" AS ENUM ('draft', 'open', 'running', 'closing', 'archived');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('mentor', 'participant', 'case');

-- CreateEnum
CREATE TYPE "ParticipationState" AS ENUM ('draft', 'submitted', 'selected', 'reserve', 'declined', 'active', 'completed', 'withdrawn');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('public', 'programme', 'area', 'network');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'sv',
    "state" "UserState" NOT NULL DEFAULT 'active',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "locked_at" TIMESTAMPTZ,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "device" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "accounts" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "bound_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "sign_in_requests" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "link_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "sign_in_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "programme_id" UUID,
    "organisation_id" UUID,
    "place_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "granted_by" UUID,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "links" (
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "network_id" UUID,
    "object_id" UUID,
    "email" TEXT,
    "language" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ,
    "failed_at" TIMESTAMPTZ,
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key","started_at")
);

-- CreateTable
CREATE TABLE "form_receipts" (
    "request_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_receipts_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "system_audit" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "object_ids" TEXT[],
    "fields" TEXT[],

    CONSTRAINT "system_audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rule_sets" (
    "code" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "jurisdiction_code" TEXT,
    "names" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "is_verified" BOOLEAN NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "hash" TEXT NOT NULL,

    CONSTRAINT "rule_sets_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "goals" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "GoalState" NOT NULL DEFAULT 'proposed',
    "current_version" INTEGER NOT NULL DEFAULT 1,
    "programme_goal" TEXT,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "goals_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "goal_versions" (
    "network_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "why" JSONB,
    "owner_sector_id" UUID,
    "indicator_id" UUID,
    "place_id" UUID,
    "network_indicator_id" UUID,
    "baseline_value" DOUBLE PRECISION,
    "baseline_period" TEXT,
    "target_value" DOUBLE PRECISION,
    "target_period" TEXT,
    "qualitative_reason" TEXT,
    "decision_id" UUID,
    "approved_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "goal_versions_pkey" PRIMARY KEY ("network_id","goal_id","version")
);

-- CreateTable
CREATE TABLE "goal_judgements" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "status" "GoalStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "judged_by" UUID,
    "judged_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "goal_judgements_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "indicators" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "jurisdiction_code" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_code" TEXT NOT NULL DEFAULT '',
    "is_verified" BOOLEAN NOT NULL,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_versions" (
    "indicator_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "names" JSONB NOT NULL,
    "definition" JSONB,
    "unit" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL DEFAULT 1,
    "direction" "Direction" NOT NULL,
    "age_band" TEXT,
    "source_key" TEXT,
    "valid_from" DATE,

    CONSTRAINT "indicator_versions_pkey" PRIMARY KEY ("indicator_id","version")
);

-- CreateTable
CREATE TABLE "observations" (
    "indicator_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL DEFAULT 'total',
    "version" INTEGER NOT NULL DEFAULT 1,
    "value" DOUBLE PRECISION,
    "n" INTEGER,
    "status" "ValueStatus" NOT NULL DEFAULT 'value',
    "place_code" TEXT NOT NULL,
    "run" TEXT NOT NULL,

    CONSTRAINT "observations_pkey" PRIMARY KEY ("indicator_id","place_id","period","breakdown")
);

-- CreateTable
CREATE TABLE "network_indicators" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "definition" JSONB,
    "unit" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL DEFAULT 0,
    "direction" "Direction" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_indicators_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_observations" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "n" INTEGER,
    "status" "ValueStatus" NOT NULL DEFAULT 'value',
    "source" TEXT,
    "comment" TEXT,
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_observations_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" JSONB,
    "kind" "MeetingKind" NOT NULL DEFAULT 'ordinary',
    "state" "MeetingState" NOT NULL DEFAULT 'draft',
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "venue" TEXT,
    "remote_link" TEXT,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "called_at" TIMESTAMPTZ,
    "cancel_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "agenda_items" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "purpose" "AgendaPurpose" NOT NULL DEFAULT 'discuss',
    "presenter" TEXT,
    "notes" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agenda_items_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "attendances" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "member_id" UUID,
    "organisation_id" UUID,
    "state" "AttendanceState" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("network_id","meeting_id","seat_id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "decided_on" DATE NOT NULL,
    "forwarded_to" TEXT,
    "forwarded_on" DATE,
    "answer" TEXT,
    "answered_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "action_points" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID,
    "decision_id" UUID,
    "text" TEXT NOT NULL,
    "owner_member_id" UUID,
    "due_on" DATE NOT NULL,
    "state" "ActionState" NOT NULL DEFAULT 'open',
    "closed_on" DATE,
    "cancel_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_points_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_sectors" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sector_key" TEXT,
    "local_name" JSONB,
    "position" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_sectors_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_organisations" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_id" UUID,
    "successor_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_organisations_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "sector_organisations" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sector_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "sector_organisations_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "seats" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sector_id" UUID NOT NULL,
    "title" JSONB,
    "position" INTEGER NOT NULL,
    "strength" "SeatStrength" NOT NULL DEFAULT 'local',
    "required_by" JSONB NOT NULL DEFAULT '[]',
    "place_id" UUID,
    "nominator" TEXT,
    "nominator_email" TEXT,
    "is_youth" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seats_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "seat_organisations" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "seat_organisations_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "members" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "organisation_id" UUID,
    "user_id" UUID,
    "is_by_seat_only" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "members_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "seat_holders" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "role" "SeatRole" NOT NULL DEFAULT 'member',
    "may_decide" BOOLEAN NOT NULL DEFAULT false,
    "term_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "handover_note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_holders_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "seat_deputies" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "may_decide" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_deputies_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "terms" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" "TermState" NOT NULL DEFAULT 'preparing',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "decision" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "nomination_requests" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "body_name" TEXT NOT NULL,
    "contact_name" TEXT,
    "contact_email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reminded_at" TIMESTAMPTZ,
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "nomination_requests_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "nominations" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "person_name" TEXT,
    "person_email" TEXT,
    "deputy_name" TEXT,
    "deputy_email" TEXT,
    "may_decide" BOOLEAN NOT NULL DEFAULT false,
    "accepted_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "nominations_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "networks" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "level" "NetworkLevel" NOT NULL DEFAULT 'municipal',
    "state" "NetworkState" NOT NULL DEFAULT 'planned',
    "is_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,
    "jurisdiction_code" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "languages" TEXT[],
    "meeting_target" INTEGER NOT NULL DEFAULT 4,
    "call_days" INTEGER NOT NULL DEFAULT 7,
    "host_body" TEXT,
    "action_colour" TEXT,
    "is_band_public" BOOLEAN NOT NULL DEFAULT true,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "networks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network_slugs" (
    "slug" TEXT NOT NULL,
    "network_id" UUID NOT NULL,

    CONSTRAINT "network_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "network_municipalities" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "role" "MunicipalityRole" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "network_municipalities_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_consents" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "asked_email" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "starts_on" DATE NOT NULL,
    "answer" BOOLEAN,
    "answered_name" TEXT,
    "answered_role" TEXT,
    "answered_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "network_consents_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "mandates" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giver" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "scope" JSONB NOT NULL,
    "document_name" TEXT,
    "case_number" TEXT,
    "rule_set_code" TEXT,
    "rule_set_version" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mandates_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_feedback" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "contact" TEXT,
    "language" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ,
    "handled_by" UUID,

    CONSTRAINT "network_feedback_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_audit" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "object_ids" TEXT[],
    "fields" TEXT[],

    CONSTRAINT "network_audit_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_revisions" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT,
    "object" TEXT NOT NULL,
    "object_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "network_revisions_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "names" JSONB NOT NULL,
    "jurisdiction_code" TEXT,
    "place_id" UUID,
    "successor_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,
    "source_key" TEXT,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_domains" (
    "organisation_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "tied_by" UUID NOT NULL,
    "tied_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_domains_pkey" PRIMARY KEY ("organisation_id","domain")
);

-- CreateTable
CREATE TABLE "organisation_settings" (
    "organisation_id" UUID NOT NULL,
    "retention" JSONB NOT NULL,
    "languages" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_settings_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "network_claims" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "network_name" TEXT NOT NULL,
    "claimant_id" UUID NOT NULL,
    "claimant_name" TEXT NOT NULL,
    "claimant_email" TEXT NOT NULL,
    "state" "ClaimState" NOT NULL DEFAULT 'open',
    "way" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "network_claims_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "known_networks" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "is_found" BOOLEAN NOT NULL,
    "name" TEXT,
    "chair_office" TEXT,
    "source" TEXT NOT NULL,
    "seen_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "known_networks_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "organisation_audit" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "object_ids" TEXT[],
    "fields" TEXT[],

    CONSTRAINT "organisation_audit_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "data_sources" (
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "address" TEXT,
    "version_date" DATE,
    "note" TEXT,

    CONSTRAINT "data_sources_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "jurisdictions" (
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "languages" TEXT[],
    "time_zone" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "jurisdictions_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "places" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "region_kind" TEXT,
    "jurisdiction_code" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "coordinate_kind" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "source_key" TEXT,

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_names" (
    "place_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "is_main" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL DEFAULT '0001-01-01'::date,
    "valid_to" DATE,

    CONSTRAINT "place_names_pkey" PRIMARY KEY ("place_id","lang","valid_from")
);

-- CreateTable
CREATE TABLE "place_slugs" (
    "slug" TEXT NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "place_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "place_codes" (
    "place_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL DEFAULT '0001-01-01'::date,
    "valid_to" DATE,

    CONSTRAINT "place_codes_pkey" PRIMARY KEY ("place_id","scheme","valid_from")
);

-- CreateTable
CREATE TABLE "place_memberships" (
    "place_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL DEFAULT '0001-01-01'::date,
    "valid_to" DATE,

    CONSTRAINT "place_memberships_pkey" PRIMARY KEY ("place_id","parent_id","valid_from")
);

-- CreateTable
CREATE TABLE "place_successions" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "share" DOUBLE PRECISION,
    "source_key" TEXT,

    CONSTRAINT "place_successions_pkey" PRIMARY KEY ("from_id","to_id","date")
);

-- CreateTable
CREATE TABLE "place_populations" (
    "place_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "age_band" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "source_key" TEXT NOT NULL,

    CONSTRAINT "place_populations_pkey" PRIMARY KEY ("place_id","year","age_band")
);

-- CreateTable
CREATE TABLE "place_languages" (
    "place_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL DEFAULT '0001-01-01'::date,
    "valid_to" DATE,

    CONSTRAINT "place_languages_pkey" PRIMARY KEY ("place_id","lang","valid_from")
);

-- CreateTable
CREATE TABLE "place_types" (
    "place_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE NOT NULL DEFAULT '0001-01-01'::date,
    "valid_to" DATE,
    "source_key" TEXT NOT NULL,

    CONSTRAINT "place_types_pkey" PRIMARY KEY ("place_id","type","valid_from")
);

-- CreateTable
CREATE TABLE "programmes" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "jurisdiction_code" TEXT,
    "owner_id" UUID,
    "state" "ProgrammeState" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "programmes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_versions" (
    "programme_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "programme_versions_pkey" PRIMARY KEY ("programme_id","version")
);

-- CreateTable
CREATE TABLE "cohorts" (
    "programme_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "cohorts_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "participations" (
    "programme_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "state" "ParticipationState" NOT NULL DEFAULT 'selected',
    "network_id" UUID,
    "place_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "participations_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "programme_audit" (
    "programme_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "object_ids" TEXT[],
    "fields" TEXT[],

    CONSTRAINT "programme_audit_pkey" PRIMARY KEY ("programme_id","id")
);

-- CreateTable
CREATE TABLE "publications" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "object_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "audience" "Audience" NOT NULL,
    "body" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by" UUID,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "network_facts" (
    "network_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "n" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'value',
    "audience" "Audience" NOT NULL DEFAULT 'public',
    "computed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "network_facts_pkey" PRIMARY KEY ("network_id","key","part","period")
);

-- CreateTable
CREATE TABLE "disclosures" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "grantee" TEXT NOT NULL,
    "kinds" TEXT[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "granted_by" UUID,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "disclosures_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "sectors" (
    "key" TEXT NOT NULL,
    "parent_key" TEXT,
    "level" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "names" JSONB NOT NULL,
    "examples" JSONB NOT NULL,

    CONSTRAINT "sectors_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_requests_link_hash_key" ON "sign_in_requests"("link_hash");

-- CreateIndex
CREATE INDEX "sign_in_requests_email_idx" ON "sign_in_requests"("email");

-- CreateIndex
CREATE INDEX "role_grants_user_id_idx" ON "role_grants"("user_id");

-- CreateIndex
CREATE INDEX "mails_created_at_idx" ON "mails"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "indicators_key_jurisdiction_code_source_source_code_key" ON "indicators"("key", "jurisdiction_code", "source", "source_code");

-- CreateIndex
CREATE INDEX "observations_place_id_idx" ON "observations"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "network_observations_network_id_indicator_id_period_key" ON "network_observations"("network_id", "indicator_id", "period");

-- CreateIndex
CREATE INDEX "meetings_network_id_starts_at_idx" ON "meetings"("network_id", "starts_at");

-- CreateIndex
CREATE INDEX "agenda_items_network_id_meeting_id_position_idx" ON "agenda_items"("network_id", "meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_network_id_year_number_key" ON "decisions"("network_id", "year", "number");

-- CreateIndex
CREATE INDEX "members_user_id_idx" ON "members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "members_network_id_user_id_key" ON "members"("network_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "nominations_network_id_request_id_seat_id_key" ON "nominations"("network_id", "request_id", "seat_id");

-- CreateIndex
CREATE UNIQUE INDEX "networks_slug_key" ON "networks"("slug");

-- CreateIndex
CREATE INDEX "network_municipalities_place_id_idx" ON "network_municipalities"("place_id");

-- CreateIndex
CREATE INDEX "network_revisions_network_id_object_object_id_idx" ON "network_revisions"("network_id", "object", "object_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE INDEX "organisations_place_id_idx" ON "organisations"("place_id");

-- CreateIndex
CREATE INDEX "known_networks_place_id_idx" ON "known_networks"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "places_slug_key" ON "places"("slug");

-- CreateIndex
CREATE INDEX "places_kind_jurisdiction_code_idx" ON "places"("kind", "jurisdiction_code");

-- CreateIndex
CREATE INDEX "place_codes_scheme_code_idx" ON "place_codes"("scheme", "code");

-- CreateIndex
CREATE INDEX "place_memberships_parent_id_idx" ON "place_memberships"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "programmes_slug_key" ON "programmes"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "programmes_code_key" ON "programmes"("code");

-- CreateIndex
CREATE INDEX "participations_network_id_idx" ON "participations"("network_id");

-- CreateIndex
CREATE UNIQUE INDEX "publications_network_id_kind_object_id_version_audience_key" ON "publications"("network_id", "kind", "object_id", "version", "audience");

-- CreateIndex
CREATE INDEX "disclosures_grantee_idx" ON "disclosures"("grantee");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_versions" ADD CONSTRAINT "goal_versions_network_id_goal_id_fkey" FOREIGN KEY ("network_id", "goal_id") REFERENCES "goals"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_versions" ADD CONSTRAINT "goal_versions_network_id_network_indicator_id_fkey" FOREIGN KEY ("network_id", "network_indicator_id") REFERENCES "network_indicators"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_versions" ADD CONSTRAINT "goal_versions_network_id_decision_id_fkey" FOREIGN KEY ("network_id", "decision_id") REFERENCES "decisions"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_judgements" ADD CONSTRAINT "goal_judgements_network_id_goal_id_fkey" FOREIGN KEY ("network_id", "goal_id") REFERENCES "goals"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_versions" ADD CONSTRAINT "indicator_versions_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_indicator_id_version_fkey" FOREIGN KEY ("indicator_id", "version") REFERENCES "indicator_versions"("indicator_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_observations" ADD CONSTRAINT "network_observations_network_id_indicator_id_fkey" FOREIGN KEY ("network_id", "indicator_id") REFERENCES "network_indicators"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_network_id_seat_id_fkey" FOREIGN KEY ("network_id", "seat_id") REFERENCES "seats"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_network_id_agenda_item_id_fkey" FOREIGN KEY ("network_id", "agenda_item_id") REFERENCES "agenda_items"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_points" ADD CONSTRAINT "action_points_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_points" ADD CONSTRAINT "action_points_network_id_decision_id_fkey" FOREIGN KEY ("network_id", "decision_id") REFERENCES "decisions"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_points" ADD CONSTRAINT "action_points_network_id_owner_member_id_fkey" FOREIGN KEY ("network_id", "owner_member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sector_organisations" ADD CONSTRAINT "sector_organisations_network_id_sector_id_fkey" FOREIGN KEY ("network_id", "sector_id") REFERENCES "network_sectors"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sector_organisations" ADD CONSTRAINT "sector_organisations_network_id_organisation_id_fkey" FOREIGN KEY ("network_id", "organisation_id") REFERENCES "network_organisations"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_network_id_sector_id_fkey" FOREIGN KEY ("network_id", "sector_id") REFERENCES "network_sectors"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_organisations" ADD CONSTRAINT "seat_organisations_network_id_seat_id_fkey" FOREIGN KEY ("network_id", "seat_id") REFERENCES "seats"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_organisations" ADD CONSTRAINT "seat_organisations_network_id_organisation_id_fkey" FOREIGN KEY ("network_id", "organisation_id") REFERENCES "network_organisations"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_network_id_organisation_id_fkey" FOREIGN KEY ("network_id", "organisation_id") REFERENCES "network_organisations"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holders" ADD CONSTRAINT "seat_holders_network_id_seat_id_fkey" FOREIGN KEY ("network_id", "seat_id") REFERENCES "seats"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holders" ADD CONSTRAINT "seat_holders_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holders" ADD CONSTRAINT "seat_holders_network_id_term_id_fkey" FOREIGN KEY ("network_id", "term_id") REFERENCES "terms"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_deputies" ADD CONSTRAINT "seat_deputies_network_id_seat_id_fkey" FOREIGN KEY ("network_id", "seat_id") REFERENCES "seats"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_deputies" ADD CONSTRAINT "seat_deputies_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_requests" ADD CONSTRAINT "nomination_requests_network_id_term_id_fkey" FOREIGN KEY ("network_id", "term_id") REFERENCES "terms"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_network_id_request_id_fkey" FOREIGN KEY ("network_id", "request_id") REFERENCES "nomination_requests"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_network_id_seat_id_fkey" FOREIGN KEY ("network_id", "seat_id") REFERENCES "seats"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_slugs" ADD CONSTRAINT "network_slugs_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_municipalities" ADD CONSTRAINT "network_municipalities_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_rule_set_code_rule_set_version_fkey" FOREIGN KEY ("rule_set_code", "rule_set_version") REFERENCES "rule_sets"("code", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_domains" ADD CONSTRAINT "organisation_domains_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_claims" ADD CONSTRAINT "network_claims_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_jurisdiction_code_fkey" FOREIGN KEY ("jurisdiction_code") REFERENCES "jurisdictions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_names" ADD CONSTRAINT "place_names_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_slugs" ADD CONSTRAINT "place_slugs_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_codes" ADD CONSTRAINT "place_codes_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_memberships" ADD CONSTRAINT "place_memberships_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_memberships" ADD CONSTRAINT "place_memberships_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_successions" ADD CONSTRAINT "place_successions_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_successions" ADD CONSTRAINT "place_successions_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_populations" ADD CONSTRAINT "place_populations_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_languages" ADD CONSTRAINT "place_languages_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_types" ADD CONSTRAINT "place_types_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_versions" ADD CONSTRAINT "programme_versions_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programmes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_programme_id_cohort_id_fkey" FOREIGN KEY ("programme_id", "cohort_id") REFERENCES "cohorts"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
