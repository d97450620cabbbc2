package id.narasitunggal.dissemination.rollout;

import static id.narasitunggal.dissemination.Someone.BALI;
import static id.narasitunggal.dissemination.Someone.JAYAPURA;
import static id.narasitunggal.dissemination.Someone.KOMINFO;
import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static id.narasitunggal.dissemination.Someone.SUMBAR;
import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.leadership;
import static id.narasitunggal.dissemination.Someone.officer;
import static id.narasitunggal.dissemination.Someone.supervisorOfSumbar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far a narrative has got is counted when it is asked, by one statement. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class RolloutTest {
    private static final String PATH = "/api/v1/rollouts";

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    Session database;

    private PublishedText narrative;

    @BeforeEach
    void a_narrative_is_rolled_out() {
        SettableClock.set("2026-10-12T02:00:00Z");
        UnitsOfTheTests.register();
        narrative = PublishedText.firstEdition().forUnits(PADANG, SOLOK, SUMBAR, BALI, JAYAPURA, KOMINFO);
        narrative.publishedAt("2026-10-12T01:00:00Z");
        catalogue.readUnits(0);
        catalogue.readEditions(0);
        become(PADANG, "FULFILLED");
        become(SOLOK, "FULFILLED_LATE");
        become(BALI, "WAIVED");
        become(JAYAPURA, "CANCELLED");
    }

    private void become(UUID unit, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("""
                        update assignment
                           set state = :state, fulfilled_at = case when cast(:state as text) like 'FULFILLED%' then due_at end
                         where unit_id = :unit and edition_id = :edition
                        """)
                        .setParameter("state", state)
                        .setParameter("unit", unit)
                        .setParameter("edition", narrative.editionId())
                        .executeUpdate());
    }

    private String of(PublishedText text) {
        return PATH + "/" + text.narrativeId();
    }

    @Test
    void percentages_are_of_what_counts_as_a_whole_by_kind_and_by_province() {
        JsonPath seen =
                officer().get(of(narrative)).then().statusCode(200).extract().jsonPath();

        assertThat(seen.getInt("total.duties")).isEqualTo(6);
        assertThat(seen.getInt("total.counted")).isEqualTo(4);
        assertThat(seen.getFloat("total.published")).isEqualTo(50.0f);
        assertThat(seen.getFloat("total.onTime")).isEqualTo(25.0f);
        assertThat(seen.getInt("total.pending")).isEqualTo(2);
        assertThat(seen.getList("provinces.code")).containsExactly(null, "13", "51", "91");
        assertThat(seen.getList("provinces.name"))
                .containsExactly("Instansi pusat", "Provinsi Sumatera Barat", "Provinsi Bali", "Provinsi Papua");
        assertThat(seen.getFloat("provinces[1].progress.published")).isEqualTo(66.7f);
        assertThat(seen.<Object>get("provinces[2].progress.published"))
                .as("nothing counts: not assessed, neither 0 nor 100")
                .isNull();
        assertThat(seen.getList("kinds.kind")).containsExactly("KABUPATEN", "KEMENTERIAN", "KOTA", "PROVINSI");
        assertThat(seen.getFloat("kinds[2].progress.published")).isEqualTo(100.0f);
    }

    @Test
    void open_duties_are_overdue_the_moment_their_time_is_over() {
        SettableClock.set("2026-10-14T09:00:01Z");

        officer().get(of(narrative)).then().body("total.overdue", equalTo(2)).body("total.pending", equalTo(0));
    }

    @Test
    void a_unit_sees_itself_a_supervisor_the_province_and_strangers_nothing() {
        atUnit(PADANG)
                .get(of(narrative))
                .then()
                .body("total.duties", equalTo(1))
                .body("total.fulfilled", equalTo(1));
        supervisorOfSumbar().get(of(narrative)).then().body("total.duties", equalTo(3));
        leadership().get(of(narrative)).then().statusCode(403);
        PublishedText other = PublishedText.firstEdition().forUnits(BALI);
        other.publishedAt("2026-10-12T01:30:00Z");
        catalogue.readEditions(0);
        atUnit(PADANG).get(of(other)).then().statusCode(404);
        atUnit(PADANG)
                .get(PATH + "?limit=200")
                .then()
                .body("items.id", hasItem(narrative.narrativeId().toString()))
                .body("items.id", not(hasItem(other.narrativeId().toString())));
        officer().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void each_question_is_one_statement_and_the_list_shows_every_narrative_once() {
        for (int i = 0; i < 3; i++) {
            PublishedText more = PublishedText.firstEdition().forUnits(PADANG, SOLOK);
            more.publishedAt("2026-10-12T01:0" + i + ":00Z");
        }
        catalogue.readEditions(0);
        Statistics statistics =
                database.getSessionFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        officer().get(of(narrative)).then().statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.clear();
        officer().get(PATH + "?limit=200").then().statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);

        List<String> all = officer().get(PATH + "?limit=200").jsonPath().getList("items.id");
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = officer()
                    .get(PATH + "?limit=2" + (after == null ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);
        assertThat(seen).startsWith(all.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void what_a_unit_acknowledges_shows_at_once() {
        String duty = officer()
                .get("/api/v1/assignments?editionId=" + narrative.editionId() + "&unitId=" + SUMBAR)
                .jsonPath()
                .getString("items[0].id");
        act(atUnit(SUMBAR), atUnit(SUMBAR), "/api/v1/assignments/" + duty, "acknowledge", Map.of())
                .then()
                .statusCode(200);

        officer().get(of(narrative)).then().body("total.acknowledged", equalTo(1));
    }
}
