package id.narasitunggal.dissemination.assignment;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.JAYAPURA;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class AssignmentFreezeTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    AssignmentFreeze freeze;

    @Inject
    Session database;

    @BeforeEach
    void units_are_known() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
    }

    private List<String> obliged(UUID edition) {
        return database.createNativeQuery(
                        "select u.code from assignment a join unit u on u.id = a.unit_id where a.edition_id = :edition order by u.code",
                        String.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private Map<String, Object> duty(UUID unit, UUID edition) {
        return auditor()
                .get("/api/v1/assignments?unitId=" + unit + "&editionId=" + edition)
                .jsonPath()
                .getMap("items[0]");
    }

    private UUID published(PublishedText text, String instant) {
        UUID edition = text.publishedAt(instant);
        catalogue.readEditions(0);
        return edition;
    }

    @Test
    void the_audience_is_the_union_of_kinds_regions_and_units_named() {
        NeighbourTalk.unit("PROVINSI", "KEMENDAGRI", "97", "Provinsi Uji", "Asia/Jakarta");
        NeighbourTalk.unit("KOTA", "KEMENDAGRI", "97.71", "Kota Uji", "Asia/Jakarta");
        NeighbourTalk.unit("LNS", "INTERNAL", "LNS-UJI", "Lembaga Uji", "Asia/Jakarta");

        UUID edition = published(
                PublishedText.firstEdition().forRegions("97").forKinds("LNS").forUnits(PADANG), "2026-10-12T01:00:00Z");

        assertThat(obliged(edition)).containsExactly("13.71", "97", "97.71", "LNS-UJI");
    }

    @Test
    void participants_never_owe_and_the_administrative_cities_of_jakarta_only_when_their_kind_is_named() {
        NeighbourTalk.unit("PTN", "INTERNAL", "PTN-UJI", "Universitas Uji", "Asia/Jakarta", "BAKOHUMAS");
        NeighbourTalk.unit("PROVINSI", "KEMENDAGRI", "98", "Provinsi Ibu Kota Uji", "Asia/Jakarta");
        UUID administrative =
                NeighbourTalk.unit("KOTA_ADMINISTRASI", "KEMENDAGRI", "98.71", "Kota Administrasi Uji", "Asia/Jakarta");

        UUID byRegion = published(PublishedText.firstEdition().forRegions("98"), "2026-10-12T01:00:00Z");
        UUID byKind =
                published(PublishedText.firstEdition().forKinds("KOTA_ADMINISTRASI", "PTN"), "2026-10-12T01:00:00Z");
        UUID everyone = published(PublishedText.firstEdition().forUnits(administrative), "2026-10-12T01:00:00Z");

        assertThat(obliged(byRegion)).containsExactly("98");
        assertThat(obliged(byKind)).containsExactly("98.71");
        assertThat(obliged(everyone)).containsExactly("98.71");
    }

    @Test
    void each_unit_is_due_at_four_in_the_afternoon_of_its_own_clock_on_the_second_working_day() {
        UUID edition = published(PublishedText.firstEdition().forUnits(PADANG, BALI, JAYAPURA), "2026-10-09T10:00:00Z");

        assertThat(duty(PADANG, edition))
                .containsEntry("dueAt", "2026-10-13T09:00:00Z")
                .containsEntry("dueMonth", "2026-10");
        assertThat(duty(BALI, edition)).containsEntry("dueAt", "2026-10-13T08:00:00Z");
        assertThat(duty(JAYAPURA, edition)).containsEntry("dueAt", "2026-10-13T07:00:00Z");
    }

    @Test
    void holidays_and_joint_leave_are_no_working_days() {
        UUID edition = published(PublishedText.firstEdition().forUnits(PADANG), "2026-12-23T02:00:00Z");

        assertThat(duty(PADANG, edition)).containsEntry("dueAt", "2026-12-29T09:00:00Z");
    }

    @Test
    void a_duty_belongs_to_the_month_in_which_it_falls_due_on_the_units_own_clock() {
        UUID edition = published(
                PublishedText.firstEdition()
                        .forUnits(PADANG, BALI, JAYAPURA)
                        .with("dueWithin", Map.of("amount", 3, "unit", "CALENDAR_HOURS")),
                "2026-10-31T12:30:00Z");

        // 15:30Z is 22:30 WIB and 23:30 WITA on 31 October, but 00:30 WIT on 1 November.
        assertThat(duty(PADANG, edition)).containsEntry("dueMonth", "2026-10");
        assertThat(duty(BALI, edition)).containsEntry("dueMonth", "2026-10");
        assertThat(duty(JAYAPURA, edition)).containsEntry("dueMonth", "2026-11");
    }

    @Test
    void the_working_days_of_2026_are_those_of_the_decree() {
        List<String> fifth = List.of(
                "2026-01-08",
                "2026-02-06",
                "2026-03-06",
                "2026-04-08",
                "2026-05-08",
                "2026-06-08",
                "2026-07-07",
                "2026-08-07",
                "2026-09-07",
                "2026-10-07",
                "2026-11-06",
                "2026-12-07");

        List<String> reckoned = database.createNativeQuery(
                        "select nth_working_day_after(first_day::date - 1, 5)::text from generate_series(timestamp '2026-01-01', timestamp '2026-12-01', interval '1 month') as first_day",
                        String.class)
                .getResultList();

        assertThat(reckoned).isEqualTo(fifth);
        assertThat(database.createNativeQuery("select nth_working_day_after('2026-04-30', 10)::text", String.class)
                        .getSingleResult())
                .isEqualTo("2026-05-19");
    }

    @Test
    void the_duties_of_a_thousand_units_are_frozen_by_one_statement() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("""
                        insert into unit (id, kind, tier, name, short_name, code, region, time_zone, obligation_basis, status)
                        select gen_random_uuid(), 'LEMBAGA_NEGARA', 'L', 'Lembaga ' || n, 'L' || n, 'LN-' || n, null,
                               (array['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])[1 + n % 3], 'INPRES_9_2015', 'ACTIVE'
                          from generate_series(1, 1000) as n
                        """).executeUpdate());
        Statistics statistics =
                database.getSessionFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        PublishedText text = PublishedText.firstEdition().forKinds("LEMBAGA_NEGARA");
        UUID edition = text.publishedAt("2026-10-12T01:00:00Z");
        statistics.clear();

        catalogue.readEditions(0);

        assertThat(obliged(edition)).hasSize(1000);
        // Two cursors read, the cursor moved, the edition kept, the duties frozen, the event written, and the tail read
        // once more.
        assertThat(statistics.getPrepareStatementCount()).isLessThan(15);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update unit set status = 'DISSOLVED' where kind = 'LEMBAGA_NEGARA'")
                        .executeUpdate());
    }

    @Test
    void a_narrative_withdrawn_before_its_time_cancels_what_is_not_yet_due_and_nothing_else() {
        PublishedText text = PublishedText.firstEdition()
                .forUnits(PADANG, SOLOK)
                .with("dueWithin", Map.of("amount", 24, "unit", "CALENDAR_HOURS"));
        PublishedText old = PublishedText.firstEdition()
                .forUnits(PADANG)
                .with("dueWithin", Map.of("amount", 3, "unit", "CALENDAR_HOURS"));
        UUID edition = published(text, "2026-10-12T01:00:00Z");
        UUID oldEdition = published(old, "2026-10-11T01:00:00Z");

        text.withdrawnAt("2026-10-12T02:00:00Z");
        old.withdrawnAt("2026-10-12T02:00:00Z");
        catalogue.readEditions(0);

        assertThat(duty(PADANG, edition)).containsEntry("state", "CANCELLED");
        assertThat(duty(SOLOK, edition)).containsEntry("state", "CANCELLED");
        assertThat(duty(PADANG, oldEdition)).containsEntry("state", "OVERDUE");
    }

    @Test
    void the_feed_may_deliver_twice_and_the_effect_is_one() {
        PublishedText text = PublishedText.firstEdition().forUnits(PADANG);
        UUID edition = published(text, "2026-10-12T01:00:00Z");
        Map<String, Object> before = duty(PADANG, edition);

        text.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readEditions(0);

        assertThat(obliged(edition)).hasSize(1);
        assertThat(duty(PADANG, edition)).isEqualTo(before);
    }

    @Test
    void overdue_is_seen_the_moment_the_time_is_over_without_any_job() {
        UUID edition = published(PublishedText.firstEdition().forUnits(PADANG), "2026-10-12T01:00:00Z");

        SettableClock.set("2026-10-14T09:00:00Z");
        assertThat(duty(PADANG, edition)).containsEntry("state", "PENDING");
        SettableClock.set("2026-10-14T09:00:01Z");
        assertThat(duty(PADANG, edition)).containsEntry("state", "OVERDUE");
        assertThat(auditor()
                        .get("/api/v1/assignments?state=OVERDUE&editionId=" + edition)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        assertThat(auditor()
                        .get("/api/v1/assignments?state=PENDING&editionId=" + edition)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }
}
