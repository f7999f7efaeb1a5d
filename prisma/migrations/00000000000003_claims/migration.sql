-- Claims that wait for an answer are listed for the platform's administrator and for the region: read under samverk_auth, which a
-- command or query takes after its scope is proved. Deciding one still needs the scope of the municipality.
grant select on network_claims to samverk_auth;
create policy waiting on network_claims for select to samverk_auth using (true);
