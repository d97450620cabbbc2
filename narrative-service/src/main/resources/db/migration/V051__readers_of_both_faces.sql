-- Parties asked for concurrence read editions in the works and published ones in one list; without this every search of theirs sorted the whole archive.

create index edition_party_index on edition (created_at desc, id desc) where current or public_face;
