-- The walls: who may see a row, decided by the database itself.
-- Five classes of table (app.table_classes): public (read by all), system (only samverk_auth), network, programme, organisation (owned).
-- The owner of a row comes from a setting that lives as long as the transaction. When it is missing the policy raises, so that a
-- forgotten scope is an error and never an empty page.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create schema app;
grant usage on schema app to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside;

create table app.table_classes (
  table_name text primary key,
  class text not null check (class in ('public', 'system', 'network', 'programme', 'organisation')),
  owner_column text
);

-- 1. Who is asking ------------------------------------------------------------------------------------------------------------------
create function app.setting(name text) returns text stable language sql set search_path = ''
  return nullif(current_setting('app.' || name, true), '');

create function app.demanded(name text) returns text stable language plpgsql set search_path = '' as $$
declare found text := app.setting(name);
begin
  if found is null then raise exception 'no % scope in this transaction', name using errcode = '42501'; end if;
  return found;
end $$;

create function app.network_id() returns uuid stable language sql set search_path = '' return app.demanded('network')::uuid;
create function app.programme_id() returns uuid stable language sql set search_path = '' return app.demanded('programme')::uuid;
create function app.organisation_id() returns uuid stable language sql set search_path = '' return app.demanded('organisation')::uuid;
create function app.user_id() returns uuid stable language sql set search_path = '' return app.demanded('user')::uuid;
create function app.grantee() returns text stable language sql set search_path = '' return app.demanded('grantee');
-- Directory tables are read in every scope, so these two answer null instead of raising.
create function app.network_or_null() returns uuid stable language sql set search_path = '' return app.setting('network')::uuid;
create function app.user_or_null() returns uuid stable language sql set search_path = '' return app.setting('user')::uuid;

-- 2. How a class is walled ----------------------------------------------------------------------------------------------------------
create procedure app.register(target text, class text, owner_column text) language sql set search_path = '' as $$
  insert into app.table_classes values (target, class, owner_column);
$$;

create procedure app.wall_public(target text) language plpgsql as $$
begin
  call app.register(target, 'public', null);
  execute format('grant select on %I to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside', target);
end $$;

create procedure app.wall_system(target text) language plpgsql as $$
begin
  call app.register(target, 'system', null);
  execute format('grant select, insert, update, delete on %I to samverk_auth', target);
end $$;

