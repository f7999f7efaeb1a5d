-- A letter says where its reader ends letters of its kind (List-Unsubscribe, RFC 2369).
alter table mails add column unsubscribe text;
