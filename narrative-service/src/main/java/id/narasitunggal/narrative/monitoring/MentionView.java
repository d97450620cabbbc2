package id.narasitunggal.narrative.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of the media as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Judul berita") @Ui(list = true, primary = true, order = 1)
        String headline,

        @Schema(title = "Media") @Ui(list = true, order = 2) String outlet,

        @Schema(title = "Media terdaftar") @Ui(ref = "/media-outlets", widget = "reference", order = 2) @Nullable
        UUID outletId,

        @Schema(title = "Jenis media") @Ui(list = true, order = 3)
        OutletKind outletKind,

        @Schema(title = "Kode wilayah") @Ui(order = 4) @Nullable
        String region,

        @Schema(title = "Alamat", format = "uri") @Ui(order = 5)
        String url,

        @Schema(title = "Terbit") @Ui(list = true, order = 6)
        Instant publishedAt,

        @Schema(title = "Nada judul") @Ui(list = true, order = 7)
        Tone headlineTone,

        @Schema(title = "Nada isi") @Ui(list = true, order = 8)
        Tone contentTone,

        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 9) @Nullable
        UUID topicId,

        @Schema(title = "Narasi yang diberitakan") @Ui(ref = "/narratives", widget = "reference", order = 10) @Nullable
        UUID narrativeId,

        @Schema(title = "Kutipan") @Ui(widget = "textarea", order = 11) @Nullable
        String quote,

        @Schema(title = "Dicatat") @Ui(order = 12) Instant capturedAt,
        @Schema(title = "Nada dinilai oleh") @Ui(order = 13) String ratedBy,

        @Schema(title = "Analisis") @Ui(order = 14) @Nullable
        Analysis analysis,

        @Schema(title = "Dihapus media, terlihat pada") @Ui(order = 15) @Nullable
        Instant goneAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static MentionView of(Mention mention, Actor actor) {
        return new MentionView(
                mention.id,
                mention.version,
                mention.headline,
                mention.outlet,
                mention.outletId,
                mention.outletKind,
                mention.region,
                mention.url,
                mention.publishedAt,
                mention.headlineTone,
                mention.contentTone,
                mention.topicId,
                mention.narrativeId,
                mention.quote,
                mention.capturedAt,
                mention.ratedBy,
                mention.analysis,
                mention.goneAt,
                mention.allowedActions(actor));
    }
}
