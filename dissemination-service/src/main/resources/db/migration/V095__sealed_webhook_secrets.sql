-- Secrets of destinations are kept sealed (JWE); the service seals at its start what is still in the open.

alter table webhook
    alter column secret drop not null,
    add column sealed_secret text,
    add column previous_sealed_secret text;
update webhook set secret = null where kind = 'WEBSUB_HUB';
alter table webhook
    add constraint webhook_secret_check
        check (num_nonnulls(secret, sealed_secret) = case kind when 'WEBHOOK' then 1 else 0 end),
    drop constraint webhook_rotation_check,
    add constraint webhook_rotation_check
        check (num_nonnulls(previous_secret, previous_sealed_secret) = num_nonnulls(previous_until));
comment on column webhook.secret is 'As versions before kept it; empty once the service has sealed it';
comment on column webhook.sealed_secret is 'JWE that names its key and the destination; told to the unit once and to nobody afterwards';
