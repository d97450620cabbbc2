package id.narasitunggal.dissemination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A narrative as narrative-service publishes it, told step by step. */
public final class PublishedText {
    private static final String PATTERN = """
            Pemerintah memastikan cadangan beras nasional aman sampai akhir tahun. Per 30 September 2026 stok beras yang dikelola
            pemerintah mencapai 2,4 juta ton, tersebar di gudang seluruh provinsi. Penyaluran beras bantuan pangan dimulai pada
            12 Oktober 2026 kepada 18,2 juta keluarga penerima manfaat, masing-masing sepuluh kilogram per bulan selama tiga bulan.

            Harga beras medium di tingkat konsumen pada pekan pertama Oktober rata-rata Rp13.150 per kilogram, turun 1,8 persen
            dibandingkan bulan sebelumnya. Pemerintah daerah diminta memantau harga di pasar setiap hari dan melaporkan lonjakan
            kepada satuan tugas pangan supaya operasi pasar dapat segera dilakukan.

            Masyarakat diimbau berbelanja sesuai kebutuhan dan tidak menimbun. Keluhan mengenai harga dan mutu beras dapat
            disampaikan melalui kanal pengaduan pemerintah daerah masing-masing atau layanan pesan singkat nasional.
            """;

    private final Map<String, Object> data = new LinkedHashMap<>();
    private final Map<String, Object> audience = new LinkedHashMap<>(
            Map.of("everyone", false, "kinds", List.of(), "regions", List.of(), "unitIds", List.of()));

    private PublishedText(UUID narrative, UUID edition) {
        data.put("narrativeId", narrative);
        data.put("editionId", edition);
        data.put("number", "NT/2026/" + Math.abs(narrative.hashCode() % 10_000));
        data.put("edition", 1);
        data.put("topicId", UUID.randomUUID());
        data.put("topicTitle", "Ketahanan pangan");
        data.put("type", "THEMATIC");
        data.put("classification", "BERKALA");
        data.put("title", "Cadangan beras nasional aman");
        data.put("summary", "Stok beras aman sampai akhir tahun.");
        data.put("body", own(PATTERN, narrative));
        data.put("background", "Latar belakang.");
        data.put("keyMessages", keyMessages());
        data.put("figures", List.of());
        data.put("audience", audience);
        data.put("requiredFamilies", List.of("WEBSITE"));
        data.put("minimumPlacements", 1);
        data.put("dueWithin", Map.of("amount", 2, "unit", "WORKING_DAYS"));
        data.put("contentHash", "hash");
    }

    /** Every third word belongs to one narrative only: texts that all narratives share would prove nothing. */
    private static String own(String pattern, UUID narrative) {
        String mark = narrative.toString().replaceAll("[^a-f]", "") + "x";
        StringBuilder text = new StringBuilder();
        int word = 0;
        for (String token : pattern.split("(?<=\\s)")) {
            boolean isPlain = token.strip().matches("[a-z]+");
            boolean isOwn = isPlain && word++ % 3 == 0;
            text.append(
                    isOwn ? token.strip() + mark + token.substring(token.strip().length()) : token);
        }
        return text.toString();
    }

    /** The first sentence of the text and the last. */
    private List<String> keyMessages() {
        String text = text().strip();
        int lastSentence = text.lastIndexOf(". ", text.length() - 2);
        return List.of(
                text.substring(0, text.indexOf('.') + 1),
                text.substring(lastSentence + 2).replace('\n', ' '));
    }

    public static PublishedText firstEdition() {
        return new PublishedText(UUID.randomUUID(), UUID.randomUUID());
    }

    public static PublishedText correctionOf(PublishedText earlier) {
        PublishedText correction = new PublishedText((UUID) earlier.data.get("narrativeId"), UUID.randomUUID());
        correction.data.put("edition", 2);
        correction.data.put("previousEditionId", earlier.editionId());
        correction.audience.putAll(earlier.audience);
        return correction;
    }

    public PublishedText forUnits(UUID... units) {
        audience.put("unitIds", List.of(units));
        return this;
    }

    public PublishedText forRegions(String... regions) {
        audience.put("regions", List.of(regions));
        return this;
    }

    public PublishedText forKinds(String... kinds) {
        audience.put("kinds", List.of(kinds));
        return this;
    }

    public PublishedText with(String property, Object value) {
        data.put(property, value);
        return this;
    }

    /** Tells the feed; returns the edition's id. */
    public UUID publishedAt(String instant) {
        data.put("publishedAt", instant);
        NeighbourTalk.event(
                "narrative",
                data.containsKey("previousEditionId") ? "edition.corrected" : "edition.published",
                (UUID) data.get("narrativeId"),
                data);
        return editionId();
    }

    public void withdrawnAt(String instant) {
        NeighbourTalk.event(
                "narrative",
                "edition.withdrawn",
                (UUID) data.get("narrativeId"),
                Map.of(
                        "narrativeId",
                        data.get("narrativeId"),
                        "editionId",
                        editionId(),
                        "reason",
                        "Kebijakan dibatalkan",
                        "withdrawnAt",
                        instant));
    }

    /** Another narrative takes its place. */
    public void supersededAt(String instant, PublishedText successor) {
        end("edition.superseded", "supersededAt", instant, Map.of("successorEditionId", successor.editionId()));
    }

    public void expiredAt(String instant) {
        end("edition.expired", "expiredAt", instant, Map.of());
    }

    /** Withdrawn in a hurry: the text must be gone within hours. */
    public void urgentlyWithdrawnAt(String instant) {
        end("edition.withdrawn", "withdrawnAt", instant, Map.of("urgent", true, "reason", "Angka keliru"));
    }

    private void end(String type, String whenProperty, String instant, Map<String, Object> more) {
        Map<String, Object> told = new LinkedHashMap<>(more);
        told.put("narrativeId", narrativeId());
        told.put("editionId", editionId());
        told.put(whenProperty, instant);
        NeighbourTalk.event("narrative", type, narrativeId(), told);
    }

    public UUID narrativeId() {
        return (UUID) data.get("narrativeId");
    }

    /** The words that units republish. */
    public String text() {
        return (String) data.get("body");
    }

    public UUID editionId() {
        return (UUID) data.get("editionId");
    }
}
