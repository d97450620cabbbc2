package id.narasitunggal.narrative.concurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Kode", examples = "KSP") @Ui(list = true, primary = true, order = 1)
        String code,

        @Schema(title = "Nama") @Ui(list = true, order = 2) String name,
        @Schema(title = "Peran") @Ui(list = true, order = 3) String role,

        @Schema(title = "Menggantikan pihak") @Ui(list = true, order = 4) @Nullable
        String succeeds,

        @Schema(title = "Dasar hukum") @Ui(order = 5) String legalBasis,
        @JsonUnwrapped TenureView tenure) {

    static PartyView of(ConcurrenceParty party, Actor actor) {
        return new PartyView(
                party.id,
                party.version,
                party.code,
                party.name,
                party.role,
                party.succeeds,
                party.legalBasis,
                TenureView.of(party.tenure, actor));
    }
}
