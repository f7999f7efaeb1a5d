-- The meeting year: agendas that write themselves, polls, calls with replies, joint meetings, written procedures, minutes with their course,
-- answers to decisions, action points with a log, and the monthly letter.
-- CreateEnum
CREATE TYPE "AgendaSource" AS ENUM ('clock', 'action', 'goal', 'indicator', 'seat', 'need', 'proposal', 'decision', 'picture', 'evaluation');

-- CreateEnum
CREATE TYPE "AgendaChoiceKind" AS ENUM ('dropped', 'moved');

-- CreateEnum
CREATE TYPE "CallAnswer" AS ENUM ('coming', 'remote', 'declined');

-- CreateEnum
CREATE TYPE "DecisionAnswer" AS ENUM ('noted', 'adopted', 'rejected', 'returned');

-- CreateEnum
CREATE TYPE "ProcedureState" AS ENUM ('open', 'decided', 'lapsed');

-- CreateEnum
CREATE TYPE "ProcedureVote" AS ENUM ('yes', 'no', 'abstain');

-- CreateEnum
CREATE TYPE "MinutesState" AS ENUM ('draft', 'for_comments', 'approved');

-- CreateEnum
CREATE TYPE "MinutesKind" AS ENUM ('decisions', 'memo');

-- CreateEnum
CREATE TYPE "PollAnswer" AS ENUM ('yes', 'if_needed', 'no');

-- AlterTable
ALTER TABLE "mails" ADD COLUMN     "attachments" JSONB,
ADD COLUMN     "calendar" TEXT;

-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "guests" TEXT,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "agenda_items" ADD COLUMN     "is_restricted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "is_shared" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "legal_ground" TEXT,
ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "source_id" UUID,
ADD COLUMN     "source_kind" "AgendaSource";

-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "answer_text" TEXT,
ADD COLUMN     "answered_name" TEXT,
ADD COLUMN     "dissent" TEXT,
ADD COLUMN     "forwarded_email" TEXT,
ADD COLUMN     "invitation_id" UUID,
ADD COLUMN     "procedure_id" UUID,
ADD COLUMN     "received_on" DATE,
ADD COLUMN     "reminded_on" DATE,
ALTER COLUMN "meeting_id" DROP NOT NULL;

-- What was answered in free words is kept as words; that it was answered at all is "noted".
UPDATE "decisions" SET "answer_text" = "answer" WHERE "answer" IS NOT NULL;
ALTER TABLE "decisions" ALTER COLUMN "answer" TYPE "DecisionAnswer" USING CASE WHEN "answer" IS NULL THEN NULL ELSE 'noted'::"DecisionAnswer" END;

-- AlterTable
ALTER TABLE "action_points" ADD COLUMN     "owner_organisation_id" UUID;

-- CreateTable
CREATE TABLE "letter_choices" (
    "email" TEXT NOT NULL,
    "frequency" TEXT NOT NULL DEFAULT 'monthly',
    "last_sent_on" DATE,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letter_choices_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "agenda_choices" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "source_kind" "AgendaSource" NOT NULL,
    "source_id" UUID NOT NULL,
    "choice" "AgendaChoiceKind" NOT NULL,
    "chosen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_choices_pkey" PRIMARY KEY ("network_id","meeting_id","source_kind","source_id")
);

-- CreateTable
CREATE TABLE "agenda_readers" (
    "network_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "agenda_readers_pkey" PRIMARY KEY ("network_id","agenda_item_id","member_id")
);

-- CreateTable
CREATE TABLE "agenda_attachments" (
    "network_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_attachments_pkey" PRIMARY KEY ("network_id","agenda_item_id","file_id")
);

-- CreateTable
CREATE TABLE "call_replies" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "called_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" "CallAnswer",
    "answered_at" TIMESTAMPTZ,
    "for_member_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "call_replies_pkey" PRIMARY KEY ("network_id","meeting_id","member_id")
);

-- CreateTable
CREATE TABLE "meeting_guests" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "guest_network_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ,

    CONSTRAINT "meeting_guests_pkey" PRIMARY KEY ("network_id","meeting_id","guest_network_id")
);

