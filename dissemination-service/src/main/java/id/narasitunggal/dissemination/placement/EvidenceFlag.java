package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person who judges evidence should look at twice; a flag decides nothing by itself. */
public enum EvidenceFlag {
    /** The same bytes prove another placement too. */
    @Ui.Label(value = "Berkas yang sama dipakai pada penayangan lain", tone = "danger")
    REPEATED_FILE,
    /** Taken before the unit says that the text was shown. */
    @Ui.Label(value = "Diambil sebelum waktu tayang", tone = "warning")
    CAPTURED_BEFORE_SHOWN,
    /** Taken after the duty was due. */
    @Ui.Label(value = "Diambil setelah batas waktu kewajiban", tone = "warning")
    CAPTURED_AFTER_DUE,
    /** The channel was not in use on the day of publication: a person decides. */
    @Ui.Label(value = "Kanal tidak aktif pada hari tayang", tone = "warning")
    CHANNEL_NOT_ACTIVE,
    /** The device's own clock shows a time at which the text was not public yet. */
    @Ui.Label(value = "Menurut kamera, diambil sebelum narasi terbit", tone = "danger")
    DEVICE_BEFORE_PUBLICATION,
    /** The device's own clock is further from the word of the sender than the rule allows. */
    @Ui.Label(value = "Waktu menurut kamera jauh dari keterangan", tone = "warning")
    DEVICE_TIME_DIFFERS,
    /** The device was further from the stated place than the rule allows. */
    @Ui.Label(value = "Letak menurut kamera jauh dari keterangan", tone = "warning")
    DEVICE_PLACE_DIFFERS;

    /** Whether it comes from what the device wrote into the file. */
    public boolean isOfDevice() {
        return switch (this) {
            case DEVICE_BEFORE_PUBLICATION, DEVICE_TIME_DIFFERS, DEVICE_PLACE_DIFFERS -> true;
            case REPEATED_FILE, CAPTURED_BEFORE_SHOWN, CAPTURED_AFTER_DUE, CHANNEL_NOT_ACTIVE -> false;
        };
    }

    /** @param joined names with a comma between; null and empty for none */
    public static List<EvidenceFlag> parse(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(","))
                        .map(EvidenceFlag::valueOf)
                        .sorted()
                        .toList();
    }
}
