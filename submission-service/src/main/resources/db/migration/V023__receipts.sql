-- Signed receipts (tanda terima), and a signing key for installations that bring none.

create table receipt (
    submission_id uuid constraint receipt_pkey primary key
        constraint receipt_submission_fkey references submission (id),
    payload text not null,
    signature text not null,
    key_id text not null,
    issued_at timestamptz not null
);
comment on table receipt is 'Tanda terima of a revision: the exact bytes that were signed; written once';
create trigger receipt_append_only
    before update or delete on receipt
    for each row execute function refuse_change_of_record();

create table receipt_key (
    id text constraint receipt_key_pkey primary key,
    jwk text not null,
    made_at timestamptz not null,
    one boolean not null default true constraint receipt_key_one unique check (one)
);
comment on table receipt_key is 'Key that signs receipts where no key is configured; made once at the first start, shared by all replicas';
