-- Meetings brought in from older minutes: the minutes were written and approved elsewhere.
ALTER TABLE "meetings" ADD COLUMN "imported_at" TIMESTAMPTZ;
