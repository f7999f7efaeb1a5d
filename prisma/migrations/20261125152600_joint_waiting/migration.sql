-- A guest that has been told the last there was is asked no more.
create or replace function app.joint_hosts() returns setof uuid stable language sql security definer set search_path = '' as $$
  select distinct g.network_id from public.meeting_guests g join public.meetings m on m.network_id = g.network_id and m.id = g.meeting_id
  where g.delivered_at is null and m.starts_at > now() - interval '1 year'
$$;
