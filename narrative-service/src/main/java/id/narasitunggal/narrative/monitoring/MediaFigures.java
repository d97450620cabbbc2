package id.narasitunggal.narrative.monitoring;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the media spoke in one month, by the tone of what they wrote and not of their headlines.
 *
 * @param headlineMismatches reports whose headline and text differ in tone
 * @param topics the five topics that were written about most
 */
@Schema(title = "Pantauan media sebulan")
public record MediaFigures(
        @Schema(title = "Berita") long items,
        @Schema(title = "Positif") long positive,
        @Schema(title = "Netral") long neutral,
        @Schema(title = "Negatif") long negative,
        @Schema(title = "Judul tidak senada dengan isi") long headlineMismatches,
        @Schema(title = "Menurut jenis media") List<KindTones> outletKinds,
        @Schema(title = "Topik terbanyak diberitakan") List<TopicTones> topics) {

    /** Reports in one kind of medium. */
    @Schema(title = "Nada menurut jenis media")
    public record KindTones(
            @Schema(title = "Jenis media") OutletKind outletKind,
            @Schema(title = "Positif") long positive,
            @Schema(title = "Netral") long neutral,
            @Schema(title = "Negatif") long negative) {}

    /** Reports on one topic. */
    @Schema(title = "Nada menurut topik")
    public record TopicTones(
            @Schema(title = "Id topik") UUID topicId,
            @Schema(title = "Topik") String title,
            @Schema(title = "Positif") long positive,
            @Schema(title = "Netral") long neutral,
            @Schema(title = "Negatif") long negative) {}
}
