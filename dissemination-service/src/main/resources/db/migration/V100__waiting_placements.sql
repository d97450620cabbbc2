-- The inbox of an officer asks for the few placements that wait for a person, among all that were ever reported.
create index placement_waiting_index on placement (reported_at, id) where status in ('REPORTED', 'EMBARGO_BREACH');
create index channel_waiting_index on channel (registered_at) where status = 'REGISTERED';
create index take_down_waiting_index on take_down (due_at) where state = 'OPEN';