-- CreateTable
CREATE TABLE "meeting_invitations" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "host_network_id" UUID NOT NULL,
    "host_meeting_id" UUID NOT NULL,
    "host_name" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "venue" TEXT,
    "remote_link" TEXT,
    "is_cancelled" BOOLEAN NOT NULL DEFAULT false,
    "answer" BOOLEAN,
    "answered_at" TIMESTAMPTZ,
    "body" JSONB,
    "received_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_invitations_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "written_procedures" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "ProcedureState" NOT NULL DEFAULT 'open',
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "written_procedures_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "procedure_answers" (
    "network_id" UUID NOT NULL,
    "procedure_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "vote" "ProcedureVote",
    "comment" TEXT,
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "procedure_answers_pkey" PRIMARY KEY ("network_id","procedure_id","member_id")
);

-- CreateTable
CREATE TABLE "action_logs" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action_point_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "member_id" UUID,
    "text" TEXT NOT NULL,

    CONSTRAINT "action_logs_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" "MinutesKind" NOT NULL DEFAULT 'decisions',
    "state" "MinutesState" NOT NULL DEFAULT 'draft',
    "case_number" TEXT,
    "comments_until" DATE,
    "approved_at" TIMESTAMPTZ,
    "published_at" TIMESTAMPTZ,
    "exported_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("network_id","meeting_id")
);

-- CreateTable
CREATE TABLE "minutes_versions" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_by" UUID,

    CONSTRAINT "minutes_versions_pkey" PRIMARY KEY ("network_id","meeting_id","version")
);

-- CreateTable
CREATE TABLE "minutes_checkers" (
    "network_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "approved_at" TIMESTAMPTZ,

    CONSTRAINT "minutes_checkers_pkey" PRIMARY KEY ("network_id","meeting_id","member_id")
);

-- CreateTable
CREATE TABLE "minutes_comments" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "member_id" UUID,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "minutes_comments_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "minutes_appendices" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by" UUID,

    CONSTRAINT "minutes_appendices_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "polls" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "venue" TEXT,
    "closes_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "meeting_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "polls_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "poll_options" (
    "network_id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "poll_options_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateTable
