-- What a municipality keeps for its networks: content languages, how long records live, appointments confirmed; and what deletion needs.

-- 1. Confirming a claim lists a network and touches nothing else of it ----------------------------------------------------------------
-- The policy `confirmed` lets an organisation with a claim update the network's row; a policy cannot name columns, so this trigger does.
create function app.organisation_confirms_only() returns trigger language plpgsql set search_path = '' as $$
begin
  if (to_jsonb(new) - 'is_confirmed' - 'state') is distinct from (to_jsonb(old) - 'is_confirmed' - 'state') then
    raise exception 'an organisation confirms a network and changes nothing else of it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger organisation_confirms_only before update on networks for each row
  when (app.setting('organisation') is not null and app.setting('network') is null) execute function app.organisation_confirms_only();

-- 2. Content languages are read when a network is opened, before any organisation is named ---------------------------------------------
grant select on organisation_settings to samverk_auth;
create policy asked on organisation_settings for select to samverk_auth using (true);

-- 3. Appointments confirmed: that somebody who sits until further notice still does ------------------------------------------------------
create table appointment_confirmations (
  network_id uuid not null,
  id uuid not null,
  holder_id uuid not null,
  confirmed_on date not null,
  confirmed_by uuid not null,
  confirmed_name text not null,
  primary key (network_id, id),
  foreign key (network_id, holder_id) references seat_holders (network_id, id) on delete cascade on update cascade,
  foreign key (network_id) references networks (id) on delete restrict
);
create index appointment_confirmations_network_id_holder_id_idx on appointment_confirmations (network_id, holder_id);
call app.wall_owned('appointment_confirmations', 'network', 'network_id');

-- 4. Old log lines go, young ones cannot: the job may delete from the logs what is older than a year, and nothing else -------------------
do $$
declare target text;
begin
  foreach target in array array['network_audit', 'programme_audit', 'organisation_audit'] loop
    execute format('grant delete on %I to samverk_job', target);
    execute format('create policy only_old on %I as restrictive for delete to samverk_job using (at < now() - interval ''1 year'')', target);
  end loop;
end $$;

-- 5. Whoever acts for an area leaves a receipt too ----------------------------------------------------------------------------------------
grant insert on form_receipts to samverk_outside;
