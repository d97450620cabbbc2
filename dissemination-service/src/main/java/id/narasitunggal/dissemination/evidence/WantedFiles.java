package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.placement.EvidenceKind;
import id.narasitunggal.dissemination.placement.MissingEvidence;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a rule asks for, written as the database writes them (jsonb): one of each inner list of kinds. */
final class WantedFiles {
    private static final Pattern INNER = Pattern.compile("\\[([^\\[\\]]+)]");

    private WantedFiles() {}

    static String written(List<WantedEvidence> files) {
        return files.stream()
                .map(file -> file.anyOf().stream()
                        .distinct()
                        .map(kind -> '"' + kind.name() + '"')
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static List<MissingEvidence> read(String written) {
        return INNER.matcher(written).results().map(WantedFiles::anyOf).toList();
    }

    private static MissingEvidence anyOf(MatchResult inner) {
        return new MissingEvidence(Stream.of(inner.group(1).split(","))
                .map(kind -> EvidenceKind.valueOf(kind.strip().replace("\"", "")))
                .toList());
    }
}
