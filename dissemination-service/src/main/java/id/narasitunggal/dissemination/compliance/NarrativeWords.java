package id.narasitunggal.dissemination.compliance;

import java.util.Map;

/** The types of narratives as people read them. */
final class NarrativeWords {
    private static final Map<String, String> TYPES = Map.of(
            "REGULAR_DAILY", "Harian",
            "REGULAR_WEEKLY", "Mingguan",
            "THEMATIC", "Tematik",
            "CLARIFICATION", "Klarifikasi",
            "URGENT", "Mendesak atau krisis",
            "HOLDING_STATEMENT", "Pernyataan sementara",
            "ILM_SCRIPT", "Naskah iklan layanan masyarakat");

    private NarrativeWords() {}

    /** A type that this version does not know is shown by its own name. */
    static String outlet(String kind) {
        return switch (kind) {
            case "PRINT" -> "Cetak";
            case "ONLINE" -> "Daring";
            case "TV" -> "Televisi";
            case "RADIO" -> "Radio";
            case "WIRE" -> "Kantor berita";
            case "SOCIAL_ACCOUNT" -> "Media sosial";
            case "FORUM" -> "Forum";
            default -> kind;
        };
    }

    static String type(String type) {
        return TYPES.getOrDefault(type, type);
    }
}
