-- What is published while its channel was not in use counts only by the word of a person, and what is not in use is not asked for.

alter table channel alter column active_from drop not null;
comment on column channel.active_from is 'Null where nobody stated since when: then nothing is too early';

-- A day that was stated cannot be told from the day of registration, which stood here when none was.
update channel c
   set active_from = null
  from unit u
 where u.id = c.unit_id and c.active_from = (c.registered_at at time zone u.time_zone)::date;

create function is_begun(c channel, moment timestamptz, zone text) returns boolean
    language sql
    immutable
    return c.active_from is null or (moment at time zone zone)::date >= c.active_from;

create function is_open(c channel, moment timestamptz, zone text) returns boolean
    language sql
    immutable
    return is_begun(c, moment, zone) and (c.active_to is null or (moment at time zone zone)::date <= c.active_to);
comment on function is_open is 'Whether a channel was in use on the day of a moment, on the clock of its unit';
