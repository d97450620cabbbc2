-- Lists and searches walk over many editions and read the text of few: texts and word lists move out of the row.

alter table edition set (toast_tuple_target = 256);
create index edition_type_index on edition (type, created_at desc, id desc) where current;
create index edition_status_index on edition (status, created_at desc, id desc) where current;
