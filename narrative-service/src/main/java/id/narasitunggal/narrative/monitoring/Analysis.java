package id.narasitunggal.narrative.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an analyst sees in a report: the four parts of the analysis of news (circular SJ 4044/2013, task 8), and what it calls for. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Analisis berita")
public record Analysis(
        @Column(name = "analysis_context") @Schema(title = "Konteks") @Nullable
        String context,

        @Column(name = "analysis_opinion_and_fact") @Schema(title = "Opini dan fakta") @Nullable
        String opinionAndFact,

        @Column(name = "analysis_perspective") @Schema(title = "Sudut pandang") @Nullable
        String perspective,

        @Column(name = "analysis_sources") @Schema(title = "Narasumber") @Nullable
        String sources,

        @Enumerated(EnumType.STRING) @Column(name = "action_needed") @Schema(title = "Tindak lanjut") @Ui(order = 1)
        ActionNeeded actionNeeded,

        @Column(name = "analysed_by") @Schema(title = "Oleh")
        String analysedBy,

        @Column(name = "analysed_at") @Schema(title = "Waktu")
        Instant analysedAt) {}
