-- The rule that nobody verifies the channel they registered also stands in the database; a website that bears its token proves itself.

alter table channel add constraint channel_two_persons_check
    check (proof_method is distinct from 'OFFICER' or verified_by is null or verified_by <> registered_by);
