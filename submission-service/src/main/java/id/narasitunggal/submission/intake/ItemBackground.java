package id.narasitunggal.submission.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an item says about itself besides its words: programme, plan, time, place, who speaks on it, and until when it must wait. */
@Embeddable
public class ItemBackground {
    @Column(name = "sector")
    @Nullable
    String sector;

    @Column(name = "topic")
    @Nullable
    String topic;

    @Column(name = "priority_programme")
    @Nullable
    String priorityProgramme;

    @Column(name = "plan_reference")
    @Nullable
    String planReference;

    @Column(name = "covers_from")
    @Nullable
    LocalDate coversFrom;

    @Column(name = "covers_to")
    @Nullable
    LocalDate coversTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "location_codes", nullable = false)
    List<String> locationCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "location_unit_ids", nullable = false)
    List<UUID> locationUnitIds;

    @Column(name = "spokesperson")
    @Nullable
    String spokesperson;

    @Column(name = "contact")
    @Nullable
    String contact;

    @Column(name = "embargo_until")
    @Nullable
    Instant embargoUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "handling")
    @Nullable
    Handling handling;

    protected ItemBackground() {}

    ItemBackground(ItemEntry entry, Gazetteer places) {
        this.sector = entry.sector();
        this.topic = entry.topic();
        this.priorityProgramme = entry.priorityProgramme();
        this.planReference = entry.planReference();
        this.coversFrom =
                entry.periodCovered() == null ? null : entry.periodCovered().from();
        this.coversTo =
                entry.periodCovered() == null ? null : entry.periodCovered().to();
        this.locationCodes = List.copyOf(entry.listedLocations());
        this.locationUnitIds = locationCodes.stream()
                .map(code -> places.region(code, entry.placesAsOf(places.today())))
                .toList();
        this.spokesperson = entry.spokesperson();
        this.contact = entry.contact();
        this.embargoUntil = entry.embargo();
        this.handling = entry.handling();
    }

    @Nullable
    PeriodCovered periodCovered() {
        return coversFrom == null || coversTo == null ? null : new PeriodCovered(coversFrom, coversTo);
    }
}
