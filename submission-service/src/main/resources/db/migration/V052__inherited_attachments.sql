-- A revision starts with the files of the one it mends: further rows, the same bytes.

create index attachment_store_key_index on attachment (store_key);
comment on column attachment.store_key is 'Where the bytes are; the rows of a file and of its heirs in later revisions share it, and the last of them takes the bytes along';
