-- Calls that send themselves, replies that a link can name, deputies who are let off again, and reminders that go once.
alter table meetings add column calls_itself boolean not null default false;
alter table meetings add column call_reminded_on date;
alter table call_replies add column id uuid;
update call_replies set id = gen_random_uuid();
alter table call_replies alter column id set not null;
alter table call_replies add constraint call_replies_network_id_id_key unique (network_id, id);
alter table call_replies add column released_at timestamptz;
alter table polls add column reminded_on date;
alter table polls add constraint closed_with_meeting check (meeting_id is null or closed_at is not null);
