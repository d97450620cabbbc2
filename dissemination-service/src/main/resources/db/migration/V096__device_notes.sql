-- What cameras write into files beside what senders say: compared, shown to whoever judges, never a verdict by itself.

alter table placement_evidence
    drop constraint placement_evidence_kind_check,
    add constraint placement_evidence_kind_check check (kind in ('AUDIO_CLIP', 'VIDEO_CLIP', 'BROADCAST_LOG', 'STATION_STATEMENT',
        'SCREENSHOT', 'PAGE_SCAN', 'PHOTO', 'COPY', 'MINUTES')),
    add column device_at timestamptz,
    add column is_device_zone_known boolean not null default false,
    add column has_device_position boolean not null default false,
    add column device_metres integer constraint placement_evidence_device_check check (device_metres is null or (has_device_position and device_metres >= 0));
comment on column placement_evidence.device_at is 'When it was taken by the clock of the device; where the file names no zone, in the Indonesian one that agrees best with captured_at. Files from before this column were not looked into';
comment on column placement_evidence.device_metres is 'From the stated coordinates to those in the file, in hundreds; the coordinates in the file are not kept, for they may be a home';

create table capture_rule (
    valid_from date constraint capture_rule_pkey primary key,
    minutes integer not null constraint capture_rule_minutes_check check (minutes > 0),
    metres integer not null constraint capture_rule_metres_check check (metres > 0)
);
comment on table capture_rule is 'How far the note of a device may be from the word of the sender before it is shown; the rule of the day of upload (in Jakarta) holds. Our choice: one time is stated for a series of pictures, and clocks of cameras go wrong';
insert into capture_rule (valid_from, minutes, metres) values ('2015-06-25', 120, 2000);

create function flags_of_evidence(file placement_evidence) returns text[]
    language sql
    stable
    return (select array_remove(array[
                       case when exists (select from placement_evidence other
                                          where other.sha256 = file.sha256 and other.placement_id <> file.placement_id)
                            then 'REPEATED_FILE' end,
                       case when file.captured_at < p.published_at then 'CAPTURED_BEFORE_SHOWN' end,
                       case when exists (select from assignment duty
                                          where duty.edition_id = p.edition_id and duty.unit_id = p.unit_id and file.captured_at > duty.due_at)
                            then 'CAPTURED_AFTER_DUE' end,
                       case when file.device_at < e.published_at then 'DEVICE_BEFORE_PUBLICATION' end,
                       case when abs(extract(epoch from file.device_at - file.captured_at)) > r.minutes * 60 then 'DEVICE_TIME_DIFFERS' end,
                       case when file.device_metres > r.metres then 'DEVICE_PLACE_DIFFERS' end], null)
              from placement p
              join edition e on e.id = p.edition_id
             cross join lateral (select minutes, metres from capture_rule
                                  where valid_from <= (file.uploaded_at at time zone 'Asia/Jakarta')::date
                                  order by valid_from desc limit 1) as r
             where p.id = file.placement_id);
comment on function flags_of_evidence is 'What whoever judges a file should look at twice';

-- A film of the broadcast shows the picture, and when and how it ran, as the recording of a radio programme does.
insert into evidence_rule (family, platform, valid_from, files, details, sentence) values
    ('TV', '', '2026-12-01', '[["BROADCAST_LOG", "STATION_STATEMENT", "VIDEO_CLIP"], ["SCREENSHOT", "VIDEO_CLIP"]]', '{SHOWN_UNTIL,TIMES_SHOWN}',
     'Rekaman gambar bergerak, atau tangkapan layar bersama catatan siaran atau surat keterangan stasiun; jam mulai dan selesai serta berapa kali disiarkan.');
