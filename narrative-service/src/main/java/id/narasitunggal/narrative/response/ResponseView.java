package id.narasitunggal.narrative.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response as its reader sees it: other units read what was shared, not who sent it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Tanggapan") @Ui(list = true, primary = true, order = 1)
        String text,

        @Schema(title = "Jenis tanggapan") @Ui(list = true, order = 2)
        ResponseKind kind,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        ResponseStatus status,

        @Schema(title = "Narasi") @Ui(ref = "/narratives") UUID narrativeId,

        @Schema(title = "Edisi yang ditanggapi") @Ui(list = true, order = 4)
        int edition,

        @Schema(title = "Id instansi pengirim") @Nullable UUID unitId,
        @Schema(title = "Dikirim oleh") @Nullable String senderName,

        @Schema(title = "Dikirim") @Ui(list = true, order = 5)
        Instant sentAt,

        @Schema(title = "Jawaban") @Nullable String answer,
        @Schema(title = "Dijawab") @Nullable Instant answeredAt,
        @Schema(title = "Terbuka bagi semua instansi") boolean shared,
        @Schema(title = "Masuk tanya jawab edisi") @Nullable Integer takenOverEdition,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static ResponseView of(UnitResponse response, Actor actor) {
        boolean inside = actor.seesEveryUnit() || actor.speaksFor(response.unitId);
        return new ResponseView(
                response.id,
                response.version,
                response.text,
                response.kind,
                response.status(),
                response.narrativeId,
                response.edition,
                inside ? response.unitId : null,
                inside ? response.senderName : null,
                response.sentAt,
                response.answer,
                response.answeredAt,
                response.shared,
                response.takenOverEdition,
                ResponseRules.allowedActions(response, actor));
    }
}
