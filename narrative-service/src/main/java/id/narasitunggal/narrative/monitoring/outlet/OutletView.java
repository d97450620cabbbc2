package id.narasitunggal.narrative.monitoring.outlet;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.monitoring.MonitoringRules;
import id.narasitunggal.narrative.monitoring.OutletKind;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A medium as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutletView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Nama media") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Jenis media") @Ui(list = true, order = 2)
        OutletKind kind,

        @Schema(title = "Jangkauan") @Ui(list = true, order = 3)
        OutletTier tier,

        @Schema(title = "Kode wilayah") @Ui(list = true, order = 4) @Nullable
        String region,

        @Schema(title = "Kelompok pemilik") @Ui(list = true, order = 5) @Nullable
        String ownershipGroup,

        @Schema(title = "Terverifikasi Dewan Pers") @Ui(order = 6)
        boolean pressCouncilVerified,

        @Schema(title = "Masih dipantau") @Ui(list = true, order = 7)
        boolean active,

        @Schema(title = "Didaftarkan") @Ui(order = 8) Instant registeredAt,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static OutletView of(Outlet outlet, Actor actor) {
        return new OutletView(
                outlet.id,
                outlet.version,
                outlet.name,
                outlet.kind,
                outlet.tier,
                outlet.region,
                outlet.ownershipGroup,
                outlet.pressCouncilVerified,
                outlet.active,
                outlet.registeredAt,
                MonitoringRules.monitors(actor) ? List.of("register") : List.of());
    }
}
