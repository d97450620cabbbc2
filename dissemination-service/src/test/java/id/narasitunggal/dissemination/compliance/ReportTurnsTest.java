package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.dissemination.catalogue.CatalogueUpdate;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportTurnsTest {
    private static final Actor MAKER = Actor.system("uji");

    @Inject
    CatalogueUpdate catalogue;

    @Inject
    ReportTurns turns;

    @Inject
    ReportMaker maker;

    @Inject
    Session database;

    @BeforeEach
    void units_are_known() {
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        SettableClock.set("2036-12-20T02:00:00Z");
    }

    private long reportsOf(String period) {
        return database.createNativeQuery("select count(*) from monthly_report where period = :period", Long.class)
                .setParameter("period", period)
                .getSingleResult();
    }

    @Transactional
    void letTheTurnRunOut(YearMonth month) {
        database.createNativeMutationQuery(
                        "update report_turn set leased_until = clock_timestamp() where period = :period")
                .setParameter("period", month.toString())
                .executeUpdate();
    }

    @Test
    void of_two_replicas_at_once_one_has_the_turn_and_one_report_is_filed() {
        YearMonth month = YearMonth.of(2036, 1);
        ReportFixture.neighboursKnow("2036-01");

        Optional<ReportTurns.Turn> first = turns.claim(month);
        Optional<ReportTurns.Turn> second = turns.claim(month);

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(maker.make(first.orElseThrow(), MAKER)).isPresent();
        turns.end(first.orElseThrow());
        assertThat(maker.make(turns.claim(month).orElseThrow(), MAKER)).isEmpty();
        assertThat(reportsOf("2036-01")).isEqualTo(1);
    }

    @Test
    void a_replica_that_lost_its_turn_while_it_was_away_files_nothing() {
        YearMonth month = YearMonth.of(2036, 2);
        ReportFixture.neighboursKnow("2036-02");
        ReportTurns.Turn lost = turns.claim(month).orElseThrow();
        letTheTurnRunOut(month);
        ReportTurns.Turn held = turns.claim(month).orElseThrow();

        Optional<UUID> late = maker.make(lost, MAKER);
        long afterTheLateOne = reportsOf("2036-02");
        Optional<UUID> made = maker.make(held, MAKER);

        assertThat(late).isEmpty();
        assertThat(afterTheLateOne).isZero();
        assertThat(made).isPresent();
        assertThat(held.lease()).isGreaterThan(lost.lease());
    }

    @Test
    void both_holding_a_turn_at_the_same_moment_still_make_one_report() {
        YearMonth month = YearMonth.of(2036, 3);
        ReportFixture.neighboursKnow("2036-03");
        ReportTurns.Turn lost = turns.claim(month).orElseThrow();
        letTheTurnRunOut(month);
        ReportTurns.Turn held = turns.claim(month).orElseThrow();

        CompletableFuture<Optional<UUID>> one = CompletableFuture.supplyAsync(() -> maker.make(lost, MAKER));
        CompletableFuture<Optional<UUID>> other = CompletableFuture.supplyAsync(() -> maker.make(held, MAKER));

        assertThat(one.join()).isEmpty();
        assertThat(other.join()).isPresent();
        assertThat(reportsOf("2036-03")).isEqualTo(1);
    }

    @Test
    void with_the_clock_set_back_before_the_cut_off_nothing_is_made() {
        YearMonth month = YearMonth.of(2036, 4);
        ReportFixture.neighboursKnow("2036-04");
        ReportTurns.Turn turn = turns.claim(month).orElseThrow();
        SettableClock.set("2036-05-02T02:00:00Z");

        assertThat(maker.make(turn, MAKER)).isEmpty();
        assertThat(reportsOf("2036-04")).isZero();
    }
}
