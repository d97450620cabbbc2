-- What analysts make of a report in the media: the four parts of the analysis of news, what it calls for, and whether it still stands.

alter table mention
    add column analysis_context text,
    add column analysis_opinion_and_fact text,
    add column analysis_perspective text,
    add column analysis_sources text,
    add column action_needed text constraint mention_action_needed_check
        check (action_needed in ('NONE', 'CLARIFY', 'RIGHT_OF_REPLY', 'RIGHT_OF_CORRECTION', 'ESCALATE')),
    add column analysed_by text,
    add column analysed_at timestamptz,
    add column gone_at timestamptz,
    add constraint mention_analysis_check check (num_nulls(action_needed, analysed_by, analysed_at) in (0, 3)
        and (action_needed is not null or num_nonnulls(analysis_context, analysis_opinion_and_fact, analysis_perspective, analysis_sources) = 0));
comment on column mention.gone_at is 'When an analyst saw that the medium had taken the report away; the record stays';
create index mention_action_index on mention (action_needed, published_at desc, id desc) where action_needed <> 'NONE';
