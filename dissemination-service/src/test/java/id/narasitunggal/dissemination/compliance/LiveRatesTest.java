package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.JAYAPURA;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.SUMBAR;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.auditor;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class LiveRatesTest {
    private static final String RATES = "/api/v1/compliance-rates";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    @Inject
    SessionFactory sessions;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void units_are_known() {
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
    }

    private static JsonPath rates(String query) {
        return auditor()
                .get(RATES + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An edition for these units, due at exactly this many hours after it was published. */
    private PublishedText edition(String publishedAt, int hours, UUID... units) {
        SettableClock.set(publishedAt);
        PublishedText text = PublishedText.firstEdition()
                .forUnits(units)
                .with("requiredFamilies", List.of("SOCIAL_MEDIA"))
                .with("dueWithin", Map.of("amount", hours, "unit", "CALENDAR_HOURS"));
        text.publishedAt(publishedAt);
        catalogue.readEditions(0);
        return text;
    }

    @Test
    void a_duty_belongs_to_the_month_in_which_it_falls_due_on_the_units_own_clock() {
        // 30 April 23.30 in Jakarta is 1 May in Bali and in Jayapura.
        edition("2030-04-30T13:30:00Z", 3, PADANG, BALI, JAYAPURA);

        assertThat(rates("month=2030-04&groupBy=unit").getList("items.label")).containsExactly("Kota Padang");
        assertThat(rates("month=2030-05&groupBy=unit").getList("items.label"))
                .containsExactly("Kota Jayapura", "Provinsi Bali");
    }

    @Test
    void the_leap_day_is_the_last_of_its_february() {
        edition("2032-02-29T13:30:00Z", 3, PADANG, JAYAPURA);
        edition("2032-02-29T13:30:00Z", 4, SOLOK);

        assertThat(rates("month=2032-02&groupBy=unit").getList("items.label")).containsExactly("Kota Padang");
        assertThat(rates("month=2032-03&groupBy=unit").getList("items.label"))
                .containsExactly("Kabupaten Solok", "Kota Jayapura");
    }

    @Test
    void a_unit_split_inside_the_month_is_counted_once_before_and_its_successors_after() {
        UUID old =
                NeighbourTalk.unit("KEMENTERIAN", "INTERNAL", "KL-UJI-DIK", "Kementerian Pendidikan", "Asia/Jakarta");
        catalogue.readUnits(0);
        edition("2030-06-03T01:00:00Z", 48, old);
        UUID first =
                NeighbourTalk.unit("KEMENTERIAN", "INTERNAL", "KL-UJI-DASMEN", "Kementerian Dasmen", "Asia/Jakarta");
        UUID second =
                NeighbourTalk.unit("KEMENTERIAN", "INTERNAL", "KL-UJI-KEBUD", "Kementerian Kebudayaan", "Asia/Jakarta");
        Map<String, Object> dissolved = new HashMap<>(Map.of(
                "id",
                old,
                "kind",
                "KEMENTERIAN",
                "tier",
                "K",
                "name",
                "Kementerian Pendidikan",
                "shortName",
                "Pendidikan",
                "codes",
                List.of(Map.of("scheme", "INTERNAL", "code", "KL-UJI-DIK")),
                "timeZone",
                "Asia/Jakarta",
                "obligationBasis",
                "INPRES_9_2015",
                "status",
                "DISSOLVED"));
        SettableClock.set("2030-06-10T02:00:00Z");
        NeighbourTalk.event("submission", "unit.changed", old, dissolved);
        catalogue.readUnits(0);
        edition("2030-06-20T01:00:00Z", 48, old, first, second);
        SettableClock.set("2030-07-01T02:00:00Z");

        JsonPath units = rates("month=2030-06&groupBy=unit");

        assertThat(units.getList("items.label"))
                .containsExactly("Kementerian Dasmen", "Kementerian Kebudayaan", "Kementerian Pendidikan");
        assertThat(units.getList("items.due")).containsExactly(1, 1, 1);
    }

    @Test
    void only_verified_placements_fulfil_and_the_others_are_shown_as_waiting() {
        UUID edition =
                edition("2030-08-05T01:00:00Z", 72, PADANG, SOLOK, SUMBAR).editionId();
        RateSteps.fulfil(PADANG, edition, "2030-08-06T02:00:00Z");
        RateSteps.report(SOLOK, edition, "2030-08-06T02:00:00Z");
        SettableClock.set("2030-09-02T02:00:00Z");

        JsonPath units = rates("month=2030-08&groupBy=unit");
        JsonPath family = rates("month=2030-08&groupBy=family");
        JsonPath province = rates("month=2030-08&groupBy=province");

        assertThat(units.getMap("items.find { it.label == 'Kota Padang' }"))
                .containsEntry("onTime", 1)
                .containsEntry("rank", 1)
                .containsEntry("band", "A")
                .containsEntry("smallDenominator", true)
                .containsEntry("dutyFilter", "month=2030-08&unitId=" + PADANG);
        assertThat(units.getMap("items.find { it.label == 'Kabupaten Solok' }"))
                .containsEntry("missed", 1)
                .containsEntry("awaitingVerification", 1)
                .containsEntry("band", "E");
        assertThat(family.getMap("items[0]"))
                .containsEntry("key", "SOCIAL_MEDIA")
                .containsEntry("due", 3)
                .containsEntry("onTime", 1)
                .containsEntry("missed", 2);
        assertThat(province.getMap("items[0]"))
                .containsEntry("key", "13")
                .containsEntry("label", "Provinsi Sumatera Barat")
                .containsEntry("smallDenominator", false);
        assertThat(recountedFromPlacements("2030-08")).isEqualTo(1);
    }

    /** The fulfilled duties of a month counted without looking at their state: by the placements themselves. */
    private long recountedFromPlacements(String month) {
        return database.createNativeQuery("""
                        select count(*) from assignment a
                         where a.due_month = :month
                           and (select count(distinct p.channel_id) from placement p join channel c on c.id = p.channel_id
                                 where p.edition_id = a.edition_id and p.unit_id = a.unit_id and p.status = 'VERIFIED'
                                   and p.reported_at <= a.due_at and c.status = 'VERIFIED') >= a.minimum_placements
                           and not exists (select from unnest(a.required_families) as needed (family)
                                            where not exists (select from placement p join channel c on c.id = p.channel_id
                                                               where p.edition_id = a.edition_id and p.unit_id = a.unit_id
                                                                 and p.status = 'VERIFIED' and p.reported_at <= a.due_at
                                                                 and c.family = needed.family))
                        """, Long.class)
                .setParameter("month", month)
                .getSingleResult();
    }

    @Test
    void a_unit_sees_its_own_figures_and_a_province_those_of_its_regencies_and_cities() {
        edition("2030-10-07T01:00:00Z", 48, PADANG, SOLOK, SUMBAR, BALI);

        atUnit(PADANG).get(RATES + "?month=2030-10&groupBy=unit").then().body("items.label", contains("Kota Padang"));
        supervisorOfSumbar()
                .get(RATES + "?month=2030-10&groupBy=unit")
                .then()
                .body("items.label", contains("Kabupaten Solok", "Kota Padang", "Provinsi Sumatera Barat"));
        atUnit(BALI).get(RATES + "?month=2030-10").then().body("items.due", contains(1));
    }

    @Test
    void a_trend_spans_at_most_two_years() {
        edition("2031-03-03T01:00:00Z", 48, PADANG);
        edition("2031-05-05T01:00:00Z", 48, PADANG, SOLOK);

        assertThat(rates("from=2031-02&to=2031-06&groupBy=period").getList("items.key"))
                .containsExactly("2031-03", "2031-05");
        auditor().get(RATES + "?from=2029-01&to=2031-01").then().statusCode(400);
        auditor().get(RATES + "?from=2031-02&to=2031-01").then().statusCode(400);
        auditor()
                .get(RATES + "?groupBy=unit&month=2031-03&after=palsu")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("after"));
    }

    @Test
    void random_duties_give_rates_between_0_and_100_that_an_independent_count_confirms() throws Exception {
        randomDuties("2033-07");
        SettableClock.set("2033-07-16T00:00:00Z");
        List<Map<String, Object>> pages = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = rates("month=2033-07&groupBy=unit&limit=37" + after);
            pages.addAll(page.getList("items"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (after != null);

        Map<String, Object[]> expected = new HashMap<>();
        for (Object[] row : database.createNativeQuery("""
                        select cast(unit_id as text), sum(case when state = 'FULFILLED' then 1 else 0 end),
                               sum(case when state = 'FULFILLED_LATE' then 1 else 0 end),
                               sum(case when state = 'PENDING' and due_at < timestamptz '2033-07-16T00:00:00Z' then 1 else 0 end),
                               sum(case when state = 'PENDING' and due_at >= timestamptz '2033-07-16T00:00:00Z' then 1 else 0 end)
                          from assignment where due_month = '2033-07' group by unit_id
                        having sum(case when state = 'CANCELLED' then 0 else 1 end) > 0
                        """, Object[].class).getResultList()) {
            expected.put((String) row[0], row);
        }
        assertThat(pages)
                .hasSameSizeAs(expected.keySet())
                .extracting(row -> row.get("key"))
                .doesNotHaveDuplicates();
        Map<Object, Float> lastOfKind = new HashMap<>();
        for (Map<String, Object> row : pages) {
            Object[] independent = expected.get(row.get("key"));
            assertThat(row.get("onTime")).isEqualTo(((Number) independent[1]).intValue());
            assertThat(row.get("late")).isEqualTo(((Number) independent[2]).intValue());
            assertThat(row.get("missed")).isEqualTo(((Number) independent[3]).intValue());
            assertThat(row.get("open")).isEqualTo(((Number) independent[4]).intValue());
            assertThat((int) row.get("due"))
                    .isEqualTo((int) row.get("onTime")
                            + (int) row.get("late")
                            + (int) row.get("missed")
                            + (int) row.get("open"));
            int judged = (int) row.get("onTime") + (int) row.get("late") + (int) row.get("missed");
            if (judged == 0) {
                assertThat(row.get("onTimeRate")).isNull();
                assertThat(row.get("rank")).isNull();
            } else {
                float rate = ((Number) row.get("onTimeRate")).floatValue();
                assertThat(rate).isBetween(0f, 100f);
                assertThat(rate).isLessThanOrEqualTo(lastOfKind.getOrDefault(row.get("unitKind"), 100f));
                lastOfKind.put(row.get("unitKind"), rate);
            }
        }
        database.clear();
        sessions.getStatistics().clear();
        rates("month=2033-07&groupBy=unit&limit=200");
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    private void randomDuties(String month) throws Exception {
        transaction.begin();
        database.createNativeMutationQuery("""
                        insert into unit (id, kind, tier, name, short_name, code, region, time_zone, obligation_basis, status)
                        select md5('acak' || n)::uuid, case when n % 2 = 0 then 'KABUPATEN' else 'KOTA' end, 'D', 'Acak ' || n, 'Acak',
                               'ACAK-' || n, '7' || n % 4 || '.' || n, 'Asia/Makassar', 'INPRES_9_2015', 'DISSOLVED'
                          from generate_series(1, 150) as n
                        """).executeUpdate();
        database.createNativeMutationQuery("""
                        with text as (
                            insert into edition (id, narrative_id, number, edition, topic_title, type, classification, title, summary, body,
                                                 key_messages, audience, required_families, minimum_placements, due_amount, due_measure,
                                                 published_at, content_hash, status)
                            select gen_random_uuid(), gen_random_uuid(), 'NT/2033/' || n, 1, 't', 'THEMATIC', 'BERKALA', 't', 's', 'b',
                                   '[]', '{}', '{}', 1, 2, 'WORKING_DAYS', timestamptz '2033-07-01T00:00:00Z', 'h', 'CORRECTED'
                              from generate_series(1, 4) as n
                            returning id, narrative_id
                        ), drawn as (
                            select text.id as edition_id, text.narrative_id, u.id as unit_id, u.kind, u.region,
                                   (array['PENDING', 'PENDING', 'FULFILLED', 'FULFILLED', 'FULFILLED_LATE', 'WAIVED', 'CANCELLED'])
                                       [1 + floor(random() * 7)::int] as state,
                                   timestamptz '2033-07-02T00:00:00Z' + random() * interval '28 days' as due_at
                              from text cross join unit u where u.code like 'ACAK-%'
                        )
                        insert into assignment (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, due_at, due_month,
                                                required_families, minimum_placements, state, fulfilled_at, created_at, version)
                        select gen_random_uuid(), edition_id, narrative_id, unit_id, kind, region, 'Asia/Makassar', 'PUBLISH', due_at, :month,
                               '{}', 1, state, case when state like 'FULFILLED%' then due_at end, due_at, 0
                          from drawn
                        """).setParameter("month", month).executeUpdate();
        transaction.commit();
    }

    @Test
    void the_hours_to_the_first_placement_and_the_replacements_are_told_apart() {
        PublishedText first = edition("2031-08-04T00:00:00Z", 96, PADANG, SOLOK);
        RateSteps.fulfil(PADANG, first.editionId(), "2031-08-04T10:00:00Z");
        RateSteps.fulfil(SOLOK, first.editionId(), "2031-08-04T20:00:00Z");
        SettableClock.set("2031-08-10T00:00:00Z");
        PublishedText.correctionOf(first)
                .with("requiredFamilies", List.of("SOCIAL_MEDIA"))
                .publishedAt("2031-08-10T00:00:00Z");
        catalogue.readEditions(0);
        SettableClock.set("2031-08-12T00:00:00Z");

        JsonPath published = rates("month=2031-08&groupBy=period&duty=PUBLISH");
        JsonPath replaced = rates("month=2031-08&groupBy=period&duty=REPLACE");

        assertThat(published.getFloat("items[0].medianHours")).isEqualTo(15.0f);
        assertThat(published.getFloat("items[0].p90Hours")).isEqualTo(19.0f);
        assertThat(published.getInt("items[0].onTime")).isEqualTo(2);
        assertThat(replaced.getInt("items[0].missed")).isEqualTo(2);
        assertThat(replaced.getMap("items[0]")).containsEntry("medianHours", null);
    }

    @Test
    void participants_stand_apart_and_are_in_no_rate() {
        UUID bumn = NeighbourTalk.unit("BUMN", "INTERNAL", "BUMN-UJI", "PT Uji Persero", "Asia/Jakarta", "VOLUNTARY");
        catalogue.readUnits(0);
        UUID edition = edition("2030-11-04T01:00:00Z", 48, PADANG, bumn).editionId();
        RateSteps.fulfil(bumn, edition, "2030-11-05T02:00:00Z");

        assertThat(rates("month=2030-11&groupBy=unit").getList("items.label")).containsExactly("Kota Padang");
        assertThat(rates("month=2030-11&participants=true").getList("items")).isEmpty();
    }
}
