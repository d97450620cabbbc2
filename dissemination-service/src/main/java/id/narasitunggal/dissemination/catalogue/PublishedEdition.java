package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of narrative-service's {@code edition.published} and {@code edition.corrected}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PublishedEdition(
        UUID narrativeId,
        UUID editionId,
        String number,
        int edition,
        String topicTitle,
        String type,
        String classification,
        String title,
        @Nullable String summary,
        @Nullable String body,
        List<String> keyMessages,
        Audience audience,
        List<ChannelFamily> requiredFamilies,
        int minimumPlacements,
        @Nullable DueWithin dueWithin,
        Instant publishedAt,
        String contentHash,
        @Nullable UUID previousEditionId) {

    private static final DueWithin USUAL = new DueWithin(2, DueMeasure.WORKING_DAYS);

    DueWithin due() {
        return dueWithin == null ? USUAL : dueWithin;
    }

    /** How the edition that this one corrects has ended. */
    EndedEdition correction(UUID earlier) {
        return new EndedEdition(narrativeId, earlier, null, null, editionId, publishedAt);
    }

    /**
     * Which units must publish: all of them, or the union of kinds, tiers, regions (a province with its regencies and cities) and
     * units named.
     *
     * @param obligationBases only units of these bases; empty: those under the Inpres
     * @param timeZones only units that live by these clocks, and those named; empty: wherever they are
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Audience(
            boolean everyone,
            @Nullable List<String> kinds,
            @Nullable List<String> regions,
            @Nullable List<UUID> unitIds,
            @Nullable List<String> tiers,
            @Nullable List<String> obligationBases,
            @Nullable List<String> timeZones) {
        Audience {
            tiers = tiers == null ? List.of() : List.copyOf(tiers);
            obligationBases = obligationBases == null ? List.of() : List.copyOf(obligationBases);
            timeZones = timeZones == null ? List.of() : List.copyOf(timeZones);
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            regions = regions == null ? List.of() : List.copyOf(regions);
            unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
        }
    }

    /** The time allowed, in working days or in hours that run through nights and holidays. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DueWithin(int amount, DueMeasure unit) {}

    /** How the time allowed is counted. */
    enum DueMeasure {
        WORKING_DAYS,
        CALENDAR_HOURS
    }
}
