package id.narasitunggal.narrative.concurrence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.DueWithin;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.ui.Ui;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it is shown. */
public record RuleView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Jenis narasi") @Ui(list = true, order = 2)
        List<NarrativeType> types,

        @Schema(title = "Kode pihak") @Ui(list = true, order = 3)
        List<String> parties,

        @Schema(title = "Paling sedikit sepakat") @Ui(list = true, order = 4)
        int needed,

        @Schema(title = "Batas waktu menjawab") @Ui(list = true, order = 5)
        DueWithin answerWithin,

        @Schema(title = "Dasar hukum") @Ui(list = true, primary = true, order = 1)
        String legalBasis,

        @JsonUnwrapped TenureView tenure) {

    static RuleView of(ConcurrenceRule rule, Actor actor) {
        return new RuleView(
                rule.id,
                rule.version,
                rule.types.stream().map(NarrativeType::valueOf).toList(),
                List.copyOf(rule.parties),
                rule.needed,
                new DueWithin(rule.answerAmount, rule.answerUnit),
                rule.legalBasis,
                TenureView.of(rule.tenure, actor));
    }
}
