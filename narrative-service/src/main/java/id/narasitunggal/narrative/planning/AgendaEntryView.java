package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.ChannelFamily;
import id.narasitunggal.narrative.ui.Ui;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the calendar as it is shown, with the entries it clashes with. */
public record AgendaEntryView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Status") @Ui(list = true, order = 5)
        AgendaStatus status,

        @Schema(title = "Judul") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 2)
        UUID topicId,

        @Schema(title = "Mulai") @Ui(list = true, order = 3) LocalDateTime start,
        @Schema(title = "Selesai") LocalDateTime end,

        @Schema(title = "Zona waktu") @Ui(list = true, order = 4)
        IndonesianZone zone,

        @Schema(title = "Wilayah") @Ui(list = true, order = 6)
        String region,

        @Schema(title = "Rumpun kanal") @Nullable ChannelFamily channel,
        @Schema(title = "Produk") @Nullable String product,
        @Schema(title = "Tempat") @Nullable String place,

        @Schema(title = "Rencana komunikasi") @Ui(ref = "/communication-plans", widget = "reference") @Nullable
        UUID planId,

        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference") @Nullable
        UUID narrativeId,

        @Schema(title = "Instansi yang terlibat") @Ui(ref = "/units")
        List<UUID> unitIds,

        @Schema(title = "Berbenturan dengan") List<ClashView> clashes,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static AgendaEntryView of(AgendaEntry entry, List<ClashView> clashes, Actor actor) {
        IndonesianZone zone = IndonesianZone.of(entry.zone);
        return new AgendaEntryView(
                entry.id,
                entry.version,
                entry.status,
                entry.title,
                entry.topicId,
                LocalDateTime.ofInstant(entry.startsAt, zone.id()),
                LocalDateTime.ofInstant(entry.endsAt, zone.id()),
                zone,
                entry.region,
                entry.channel,
                entry.product,
                entry.place,
                entry.planId,
                entry.narrativeId,
                entry.units,
                clashes.stream()
                        .filter(clash -> clash.entryId().equals(entry.id))
                        .toList(),
                entry.allowedActions(actor));
    }
}
