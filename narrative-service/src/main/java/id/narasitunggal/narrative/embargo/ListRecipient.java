package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the desk trusts with a text before its hour. */
public record ListRecipient(
        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference", order = 1) @NotNull
        UUID narrativeId,

        @Schema(title = "Instansi") @Ui(ref = "/units", widget = "reference", order = 2) @NotNull
        UUID unitId,

        @Schema(title = "Nama instansi") @Ui(order = 3) @NotBlank @Size(max = 300)
        String unitName,

        @Schema(title = "Nama penerima") @Ui(order = 4) @NotBlank @Size(max = 200)
        String recipient) {}
