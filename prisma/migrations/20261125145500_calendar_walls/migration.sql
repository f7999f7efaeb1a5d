-- A network's calendar addresses are seen and changed only where that network is set, as everything of a network's is.
-- A person's are read by the borrowed role like her sessions. Whoever comes with the secret itself finds its one row by a function.
call app.force_wall('calendar_feeds');
create policy owned on calendar_feeds for all to samverk_auth
  using (network_id is null or network_id = (select app.network_or_null()))
  with check (network_id is null or network_id = (select app.network_or_null()));

create function app.calendar_feed(secret_hash text) returns table (network_id uuid, user_id uuid, language text)
  stable language sql security definer set search_path = '' as $$
  select f.network_id, f.user_id, f.language from public.calendar_feeds f where f.token_hash = secret_hash and f.revoked_at is null
$$;
revoke execute on function app.calendar_feed(text) from public;
grant execute on function app.calendar_feed(text) to samverk_auth;
