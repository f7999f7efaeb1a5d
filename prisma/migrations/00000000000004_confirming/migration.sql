-- Confirming a claim updates a network in an organisation's scope, where no network is set: of the two policies for update both are
-- asked, so the network's own must answer "not mine" there instead of raising. Founding still raises without a scope.
alter policy owned on networks using (id = (select app.network_or_null())) with check (id = (select app.network_or_null()));
