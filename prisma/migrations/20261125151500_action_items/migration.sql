-- The agenda item at which an action point was agreed: minutes print it there, and a restricted item keeps it to its readers.
alter table action_points add column agenda_item_id uuid;
alter table action_points add constraint action_points_network_id_agenda_item_id_fkey foreign key (network_id, agenda_item_id) references agenda_items (network_id, id) on delete restrict on update cascade;
create index action_points_network_id_due_on_idx on action_points (network_id, due_on);
