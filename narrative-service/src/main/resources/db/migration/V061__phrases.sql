-- A phrase is a question to the index and not to every text that holds its words: the index also knows which word follows which.

create or replace function search_query(said text) returns tsquery
    language sql
    immutable
    parallel safe
    return case
        when websearch_to_tsquery('indonesian'::regconfig, plain_words(said)) = websearch_to_tsquery('simple'::regconfig, plain_words(said))
            then websearch_to_tsquery('simple'::regconfig, plain_words(said))
        else websearch_to_tsquery('indonesian'::regconfig, plain_words(said)) || websearch_to_tsquery('simple'::regconfig, plain_words(said))
    end;

create function words_and_pairs(said tsvector) returns tsvector
    language plpgsql
    immutable
    parallel safe
    cost 10000
as $$
declare
    pairs text[];
begin
    with place as materialized (
        select word.lexeme, cast(position as integer) as position
          from unnest(said) as word (lexeme, positions, weights), unnest(word.positions) as position)
    select array_agg(distinct one.lexeme || ' ' || next.lexeme) into pairs
      from place one join place next on next.position = one.position + 1
     where octet_length(one.lexeme) + octet_length(next.lexeme) < 500;
    return strip(said) || array_to_tsvector(coalesce(pairs, '{}'));
end
$$;
comment on function words_and_pairs is 'Each word of a text, and each two words of which one follows the other, as one lexeme with a blank between them';

create function question_of_pairs(said text, out sought tsquery, out exact boolean)
    language plpgsql
    immutable
    parallel safe
as $$
declare
    question text := cast(search_query(said) as text);
    phrase text;
    words text[];
    close boolean;
    pairs text;
begin
    exact := true;
    for phrase in
        select piece[1]
          from regexp_matches(question, $re$((?:!\( )?'(?:[^']|'')*'(?: <(?:-|[0-9]+)> '(?:[^']|'')*')+(?: \))?)$re$, 'g') as piece
    loop
        words := array(select piece[1] from regexp_matches(phrase, $re$'((?:[^']|'')*)'$re$, 'g') as piece);
        close := phrase !~ '<[0-9]+>' and (select max(octet_length(word)) from unnest(words) as word) < 250;
        if close then
            pairs := (select string_agg(format($f$'%s %s'$f$, words[i], words[i + 1]), ' & ') from generate_series(1, cardinality(words) - 1) i);
        else
            pairs := (select string_agg(format($f$'%s'$f$, word), ' & ') from unnest(words) as word);
        end if;
        if cardinality(words) > 2 or not close then
            exact := false;
            pairs := case when phrase like '!%' then $f$!'  '$f$ else '( ' || pairs || ' )' end;
        else
            pairs := case when phrase like '!%' then '!' || pairs else pairs end;
        end if;
        question := replace(question, phrase, pairs);
    end loop;
    sought := cast(question as tsquery);
end
$$;
comment on function question_of_pairs is 'The question to words_and_pairs: finds whatever search_query finds, and no more when exact. A phrase of three words is two pairs, which may stand apart; a phrase that must not occur is asked only when it is one pair';

-- One column each, and not in SQL: only so does the planner work them out once and not for every row.
create function phrases_as_pairs(said text) returns tsquery
    language plpgsql
    immutable
    parallel safe
as $$
begin
    return (question_of_pairs(said)).sought;
end
$$;

create function pairs_are_exact(said text) returns boolean
    language plpgsql
    immutable
    parallel safe
as $$
begin
    return (question_of_pairs(said)).exact;
end
$$;

create index edition_words_index on edition using gin (words_and_pairs(search));
comment on index edition_words_index is 'No statistics: they would be taken by computing every pair again, and the index is always the way';
alter index edition_words_index alter column 1 set statistics 0;
drop index edition_search_index;
