package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.placement.EvidenceFlag;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** What the note of the device in a file says of the sender's word, in one answer. */
public enum DeviceAnswer {
    @Ui.Label(value = "Cocok dengan keterangan pengirim", tone = "success")
    AGREES,
    @Ui.Label(value = "Tidak cocok dengan keterangan pengirim", tone = "warning")
    DIFFERS,
    /** It says where, and the sender stated no coordinates. */
    @Ui.Label("Berkas hanya mencatat letak; pengirim tidak mengisi lintang dan bujur")
    NOT_COMPARED,
    /** Proves nothing: most programs take the note out. */
    @Ui.Label("Berkas tidak memuat catatan kamera; ini bukan kesalahan")
    ABSENT;

    static DeviceAnswer of(Tuple row) {
        List<EvidenceFlag> flags = EvidenceFlag.parse(row.get("flags", String.class));
        if (flags.stream().anyMatch(EvidenceFlag::isOfDevice)) {
            return DIFFERS;
        }
        if (row.get("device_at", Instant.class) != null || row.get("device_metres", Integer.class) != null) {
            return AGREES;
        }
        return row.get("has_device_position", Boolean.class) ? NOT_COMPARED : ABSENT;
    }
}
