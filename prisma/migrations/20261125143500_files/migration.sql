-- Files that are attached to something: who owns them, what they are, and their checksum. Their bytes lie in a folder.
create table files (
  network_id uuid not null references networks (id) on delete restrict,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'png', 'jpg', 'txt', 'csv')),
  bytes integer not null check (bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kept_by uuid,
  kept_at timestamptz not null default current_timestamp,
  constraint files_pkey primary key (network_id, id)
);
call app.wall_owned('files', 'network', 'network_id');
-- What a file says of itself never changes: another file is another row.
revoke update on files from samverk_app, samverk_job;
-- Nothing that is attached can be dropped, and nothing can be attached that is another network's.
alter table agenda_attachments add constraint agenda_attachments_network_id_file_id_fkey foreign key (network_id, file_id) references files (network_id, id) on delete restrict on update cascade;
