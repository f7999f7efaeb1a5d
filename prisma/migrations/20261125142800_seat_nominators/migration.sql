-- The person at a nominating body to whom a request goes, beside its address.
alter table seats add column nominator_contact text;
