package id.narasitunggal.narrative.ending;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a text was, or is to be, taken back, and which one to read instead. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Pencabutan")
public record WithdrawalView(
        @Schema(title = "Alasan") String reason,
        @Schema(title = "Dasar hukum") String legalBasis,

        @Schema(title = "Narasi penerus") @Ui(ref = "/narratives", widget = "reference") @Nullable
        UUID successorId) {

    public static @Nullable WithdrawalView of(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new WithdrawalView(withdrawal.reason(), withdrawal.legalBasis(), withdrawal.successorId());
    }
}
