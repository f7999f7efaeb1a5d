-- What changed with a line of an action point's log, as facts: each reader sees them in her own language.
alter table action_logs add column state "ActionState", add column due_on date, add column owner_member_id uuid, add column owner_organisation_id uuid;
alter table action_logs add foreign key (network_id, owner_member_id) references members (network_id, id) on delete restrict;
alter table action_logs add foreign key (network_id, owner_organisation_id) references network_organisations (network_id, id) on delete restrict;
alter table action_logs add constraint one_owner check (num_nonnulls(owner_member_id, owner_organisation_id) <= 1);
