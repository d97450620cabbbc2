package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An editor says what a change of the evidence means for the text. */
public record DecideFlag(
        @Schema(
                title = "Keputusan",
                description =
                        "`CORRECT`: naskah harus dikoreksi; `NO_EFFECT`: naskah tetap benar; `FOOTNOTE_BOTH`: kedua angka dicantumkan dalam naskah.")
        @Ui(order = 1)
        @NotNull
        FlagDecision decision,

        @Schema(title = "Alasan") @Ui(widget = "textarea", order = 2) @NotBlank @Size(max = 2000)
        String reason) {}
