package id.narasitunggal.dissemination.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.channel.Platform;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.EvidenceKind;
import id.narasitunggal.dissemination.placement.MissingEvidence;
import id.narasitunggal.dissemination.placement.OccasionDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;

/** The dated table of what each family of channels must prove. */
@ApplicationScoped
class EvidenceRules {
    private static final String ALL = """
            select family, platform, valid_from, files::text as files, details, sentence
              from evidence_rule order by family, platform, valid_from desc
            """;

    private final Session database;
    private final ObjectMapper json;

    EvidenceRules(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param anyone every caller may know the rules */
    List<EvidenceRuleView> all(Actor anyone) {
        return database.createNativeQuery(ALL, Tuple.class)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private EvidenceRuleView view(Tuple row) {
        String family = row.get("family", String.class);
        String platform = row.get("platform", String.class);
        LocalDate validFrom = row.get("valid_from", LocalDate.class);
        return new EvidenceRuleView(
                String.join("~", family, platform, validFrom.toString()),
                ChannelFamily.valueOf(family),
                platform.isEmpty() ? null : Platform.valueOf(platform),
                validFrom,
                row.get("sentence", String.class),
                files(row.get("files", String.class)),
                Arrays.stream(row.get("details", String[].class))
                        .map(OccasionDetail::valueOf)
                        .toList());
    }

    private List<MissingEvidence> files(String stored) {
        try {
            return Arrays.stream(json.readValue(stored, EvidenceKind[][].class))
                    .map(kinds -> new MissingEvidence(List.of(kinds)))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence rule unreadable", e);
        }
    }
}
