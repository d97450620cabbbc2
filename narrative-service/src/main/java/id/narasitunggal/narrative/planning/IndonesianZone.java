package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import java.time.ZoneId;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three time zones of Indonesia (Keppres 41/1987); none knows daylight saving. */
@Schema(title = "Zona waktu")
public enum IndonesianZone {
    @Ui.Label("WIB")
    WIB("Asia/Jakarta", "+0700"),
    @Ui.Label("WITA")
    WITA("Asia/Makassar", "+0800"),
    @Ui.Label("WIT")
    WIT("Asia/Jayapura", "+0900");

    private final ZoneId id;
    private final String offset;

    IndonesianZone(String id, String offset) {
        this.id = ZoneId.of(id);
        this.offset = offset;
    }

    ZoneId id() {
        return id;
    }

    /** As iCalendar writes it. */
    String offset() {
        return offset;
    }

    static IndonesianZone of(String id) {
        return Arrays.stream(values())
                .filter(zone -> zone.id.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
