package id.narasitunggal.dissemination.placement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a publication is proven by files.
 *
 * @param files how many there are
 * @param missing what its family still asks for: each element names the kinds of which one is wanted, separated by a bar
 * @param uploaders who sent them: none of them may judge them
 */
record EvidenceStanding(int files, List<String> missing, List<EvidenceFlag> flags, Set<String> uploaders) {
    /** Of a publication {@code p} of unit {@code u} on channel {@code c}: number, what is missing, flags and senders of its files. */
    static final String COLUMNS = """
            (select count(*)::int from placement_evidence ev where ev.placement_id = p.id) as evidence_files,
            array_to_string(missing_evidence(p.id), ',') as evidence_missing,
            (select string_agg(distinct ev.uploaded_by, chr(10)) from placement_evidence ev where ev.placement_id = p.id) as evidence_senders,
            concat_ws(',', case when not is_open(c, p.published_at, u.time_zone) then 'CHANNEL_NOT_ACTIVE' end,
                      (select string_agg(distinct flag, ',') from placement_evidence ev cross join unnest(flags_of_evidence(ev)) as flag
                        where ev.placement_id = p.id)) as evidence_flags
            """;

    static List<String> parts(String joined, String separator) {
        return joined.isEmpty() ? List.of() : Stream.of(joined.split(separator)).toList();
    }

    /** Whether it may be judged: at least one file, and none of those asked for is missing. */
    boolean isComplete() {
        return files > 0 && missing.isEmpty();
    }
}
