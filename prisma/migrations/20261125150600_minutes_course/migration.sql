-- The course of minutes to its end: corrections at an item, receipts of what went to the archive, and nothing added after approval.
ALTER TABLE "minutes_appendices" ADD COLUMN "agenda_item_id" UUID;
ALTER TABLE "minutes_appendices" ADD CONSTRAINT "minutes_appendices_network_id_agenda_item_id_fkey" FOREIGN KEY ("network_id", "agenda_item_id") REFERENCES "agenda_items"("network_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "minutes_exports" (
    "network_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "case_number" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "exported_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "exported_by" TEXT,

    CONSTRAINT "minutes_exports_pkey" PRIMARY KEY ("network_id","id")
);
ALTER TABLE "minutes_exports" ADD CONSTRAINT "minutes_exports_network_id_meeting_id_version_fkey" FOREIGN KEY ("network_id", "meeting_id", "version") REFERENCES "minutes_versions"("network_id", "meeting_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "minutes_exports" ADD FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE RESTRICT;
CALL app.wall_owned('minutes_exports', 'network', 'network_id');
CALL app.insert_only('minutes_exports');

-- After the row and not before: a row that is there already, and is left alone, is no addition. The foreign key to the meeting
-- has been checked by then, and has waited for an approval that holds the meeting.
CREATE FUNCTION app.refuse_more_minutes() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF app.minutes_are_approved(new.network_id, new.meeting_id) THEN
    RAISE EXCEPTION 'the minutes are approved' USING errcode = '23514';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER minutes_are_full AFTER INSERT ON agenda_items FOR EACH ROW EXECUTE FUNCTION app.refuse_more_minutes();
CREATE TRIGGER minutes_are_full AFTER INSERT ON attendances FOR EACH ROW EXECUTE FUNCTION app.refuse_more_minutes();
CREATE TRIGGER minutes_are_full AFTER INSERT ON decisions FOR EACH ROW WHEN (new.meeting_id IS NOT NULL) EXECUTE FUNCTION app.refuse_more_minutes();
