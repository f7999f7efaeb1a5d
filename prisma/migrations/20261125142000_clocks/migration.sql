-- The annual clock, and secret addresses of calendars.
create type "ClockOrigin" as enum ('law', 'programme', 'statistics', 'council', 'school', 'network');
create type "ClockKind" as enum ('meeting', 'check', 'data_release', 'survey', 'budget', 'report', 'self_evaluation', 'recruitment', 'event');
create type "ClockState" as enum ('planned', 'done', 'skipped');

create table clocks (
  code text not null,
  version text not null,
  names jsonb not null,
  definition jsonb not null,
  hash text not null,
  constraint clocks_pkey primary key (code, version)
);
call app.wall_public('clocks');

create table clock_items (
  network_id uuid not null references networks (id) on delete restrict,
  id uuid not null,
  year integer not null,
  series text not null,
  origin "ClockOrigin" not null,
  kind "ClockKind" not null,
  title jsonb not null,
  rule jsonb,
  planned_on date not null,
  due_on date not null,
  lead_days integer not null,
  owner_member_id uuid,
  owner_organisation_id uuid,
  state "ClockState" not null default 'planned',
  reason text,
  closed_on date,
  ended_on date,
  revision integer not null default 1,
  changed_at timestamptz not null default current_timestamp,
  constraint clock_items_pkey primary key (network_id, id),
  constraint falls_in_its_year check (extract(year from due_on) = year and extract(year from planned_on) = year),
  constraint skipped_with_reason check (state <> 'skipped' or reason is not null),
  constraint lead_is_days check (lead_days between 0 and 365),
  constraint inherited_stays check (ended_on is null or origin = 'network' and series not like '%/%'),
  -- An owner who is removed leaves the item without owner; the network's id stays.
  foreign key (network_id, owner_member_id) references members (network_id, id) on delete set null (owner_member_id),
  foreign key (network_id, owner_organisation_id) references network_organisations (network_id, id) on delete set null (owner_organisation_id)
);
create unique index clock_items_network_id_year_series_key on clock_items (network_id, year, series);
call app.wall_owned('clock_items', 'network', 'network_id');

create table calendar_feeds (
  token_hash text not null,
  id uuid not null,
  network_id uuid references networks (id) on delete restrict,
  user_id uuid references users (id) on delete cascade,
  language text not null,
  made_by uuid,
  made_at timestamptz not null default current_timestamp,
  revoked_at timestamptz,
  constraint calendar_feeds_pkey primary key (token_hash),
  constraint of_one_thing check (num_nonnulls(network_id, user_id) = 1)
);
create unique index calendar_feeds_id_key on calendar_feeds (id);
create index calendar_feeds_network_id_idx on calendar_feeds (network_id);
create index calendar_feeds_user_id_idx on calendar_feeds (user_id);
-- One address a network and one a person; making a new one revokes the old.
create unique index one_feed_a_network on calendar_feeds (network_id) where revoked_at is null;
create unique index one_feed_a_person on calendar_feeds (user_id) where revoked_at is null;
call app.wall_system('calendar_feeds');
