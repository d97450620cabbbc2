package id.narasitunggal.dissemination.placement;

import java.util.EnumSet;
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
record EvidenceStanding(int files, List<String> missing, Set<EvidenceFlag> flags, Set<String> uploaders) {
    /** Of a publication {@code p} on a channel: number, what is missing, flags and senders of its files. */
    static final String COLUMNS = """
            (select count(*)::int from placement_evidence ev where ev.placement_id = p.id) as evidence_files,
            array_to_string(missing_evidence(p.id), ',') as evidence_missing,
            (select string_agg(distinct ev.uploaded_by, chr(10)) from placement_evidence ev where ev.placement_id = p.id) as evidence_senders,
            exists (select from placement_evidence ev join placement_evidence other on other.sha256 = ev.sha256 and other.placement_id <> p.id
                     where ev.placement_id = p.id) as is_repeated,
            exists (select from placement_evidence ev where ev.placement_id = p.id and ev.captured_at < p.published_at) as is_captured_early,
            exists (select from placement_evidence ev join assignment duty on duty.edition_id = p.edition_id and duty.unit_id = p.unit_id
                     where ev.placement_id = p.id and ev.captured_at > duty.due_at) as is_captured_late
            """;

    static Set<EvidenceFlag> flags(boolean isRepeated, boolean isEarly, boolean isLate) {
        Set<EvidenceFlag> flags = EnumSet.noneOf(EvidenceFlag.class);
        if (isRepeated) {
            flags.add(EvidenceFlag.REPEATED_FILE);
        }
        if (isEarly) {
            flags.add(EvidenceFlag.CAPTURED_BEFORE_SHOWN);
        }
        if (isLate) {
            flags.add(EvidenceFlag.CAPTURED_AFTER_DUE);
        }
        return flags;
    }

    static List<String> parts(String joined, String separator) {
        return joined.isEmpty() ? List.of() : Stream.of(joined.split(separator)).toList();
    }

    /** Whether it may be judged: at least one file, and none of those asked for is missing. */
    boolean isComplete() {
        return files > 0 && missing.isEmpty();
    }
}
