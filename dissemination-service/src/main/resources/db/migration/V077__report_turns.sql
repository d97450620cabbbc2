-- Whose turn it is to make the report of a month: one replica of all, and one that lost its turn files nothing.

create table report_turn (
    period text constraint report_turn_pkey primary key,
    lease bigint not null,
    leased_until timestamptz not null
);
comment on table report_turn is 'Turns at making the regular report of a month; leased_until is on the clock of the database, which no replica can set back';
comment on column report_turn.lease is 'Fencing number: grows with each turn; a report is filed under the newest only';
