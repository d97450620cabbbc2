package id.narasitunggal.dissemination.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the last look at a page found. */
@Embeddable
public record LastLook(
        @Enumerated(EnumType.STRING) @Column(name = "check_result") @Nullable
        CheckResult result,

        @Enumerated(EnumType.STRING) @Column(name = "check_standing") @Nullable
        CheckStanding standing,

        @Column(name = "check_detail") @Nullable String detail,

        @Enumerated(EnumType.STRING) @Column(name = "mode") @Nullable
        PlacementMode mode,

        @Enumerated(EnumType.STRING) @Column(name = "fidelity") @Nullable
        PlacementFidelity fidelity,

        @Column(name = "contained") @Nullable BigDecimal contained,
        @Column(name = "excerpt") @Nullable String excerpt,
        @Column(name = "checked_at") @Nullable Instant checkedAt,
        @Column(name = "http_status") @Nullable Integer httpStatus,

        @Enumerated(EnumType.STRING) @Column(name = "page_state") @Nullable
        PageState pageState,

        @Column(name = "suggested_edition_id") @Nullable UUID suggestedEditionId,

        @Enumerated(EnumType.STRING) @Column(name = "suggestion_reason") @Nullable
        SuggestionReason suggestionReason,

        @Column(name = "suggestion_share") @Nullable BigDecimal suggestionShare,
        @Column(name = "drift") @Nullable String drift,
        @Column(name = "page_dated_at") @Nullable Instant pageDatedAt) {
    static final LastLook NONE =
            new LastLook(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static LastLook of(Sighting seen, PageState pageState) {
        Optional<Suggested> suggested = Optional.ofNullable(seen.signs().suggested());
        return new LastLook(
                seen.result(),
                seen.standing(),
                seen.detail(),
                seen.mode(),
                seen.fidelity(),
                seen.contained(),
                seen.excerpt(),
                seen.at(),
                seen.httpStatus(),
                pageState,
                suggested.map(Suggested::editionId).orElse(null),
                suggested.map(Suggested::reason).orElse(null),
                suggested.map(Suggested::share).orElse(null),
                seen.signs().drift(),
                seen.signs().pageDatedAt());
    }
}