-- The keeper (owner login: migrations, seed, backup) has a policy of its own, since force applies to owners too.
create procedure app.force_wall(target text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format('create policy keeper on %I for all to %I using (true) with check (true)', target, current_user);
end $$;

create procedure app.wall_owned(target text, class text, owner_column text) language plpgsql as $$
declare mine text := format('%I = (select app.%I())', owner_column, class || '_id');
begin
  call app.register(target, class, owner_column);
  call app.force_wall(target);
  execute format('grant select, insert, update, delete on %I to samverk_app, samverk_job', target);
  execute format('create policy owned on %I for all to samverk_app, samverk_job using (%s) with check (%s)', target, mine, mine);
end $$;

create procedure app.insert_only(target text) language plpgsql as $$
begin
  execute format('revoke update, delete on %I from samverk_app, samverk_job', target);
end $$;

-- 3. Every table --------------------------------------------------------------------------------------------------------------------
do $$
declare target text;
begin
  foreach target in array array['data_sources', 'jurisdictions', 'places', 'place_names', 'place_slugs', 'place_codes', 'place_memberships', 'place_successions',
    'place_populations', 'place_languages', 'place_types', 'sectors', 'organisations', 'rule_sets', 'programmes', 'programme_versions',
    'indicators', 'indicator_versions', 'observations'] loop
    call app.wall_public(target);
  end loop;
  foreach target in array array['users', 'sessions', 'accounts', 'sign_in_requests', 'role_grants', 'links', 'mails', 'rate_limits', 'form_receipts',
    'system_audit', 'settings'] loop
    call app.wall_system(target);
  end loop;
  foreach target in array array['network_consents', 'mandates', 'network_feedback', 'network_audit', 'network_revisions', 'publications', 'network_facts', 'disclosures',
    'network_sectors', 'network_organisations', 'sector_organisations', 'seats', 'seat_organisations', 'members', 'seat_holders', 'seat_deputies',
    'terms', 'nomination_requests', 'nominations', 'meetings', 'agenda_items', 'attendances', 'decisions', 'action_points',
    'network_indicators', 'network_observations', 'goals', 'goal_versions', 'goal_judgements'] loop
    call app.wall_owned(target, 'network', 'network_id');
  end loop;
  foreach target in array array['cohorts', 'programme_audit'] loop
    call app.wall_owned(target, 'programme', 'programme_id');
  end loop;
  foreach target in array array['organisation_domains', 'organisation_settings', 'organisation_audit'] loop
    call app.wall_owned(target, 'organisation', 'organisation_id');
  end loop;
  foreach target in array array['network_audit', 'programme_audit', 'organisation_audit'] loop
    call app.insert_only(target);
  end loop;
end $$;

-- 4. Tables with a door of their own ------------------------------------------------------------------------------------------------
-- Directory of networks: public once confirmed; until then only the network itself and its maker see it.
call app.register('networks', 'network', 'id');
call app.force_wall('networks');
grant select on networks to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside;
grant insert, update on networks to samverk_app, samverk_job;
create policy listed on networks for select to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside
  using (is_confirmed or id = (select app.network_or_null()) or created_by = (select app.user_or_null()));
create policy founded on networks for insert to samverk_app, samverk_job with check (id = (select app.network_id()));
create policy owned on networks for update to samverk_app, samverk_job using (id = (select app.network_id())) with check (id = (select app.network_id()));

do $$
declare target text;
begin
  foreach target in array array['network_slugs', 'network_municipalities'] loop
    call app.register(target, 'network', 'network_id');
    call app.force_wall(target);
    execute format('grant select on %I to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside', target);
    execute format('grant insert, update, delete on %I to samverk_app, samverk_job', target);
    execute format('create policy listed on %I for select to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside
      using (exists (select 1 from networks where networks.id = network_id))', target);
    execute format('create policy owned on %I for insert to samverk_app, samverk_job with check (network_id = (select app.network_id()))', target);
    execute format('create policy changed on %I for update to samverk_app, samverk_job using (network_id = (select app.network_id())) with check (network_id = (select app.network_id()))', target);
    execute format('create policy removed on %I for delete to samverk_app, samverk_job using (network_id = (select app.network_id()))', target);
  end loop;
end $$;

-- What left the network: everybody reads the public part, grantees what a disclosure in force gives them.
grant select on publications, network_facts, disclosures to samverk_public, samverk_outside;
create policy published on publications for select to samverk_public using (audience = 'public' and withdrawn_at is null);
create policy published on network_facts for select to samverk_public using (audience = 'public');
revoke select on disclosures from samverk_public;
create policy granted on disclosures for select to samverk_outside using (grantee = (select app.grantee()));
create function app.is_disclosed(owner uuid, what text) returns boolean stable language sql set search_path = ''
  return exists (select 1 from public.disclosures d where d.network_id = owner and d.grantee = (select app.grantee()) and what = any (d.kinds)
    and d.ended_at is null and d.valid_from <= current_date and (d.valid_to is null or d.valid_to >= current_date));
create policy disclosed on publications for select to samverk_outside
  using (withdrawn_at is null and (audience = 'public' or (audience in ('programme', 'area') and app.is_disclosed(network_id, kind))));
create policy disclosed on network_facts for select to samverk_outside
  using (audience = 'public' or (audience in ('programme', 'area') and app.is_disclosed(network_id, key)));

-- A person finds the networks in which she is a member.
grant select on members to samverk_auth;
create policy mine on members for select to samverk_auth using (user_id = (select app.user_id()));

-- The public may write to a network, and read nothing back.
grant insert on network_feedback to samverk_public;
create policy sent on network_feedback for insert to samverk_public with check (exists (select 1 from networks where networks.id = network_id));

-- A claim is seen by the municipality that decides, and by the one who made it.
call app.register('network_claims', 'organisation', 'organisation_id');
call app.force_wall('network_claims');
grant select, insert, update on network_claims to samverk_app, samverk_job;
create policy owned on network_claims for all to samverk_app, samverk_job
  using (case when app.setting('organisation') is not null then organisation_id = (select app.organisation_id()) else claimant_id = (select app.user_id()) end)
  with check (case when app.setting('organisation') is not null then organisation_id = (select app.organisation_id()) else claimant_id = (select app.user_id()) end);
grant select on organisation_domains to samverk_auth;
create policy tied on organisation_domains for select to samverk_auth using (true);

-- Confirming a claim lists the network: the only way in which an organisation touches one.
create policy confirmed on networks for update to samverk_app
  using (exists (select 1 from network_claims c where c.network_id = networks.id and app.setting('organisation') is not null and c.organisation_id = (select app.organisation_id())))
  with check (exists (select 1 from network_claims c where c.network_id = networks.id and c.organisation_id = (select app.organisation_id())));
create policy claimed on networks for select to samverk_app
  using (app.setting('organisation') is not null and exists (select 1 from network_claims c where c.network_id = networks.id and c.organisation_id = (select app.organisation_id())));

-- Networks known outside the platform: recorded by an organisation, read by all.
call app.register('known_networks', 'organisation', 'organisation_id');
call app.force_wall('known_networks');
grant select on known_networks to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside;
grant insert, update on known_networks to samverk_app;
create policy listed on known_networks for select to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside using (withdrawn_at is null);
create policy owned on known_networks for insert to samverk_app with check (organisation_id = (select app.organisation_id()));
create policy changed on known_networks for update to samverk_app using (organisation_id = (select app.organisation_id())) with check (organisation_id = (select app.organisation_id()));

-- A choice of participants is a public decision; drafts stay with the programme and the network concerned.
call app.register('participations', 'programme', 'programme_id');
call app.force_wall('participations');
grant select on participations to samverk_app, samverk_job, samverk_public, samverk_outside;
grant insert, update, delete on participations to samverk_app, samverk_job;
create policy owned on participations for all to samverk_app, samverk_job
  using (case when app.setting('network') is not null then network_id = (select app.network_id()) else programme_id = (select app.programme_id()) end)
  with check (programme_id = (select app.programme_id()));
create policy chosen on participations for select to samverk_public, samverk_outside using (state in ('selected', 'active', 'completed'));
grant select on cohorts to samverk_public, samverk_outside;
create policy listed on cohorts for select to samverk_public, samverk_outside using (true);

-- Every command may leave a letter, a link and a receipt, and read none.
grant insert on mails, links, form_receipts, system_audit to samverk_app, samverk_job;
grant insert on form_receipts, mails to samverk_public;

-- 5. Rules that hold whatever the code forgets --------------------------------------------------------------------------------------
alter table network_municipalities add constraint one_row_a_place exclude using gist (network_id with =, place_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table network_municipalities add constraint one_lead exclude using gist (network_id with =, daterange(valid_from, valid_to, '[]') with &&) where (role = 'lead');
alter table seat_holders add constraint one_holder_a_seat exclude using gist (network_id with =, seat_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table seat_holders add constraint one_chair exclude using gist (network_id with =, daterange(valid_from, valid_to, '[]') with &&) where (role = 'chair');
alter table seat_deputies add constraint one_deputy_a_seat exclude using gist (network_id with =, seat_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table seat_deputies add constraint one_seat_a_deputy exclude using gist (network_id with =, member_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table seat_organisations add constraint one_organisation_a_seat exclude using gist (network_id with =, seat_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table meetings add constraint ends_after_start check (ends_at > starts_at);
alter table goal_versions add constraint one_indicator check (indicator_id is null or network_indicator_id is null);

-- Foreign keys to the directory, which Prisma does not need to walk.
do $$
declare pair text[];
begin
  foreach pair slice 1 in array array[['network_municipalities', 'place_id'], ['network_consents', 'place_id'], ['seats', 'place_id'], ['known_networks', 'place_id'],
    ['participations', 'place_id'], ['goal_versions', 'place_id'], ['organisations', 'place_id'], ['observations', 'place_id'], ['role_grants', 'place_id']] loop
    execute format('alter table %I add foreign key (%I) references places (id) on delete restrict', pair[1], pair[2]);
  end loop;
  foreach pair slice 1 in array array[['network_claims', 'network_id'], ['participations', 'network_id'], ['links', 'network_id']] loop
    execute format('alter table %I add foreign key (%I) references networks (id) on delete restrict', pair[1], pair[2]);
  end loop;
  foreach pair slice 1 in array (select array_agg(array[table_name, 'network_id']) from app.table_classes where class = 'network' and owner_column = 'network_id'
    and table_name not in ('network_slugs', 'network_municipalities')) loop
    execute format('alter table %I add foreign key (%I) references networks (id) on delete restrict', pair[1], pair[2]);
  end loop;
end $$;
alter table network_sectors add foreign key (sector_key) references sectors (key) on delete restrict;
alter table network_organisations add foreign key (organisation_id) references organisations (id) on delete restrict;
alter table goal_versions add foreign key (indicator_id) references indicators (id) on delete restrict;
alter table goal_versions add foreign key (network_id, owner_sector_id) references network_sectors (network_id, id) on delete restrict;

create function app.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'an approved version cannot be changed' using errcode = '23514';
end $$;
create trigger approved_stays before update or delete on goal_versions for each row when (old.approved_at is not null) execute function app.refuse_change();

create function app.decision_needs_meeting() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select 1 from public.meetings m where m.network_id = new.network_id and m.id = new.meeting_id and m.state in ('held', 'closed')) then
    raise exception 'a decision is made in a held meeting' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger made_in_meeting before insert on decisions for each row execute function app.decision_needs_meeting();

-- 6. Search, and limits on what one statement may take --------------------------------------------------------------------------------
create index place_names_folded_trgm on place_names using gin (folded gin_trgm_ops);
create index place_names_folded on place_names (folded text_pattern_ops);
grant execute on all functions in schema app to samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside;
grant select on app.table_classes to samverk_app;
