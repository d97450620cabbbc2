package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static id.narasitunggal.dissemination.Someone.SOLOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportFiguresTest {

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ReportSteps steps;

    @Inject
    NeighbourFigures neighbours;

    @Inject
    DocumentShelf shelf;

    @Inject
    ReportCalendar calendar;

    @Inject
    ObjectMapper json;

    @Inject
    Session database;

    @BeforeEach
    void units_are_known() {
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
    }

    private ReportBundle made(String month, String at) throws Exception {
        SettableClock.set(at);
        ReportFixture.neighboursKnow(month);
        return json.readValue(shelf.read(steps.regular(month), DocumentFormat.JSON), ReportBundle.class);
    }

    private UUID edition(String publishedAt, UUID... units) {
        SettableClock.set(publishedAt);
        UUID edition = PublishedText.firstEdition()
                .forUnits(units)
                .with("requiredFamilies", List.of("SOCIAL_MEDIA"))
                .with("dueWithin", Map.of("amount", 48, "unit", "CALENDAR_HOURS"))
                .publishedAt(publishedAt);
        catalogue.readEditions(0);
        return edition;
    }

    @Test
    void late_evidence_is_told_once_as_a_correction_in_the_next_report() throws Exception {
        UUID edition = edition("2034-01-09T01:00:00Z", PADANG, SOLOK);
        RateSteps.fulfil(PADANG, edition, "2034-01-10T01:00:00Z");
        UUID unseen = RateSteps.report(SOLOK, edition, "2034-01-10T01:00:00Z");
        ReportBundle january = made("2034-01", "2034-02-10T18:00:00Z");
        SettableClock.set("2034-02-20T02:00:00Z");
        RateSteps.confirm(unseen);

        ReportBundle february = made("2034-02", "2034-03-13T18:00:00Z");
        ReportBundle march = made("2034-03", "2034-04-13T18:00:00Z");

        assertThat(january.figures().corrections()).isEmpty();
        assertThat(february.figures().corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.month()).isEqualTo("2034-01");
            assertThat(correction.unitId()).isEqualTo(SOLOK);
            assertThat(correction.told()).isEqualTo(new DutyCount(1, 0, 0, 1, 0, 0));
            assertThat(correction.now()).isEqualTo(new DutyCount(1, 1, 0, 0, 0, 0));
        });
        assertThat(march.figures().corrections()).isEmpty();
        assertThat(march.figures().trend()).extracting(TrendMonth::month).containsExactly("2034-01", "2034-02");
        assertThat(march.figures().trend().get(0).summary().disseminationOnTimeRate())
                .isEqualByComparingTo(new BigDecimal("50.0"));
    }

    @Test
    void the_bundle_freezes_rules_weights_and_the_tables_of_kinds_and_families() throws Exception {
        UUID edition = edition("2034-08-07T01:00:00Z", PADANG, SOLOK);
        RateSteps.fulfil(PADANG, edition, "2034-08-08T01:00:00Z");

        FrozenFigures figures = made("2034-08", "2034-09-13T18:00:00Z").figures();

        assertThat(figures.rules())
                .isEqualTo(new RateRules(ReportBundle.RULES, new BigDecimal("0.4"), new BigDecimal("0.6"), 3, 7));
        assertThat(figures.kindByNarrative()).hasSize(2);
        assertThat(figures.families())
                .containsExactly(new FamilyFigures(ChannelFamily.SOCIAL_MEDIA, new DutyCount(2, 1, 0, 1, 0, 0), 1));
        assertThat(figures.kinds())
                .filteredOn(kind -> kind.kind() == UnitKind.KOTA)
                .singleElement()
                .satisfies(kind -> assertThat(kind.disseminationOnTimeRate()).isEqualByComparingTo("100.0"));
        assertThat(figures.score().partial()).isFalse();
    }

    @Test
    void what_was_published_before_its_time_is_listed_and_counts_for_nothing() throws Exception {
        UUID edition = edition("2034-10-09T01:00:00Z", PADANG);
        UUID placement = RateSteps.report(PADANG, edition, "2034-10-09T02:00:00Z");
        breach(placement);

        ReportBundle bundle = made("2034-10", "2034-11-13T18:00:00Z");

        assertThat(bundle.figures().embargoBreaches())
                .extracting(EmbargoBreach::unitId)
                .containsExactly(PADANG);
        assertThat(bundle.dissemination().units())
                .extracting(UnitFigures::duties)
                .containsExactly(new DutyCount(1, 0, 0, 1, 0, 0));
    }

    @Transactional
    void breach(UUID placement) {
        database.createNativeMutationQuery("update placement set status = 'EMBARGO_BREACH' where id = :id")
                .setParameter("id", placement)
                .executeUpdate();
    }

    @Test
    void texts_to_be_taken_down_are_counted_apart_by_how_it_went() throws Exception {
        UUID edition = edition("2034-05-08T01:00:00Z", PADANG, SOLOK);
        takeDown(edition, PADANG, "MET", "2034-05-10T01:00:00Z");
        takeDown(edition, SOLOK, "OPEN", null);

        assertThat(made("2034-05", "2034-06-14T18:00:00Z").figures().removals())
                .containsExactly(
                        new RemovalFigures(UnitKind.KABUPATEN, 1, 0, 0, 1, 0),
                        new RemovalFigures(UnitKind.KOTA, 1, 1, 0, 0, 0));
    }

    @Transactional
    void takeDown(UUID edition, UUID unit, String state, @org.jspecify.annotations.Nullable String metAt) {
        database.createNativeMutationQuery("""
                        insert into take_down (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, cause, pages, opened_at, due_at,
                                               due_month, state, met_at, version)
                        select gen_random_uuid(), e.id, e.narrative_id, u.id, u.kind, u.region, u.time_zone, 'TAKE_DOWN', 'WITHDRAWN', 1,
                               timestamptz '2034-05-09 00:00Z', timestamptz '2034-05-11 00:00Z', '2034-05', :state, cast(:met as timestamptz), 0
                          from edition e, unit u
                         where e.id = :edition and u.id = :unit
                        """)
                .setParameter("edition", edition)
                .setParameter("unit", unit)
                .setParameter("state", state)
                .setParameter("met", metAt)
                .executeUpdate();
    }

    @Test
    void an_answer_without_one_of_its_figures_is_no_answer() {
        SettableClock.set("2035-01-15T02:00:00Z");
        ReportFixture.neighboursKnow("2034-12");
        ObjectNode incomplete = ReportFixture.narrative("2034-12");
        incomplete.remove("postReviews");
        NeighbourTalk.figures("narrative", "2034-12", incomplete);

        assertThatThrownBy(() -> neighbours.of(YearMonth.of(2034, 12)))
                .isInstanceOf(NeighbourSilent.class)
                .hasRootCauseMessage("no figure postReviews");
    }

    @Test
    void books_close_on_the_seventh_working_day_by_the_decree_on_holidays() {
        assertThat(calendar.cutOff(YearMonth.of(2026, 10))).isEqualTo(Instant.parse("2026-11-10T16:59:00Z"));
        // 1 May is Labour Day, a Friday: the first working day of that May is the fourth.
        assertThat(calendar.cutOff(YearMonth.of(2026, 4))).isEqualTo(Instant.parse("2026-05-12T16:59:00Z"));
        assertThat(calendar.cutOff(YearMonth.of(2028, 2))).isEqualTo(Instant.parse("2028-03-09T16:59:00Z"));
    }
}
