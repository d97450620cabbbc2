package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The report tells which duties of a unit that is gone an heir answers for, and counts them once. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class HandedOnDutiesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    DutyRecord duties;

    private DisseminationRecord record() {
        return QuarkusTransaction.requiringNew().call(() -> duties.of(OCTOBER, Instant.parse("2026-11-11T16:59:59Z")));
    }

    private int dueOf(UUID unit) {
        return record().units().stream()
                .filter(figures -> figures.unitId().equals(unit))
                .mapToInt(figures -> figures.duties().due())
                .sum();
    }

    @Test
    void open_duties_of_a_unit_that_ended_are_told_beside_their_heir() {
        SettableClock.set("2026-10-12T02:00:00Z");
        String code = "LAMA-" + UUID.randomUUID();
        UUID old = NeighbourTalk.unit("LPNK", "INTERNAL", code, "Badan Lama", "Asia/Jakarta");
        UUID heir = NeighbourTalk.unit("KEMENTERIAN", "INTERNAL", "BARU-" + code, "Kementerian Baru", "Asia/Jakarta");
        catalogue.readUnits(0);
        PublishedText.firstEdition().forUnits(old).publishedAt("2026-10-12T01:00:00Z");
        PublishedText.firstEdition().forUnits(old).publishedAt("2026-10-12T01:10:00Z");
        catalogue.readEditions(0);
        assertThat(dueOf(old)).isEqualTo(2);

        NeighbourTalk.dissolvedUnit("LPNK", "INTERNAL", code, "Badan Lama", "Asia/Jakarta");
        UUID succession = UUID.randomUUID();
        NeighbourTalk.event(
                "submission",
                "unit.succeeded",
                succession,
                Map.of(
                        "successionId",
                        succession,
                        "succession",
                        "MERGE",
                        "from",
                        List.of(old),
                        "to",
                        List.of(heir),
                        "heir",
                        heir,
                        "effectiveOn",
                        "2026-10-12",
                        "reason",
                        "Perpres",
                        "releasedDuties",
                        0));
        catalogue.readUnits(0);

        assertThat(record().transferred())
                .contains(new HandedOnDuties(old, "Badan Lama", UnitKind.LPNK, heir, "Kementerian Baru", 2));
        assertThat(dueOf(old)).isZero();
        assertThat(dueOf(heir)).isEqualTo(2);
    }
}
