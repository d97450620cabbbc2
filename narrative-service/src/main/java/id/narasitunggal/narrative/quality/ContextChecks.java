package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For whom is the text, against which background, for how long, and over which channels? */
final class ContextChecks {
    private ContextChecks() {}

    static List<QualityCheck> context(NarrativeContent text) {
        Findings found = new Findings(Aspect.CONTEXT);
        found.require(
                "AUDIENCE_SET",
                !text.audience().reachesNobody(),
                "audience",
                "Instansi sasaran dipilih.",
                "Pilih instansi sasaran: semua, menurut jenis, menurut wilayah, atau tertentu.");
        found.require(
                "BACKGROUND_PRESENT",
                Findings.isThere(text.background()),
                "background",
                "Latar belakang diisi.",
                "Isi latar belakang.");
        found.require(
                "CLARIFIED_NAMED",
                Findings.isThere(text.clarifies()) || text.type() != NarrativeType.CLARIFICATION,
                "clarifies",
                "Kabar yang diluruskan jelas.",
                "Sebutkan kabar yang diluruskan.");
        found.require(
                "SPOKESPERSON_NAMED",
                text.spokesperson() != null,
                "spokesperson",
                "Juru bicara disebutkan.",
                "Sebutkan juru bicara beserta jabatannya.");
        found.require(
                "CONTACT_NAMED",
                text.contact() != null,
                "contact",
                "Kantor narahubung disebutkan.",
                "Sebutkan kantor narahubung.");
        return found.all();
    }

    static List<QualityCheck> continuity(NarrativeContent text, Instant now) {
        Findings found = new Findings(Aspect.CONTINUITY);
        Instant opens = text.opensAt();
        Instant closes = text.closesAt();
        found.require(
                "DATES_IN_ORDER",
                opens == null || closes == null || closes.isAfter(opens),
                "expiresAt",
                "Embargo dan masa berlaku berurutan.",
                "Akhir masa berlaku harus sesudah embargo dan mulai berlakunya.");
        found.require(
                "NOT_EXPIRED",
                closes == null || closes.isAfter(now),
                "expiresAt",
                "Masa berlaku belum lewat.",
                "Akhir masa berlaku sudah lewat. Pilih waktu di masa depan.");
        found.advise(
                "EMBARGO_AHEAD",
                opens == null || opens.isAfter(now),
                place(text),
                "Embargo tidak bertentangan dengan hari ini.",
                "Embargo atau mulai berlakunya sudah lewat; naskah akan terbit seketika.");
        found.advise(
                "FOLLOW_UP_PLANNED",
                closes != null || hasNextByNature(text.type()),
                "expiresAt",
                "Kelanjutannya direncanakan.",
                "Rencanakan kelanjutannya: isi akhir masa berlaku, atau jadwalkan edisi berikutnya.");
        return found.all();
    }

    private static String place(NarrativeContent text) {
        return text.embargoUntil() == null ? "effectiveFrom" : "embargoUntil";
    }

    /** A daily, a weekly and a first statement are followed by the next one. */
    private static boolean hasNextByNature(@Nullable NarrativeType type) {
        return type == NarrativeType.REGULAR_DAILY
                || type == NarrativeType.REGULAR_WEEKLY
                || type == NarrativeType.HOLDING_STATEMENT;
    }

    static List<QualityCheck> channel(NarrativeContent text) {
        Findings found = new Findings(Aspect.CHANNEL);
        found.require(
                "CHANNELS_CHOSEN",
                !text.requiredFamilies().isEmpty(),
                "requiredFamilies",
                "Rumpun kanal dipilih.",
                "Pilih sedikitnya satu rumpun kanal wajib.");
        found.advise(
                "PLACEMENTS_SUFFICE",
                text.minimumPlacements() >= text.requiredFamilies().size(),
                "minimumPlacements",
                "Jumlah penayangan mencakup setiap rumpun kanal.",
                "Penayangan paling sedikit kurang dari jumlah rumpun kanal wajib. Samakan atau naikkan.");
        return found.all();
    }
}