CREATE TABLE "poll_participants" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "answered_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "poll_participants_pkey" PRIMARY KEY ("network_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "meeting_invitations_network_id_host_meeting_id_key" ON "meeting_invitations"("network_id", "host_meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_options_network_id_poll_id_starts_at_key" ON "poll_options"("network_id", "poll_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "poll_participants_network_id_poll_id_member_id_key" ON "poll_participants"("network_id", "poll_id", "member_id");

-- AddForeignKey
ALTER TABLE "agenda_choices" ADD CONSTRAINT "agenda_choices_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_readers" ADD CONSTRAINT "agenda_readers_network_id_agenda_item_id_fkey" FOREIGN KEY ("network_id", "agenda_item_id") REFERENCES "agenda_items"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_readers" ADD CONSTRAINT "agenda_readers_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_attachments" ADD CONSTRAINT "agenda_attachments_network_id_agenda_item_id_fkey" FOREIGN KEY ("network_id", "agenda_item_id") REFERENCES "agenda_items"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_replies" ADD CONSTRAINT "call_replies_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_replies" ADD CONSTRAINT "call_replies_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_guests" ADD CONSTRAINT "meeting_guests_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_answers" ADD CONSTRAINT "procedure_answers_network_id_procedure_id_fkey" FOREIGN KEY ("network_id", "procedure_id") REFERENCES "written_procedures"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_answers" ADD CONSTRAINT "procedure_answers_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_network_id_procedure_id_fkey" FOREIGN KEY ("network_id", "procedure_id") REFERENCES "written_procedures"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_network_id_invitation_id_fkey" FOREIGN KEY ("network_id", "invitation_id") REFERENCES "meeting_invitations"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_points" ADD CONSTRAINT "action_points_network_id_owner_organisation_id_fkey" FOREIGN KEY ("network_id", "owner_organisation_id") REFERENCES "network_organisations"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_logs" ADD CONSTRAINT "action_logs_network_id_action_point_id_fkey" FOREIGN KEY ("network_id", "action_point_id") REFERENCES "action_points"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "meetings"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_versions" ADD CONSTRAINT "minutes_versions_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "minutes"("network_id", "meeting_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_checkers" ADD CONSTRAINT "minutes_checkers_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "minutes"("network_id", "meeting_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_checkers" ADD CONSTRAINT "minutes_checkers_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comments" ADD CONSTRAINT "minutes_comments_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "minutes"("network_id", "meeting_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comments" ADD CONSTRAINT "minutes_comments_network_id_agenda_item_id_fkey" FOREIGN KEY ("network_id", "agenda_item_id") REFERENCES "agenda_items"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comments" ADD CONSTRAINT "minutes_comments_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_appendices" ADD CONSTRAINT "minutes_appendices_network_id_meeting_id_fkey" FOREIGN KEY ("network_id", "meeting_id") REFERENCES "minutes"("network_id", "meeting_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_options" ADD CONSTRAINT "poll_options_network_id_poll_id_fkey" FOREIGN KEY ("network_id", "poll_id") REFERENCES "polls"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_participants" ADD CONSTRAINT "poll_participants_network_id_poll_id_fkey" FOREIGN KEY ("network_id", "poll_id") REFERENCES "polls"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_participants" ADD CONSTRAINT "poll_participants_network_id_member_id_fkey" FOREIGN KEY ("network_id", "member_id") REFERENCES "members"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Walls -----------------------------------------------------------------------------------------------------------------------------
do $$
declare target text;
begin
  foreach target in array array['agenda_choices', 'agenda_readers', 'agenda_attachments', 'call_replies', 'meeting_guests', 'meeting_invitations',
    'written_procedures', 'procedure_answers', 'action_logs', 'polls', 'poll_options', 'poll_participants',
    'minutes', 'minutes_versions', 'minutes_checkers', 'minutes_comments', 'minutes_appendices'] loop
    call app.wall_owned(target, 'network', 'network_id');
    execute format('alter table %I add foreign key (network_id) references networks (id) on delete restrict', target);
  end loop;
end $$;
call app.wall_system('letter_choices');
call app.insert_only('minutes_versions');
call app.insert_only('minutes_appendices');
call app.insert_only('action_logs');

alter table polls add foreign key (network_id, meeting_id) references meetings (network_id, id) on delete restrict;
alter table call_replies add foreign key (network_id, for_member_id) references members (network_id, id) on delete restrict;
alter table action_logs add foreign key (network_id, member_id) references members (network_id, id) on delete restrict;
alter table poll_options add constraint ends_after_start check (ends_at > starts_at);
alter table written_procedures add constraint closes_after_opening check (closes_on >= opens_on);
alter table decisions add constraint one_origin check (num_nonnulls(meeting_id, procedure_id, invitation_id) = 1);
alter table action_points add constraint one_owner check (num_nonnulls(owner_member_id, owner_organisation_id) <= 1);
alter table letter_choices add constraint known_frequency check (frequency in ('monthly', 'weekly', 'never'));

create or replace function app.decision_needs_meeting() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.meeting_id is not null and not exists (select 1 from public.meetings m where m.network_id = new.network_id and m.id = new.meeting_id and m.state in ('held', 'closed')) then
    raise exception 'a decision is made in a held meeting' using errcode = '23514';
  end if;
  if new.procedure_id is not null and not exists (select 1 from public.written_procedures p where p.network_id = new.network_id and p.id = new.procedure_id and p.state = 'decided') then
    raise exception 'a decision is made by a written procedure that was carried' using errcode = '23514';
  end if;
  return new;
end $$;

-- Approved minutes stay as they were approved: their items and decisions too. Corrections are appendices.
create function app.minutes_are_approved(network uuid, meeting uuid) returns boolean stable language sql set search_path = ''
  return exists (select 1 from public.minutes m where m.network_id = network and m.meeting_id = meeting and m.state = 'approved');
create function app.refuse_approved_minutes() returns trigger language plpgsql set search_path = '' as $$
begin
  if app.minutes_are_approved(old.network_id, old.meeting_id) then
    raise exception 'the minutes are approved' using errcode = '23514';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger minutes_stay before update of title, notes, position or delete on agenda_items for each row execute function app.refuse_approved_minutes();
create trigger minutes_stay before update of text, number, year, meeting_id or delete on decisions for each row when (old.meeting_id is not null) execute function app.refuse_approved_minutes();
create trigger minutes_stay before update of state or delete on attendances for each row execute function app.refuse_approved_minutes();
create trigger approved_stays before update or delete on minutes_versions for each row execute function app.refuse_change();
grant execute on function app.minutes_are_approved(uuid, uuid) to samverk_app, samverk_job;
