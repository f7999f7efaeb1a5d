-- A meeting of several networks: what the host has to tell each guest, and what the guest was told. No reference crosses the wall.
alter table meeting_guests add column answer boolean;
alter table meeting_guests add column withdrawn_at timestamptz;
alter table meeting_guests add column copy jsonb;
alter table meeting_guests add column told_hash text;
alter table meeting_guests add column told_at timestamptz;
alter table meeting_invitations add column agenda jsonb not null default '[]';
alter table meeting_invitations add column told_hash text;
alter table meeting_invitations add column changed_at timestamptz not null default now();
alter table meeting_invitations add constraint ends_after_start check (ends_at > starts_at);
alter table agenda_items add constraint restricted_stays check (not (is_shared and is_restricted));

-- A shared decision becomes the guest's own once.
alter table decisions add column copy_id uuid;
alter table decisions add constraint taken_once unique (network_id, invitation_id, copy_id);
alter table decisions add constraint copy_of_invitation check ((copy_id is null) = (invitation_id is null));

create or replace function app.decision_needs_meeting() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.meeting_id is not null and not exists (select 1 from public.meetings m where m.network_id = new.network_id and m.id = new.meeting_id and m.state in ('held', 'closed')) then
    raise exception 'a decision is made in a held meeting' using errcode = '23514';
  end if;
  if new.procedure_id is not null and not exists (select 1 from public.written_procedures p where p.network_id = new.network_id and p.id = new.procedure_id and p.state = 'decided') then
    raise exception 'a decision is made by a written procedure that was carried' using errcode = '23514';
  end if;
  if new.invitation_id is not null and not exists (select 1 from public.meeting_invitations i where i.network_id = new.network_id and i.id = new.invitation_id and i.answer and i.received_at is not null) then
    raise exception 'a shared decision is taken from a copy that was received' using errcode = '23514';
  end if;
  return new;
end $$;

-- What a guest received stays as it was received.
create function app.refuse_changed_copy() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.body is not null and (tg_op = 'DELETE' or new.body is distinct from old.body) then
    raise exception 'the copy is as the host approved it' using errcode = '23514';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger copy_stays before update or delete on meeting_invitations for each row execute function app.refuse_changed_copy();

-- Which networks host a meeting whose guests may have something to hear, for the worker alone: ids, no content.
create function app.joint_hosts() returns setof uuid stable language sql security definer set search_path = '' as $$
  select distinct g.network_id from public.meeting_guests g join public.meetings m on m.network_id = g.network_id and m.id = g.meeting_id
  where m.starts_at > now() - interval '1 year' and (g.delivered_at is null or g.answer is not true)
$$;
revoke execute on function app.joint_hosts() from public;
grant execute on function app.joint_hosts() to samverk_job;
create index meeting_guests_waiting on meeting_guests (network_id) where delivered_at is null;
