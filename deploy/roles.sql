-- Run once, by a superuser, connected to Samverk's database (made empty, encoding UTF8):
--   createdb --encoding=UTF8 --template=template0 samverk
--   psql -d samverk -v owner_password=... -v app_password=... -v job_password=... -f deploy/roles.sql
-- Running it again changes nothing but the passwords. The embedded database is made by this same file.

DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['samverk_owner', 'samverk_app', 'samverk_job'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I LOGIN', role);
    END IF;
  END LOOP;
  FOREACH role IN ARRAY ARRAY['samverk_public', 'samverk_auth', 'samverk_outside'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
END
$$;

-- The owner migrates and backs up; the application and the worker serve. None may pass the walls.
ALTER ROLE samverk_owner WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
ALTER ROLE samverk_app WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
ALTER ROLE samverk_job WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'job_password';

-- Taken with SET LOCAL ROLE for one transaction. Without INHERIT FALSE a serving login would hold
-- their policies at all times, and the widest of them would open every network.
GRANT samverk_public, samverk_auth, samverk_outside TO samverk_app, samverk_job WITH INHERIT FALSE, SET TRUE;

-- A forgotten transaction must not hold locks, and one slow question must not hold the site.
ALTER ROLE samverk_app SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE samverk_app SET statement_timeout = '5s';
ALTER ROLE samverk_app SET lock_timeout = '2s';
ALTER ROLE samverk_job SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE samverk_job SET statement_timeout = '120s';
ALTER ROLE samverk_job SET lock_timeout = '10s';

DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I OWNER TO samverk_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO samverk_app, samverk_job', current_database());
END
$$;

ALTER SCHEMA public OWNER TO samverk_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- Search by any spelling of a place's name, and periods of one seat that may not overlap.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;
GRANT USAGE ON SCHEMA public TO samverk_owner, samverk_app, samverk_job, samverk_public, samverk_auth, samverk_outside;
