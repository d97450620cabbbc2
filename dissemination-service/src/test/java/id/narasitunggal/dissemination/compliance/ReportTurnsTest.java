package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.Someone.reportOfficer;
import static id.narasitunggal.dissemination.Someone.signatory;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas that work on the same report, die over it, or have lost it to another one. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportTurnsTest {
    private static final Actor MAKER = Actor.system("uji");

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ReportOrders orders;

    @Inject
    ReportTurns turns;

    @Inject
    ReportMaker maker;

    @Inject
    ReportWorker worker;

    @Inject
    ReportSteps steps;

    @BeforeEach
    void units_are_known() {
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        NeighbourTalk.silent("submission", false);
        NeighbourTalk.silent("narrative", false);
        SettableClock.set("2036-12-20T02:00:00Z");
        worker.workOff();
    }

    private UUID ordered(String month) {
        ReportFixture.neighboursKnow(month);
        return ((ReportOrders.Taken.Underway)
                        orders.take(new ReportOrder(ReportKind.REGULAR, YearMonth.parse(month), null, MAKER)))
                .run()
                .id();
    }

    @Test
    void of_two_replicas_at_once_one_has_the_turn_and_one_report_is_filed() {
        UUID run = ordered("2036-01");

        List<CompletableFuture<Optional<ReportTurns.Turn>>> claims = Stream.generate(
                        () -> CompletableFuture.supplyAsync(turns::claim))
                .limit(2)
                .toList();
        List<ReportTurns.Turn> held = claims.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();

        assertThat(held)
                .singleElement()
                .satisfies(turn -> assertThat(turn.run()).isEqualTo(run));
        assertThat(maker.make(held.get(0))).isPresent();
        assertThat(turns.claim()).isEmpty();
        assertThat(steps.reportsOf("2036-01")).isEqualTo(1);
        assertThat(steps.stateOf(run)).isEqualTo("DONE FILED");
    }

    @Test
    void a_replica_that_lost_its_turn_while_it_was_away_files_nothing() {
        ordered("2036-02");
        ReportTurns.Turn lost = turns.claim().orElseThrow();
        steps.letTimePass("2036-02");
        ReportTurns.Turn held = turns.claim().orElseThrow();

        Optional<UUID> late = maker.make(lost);
        long afterTheLateOne = steps.reportsOf("2036-02");
        Optional<UUID> made = maker.make(held);

        assertThat(late).isEmpty();
        assertThat(afterTheLateOne).isZero();
        assertThat(made).isPresent();
        assertThat(held.lease()).isGreaterThan(lost.lease());
    }

    @Test
    void both_holding_a_turn_at_the_same_moment_still_make_one_report() {
        ordered("2036-03");
        ReportTurns.Turn lost = turns.claim().orElseThrow();
        steps.letTimePass("2036-03");
        ReportTurns.Turn held = turns.claim().orElseThrow();

        CompletableFuture<Optional<UUID>> one = CompletableFuture.supplyAsync(() -> maker.make(lost));
        CompletableFuture<Optional<UUID>> other = CompletableFuture.supplyAsync(() -> maker.make(held));

        assertThat(one.join()).isEmpty();
        assertThat(other.join()).isPresent();
        assertThat(steps.reportsOf("2036-03")).isEqualTo(1);
    }

    @Test
    void with_the_clock_set_back_before_the_cut_off_nothing_is_made_until_the_books_close() {
        UUID run = ordered("2036-04");
        SettableClock.set("2036-05-02T02:00:00Z");
        worker.workOff();
        String waiting = steps.stateOf(run);
        long tooEarly = steps.reportsOf("2036-04");

        SettableClock.set("2036-12-20T02:00:00Z");
        steps.letTimePass("2036-04");
        worker.workOff();

        assertThat(waiting).startsWith("QUEUED WAITING Buku bulan ini belum ditutup");
        assertThat(tooEarly).isZero();
        assertThat(steps.reportsOf("2036-04")).isEqualTo(1);
    }

    @Test
    void what_a_replica_began_before_it_died_is_finished_by_the_scheduler_of_another() {
        UUID run = ordered("2036-05");
        ReportTurns.Turn dead = turns.claim().orElseThrow();
        turns.progress(dead, ReportStep.DOCUMENTS, 60);
        worker.workOff();
        String whileItsTurnLasts = steps.stateOf(run);

        steps.letTimePass("2036-05");
        worker.workOff();

        assertThat(whileItsTurnLasts).isEqualTo("RUNNING DOCUMENTS");
        assertThat(steps.stateOf(run)).isEqualTo("DONE FILED");
    }

    @Test
    void what_breaks_off_again_and_again_is_left_to_people_and_can_be_asked_for_anew() {
        UUID run = ordered("2036-06");
        for (int attempt = 0; attempt < ReportTurns.MOST_ATTEMPTS; attempt++) {
            assertThat(turns.claim()).isPresent();
            steps.letTimePass("2036-06");
        }
        assertThat(turns.claim()).isEmpty();
        assertThat(steps.stateOf(run)).startsWith("FAILED").contains("Periksa catatan layanan");

        String report = ReportSteps.made("REGULAR", "2036-06", null);

        assertThat(report).isNotNull();
        assertThat(steps.reportsOf("2036-06")).isEqualTo(1);
        reportOfficer()
                .get(ReportSteps.RUNS + run)
                .then()
                .statusCode(200)
                .body("state", org.hamcrest.Matchers.equalTo("FAILED"));
        signatory()
                .body(Map.of("kind", "REGULAR", "period", "2036-06"))
                .post(ReportSteps.PATH)
                .then()
                .statusCode(403);
    }
}
