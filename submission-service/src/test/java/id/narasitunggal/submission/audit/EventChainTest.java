package id.narasitunggal.submission.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.testkit.TestPostgres;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever tampers with the log, even as the owner of the tables with the triggers switched off, is found out. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class EventChainTest {
    private static final String MIDDLE =
            "(select position from event_link where number = (select max(number) - 3 from event_link))";
    private static final String LAST = "(select position from event_link order by number desc limit 1)";

    @Inject
    ChainSealer sealer;

    @Inject
    ChainInspector inspector;

    @Inject
    EventChain chain;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Session database;

    @BeforeEach
    void six_events_are_sealed() throws SQLException {
        try (Connection connection = connect()) {
            for (int i = 0; i < 6; i++) {
                insert(connection);
            }
            connection.commit();
        }
        sealer.seal();
    }

    @Test
    void an_untouched_log_is_intact_down_to_its_last_row() {
        ChainVerification found = inspector.inspect(0, null);

        assertThat(found.finding()).isNull();
        assertThat(found.links()).isEqualTo(count("select count(*) from event")).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHANGED   | update event set reason = 'lain' where position = MIDDLE
            CHANGED   | update event set data = '{"a": 1}' where position = MIDDLE
            CHANGED   | update event set actor = 'orang-lain' where position = MIDDLE
            REMOVED   | delete from event where position = MIDDLE
            REMOVED   | delete from event_link where position = MIDDLE
            CHANGED   | update event_link set hash = repeat('a', 64) where position = MIDDLE
            REORDERED | update event set transaction = cast('1' as xid8) where position = MIDDLE
            INSERTED  | insert into event (life, transaction, id, type, subject, reach, data, actor, actor_name, actor_roles, request_id, occurred_at) select life, transaction, gen_random_uuid(), type, subject, reach, data, actor, actor_name, actor_roles, request_id, occurred_at from event where position = (select min(position) from event_link where number > 1)
            CUT_OFF   | with gone as (delete from event where position = LAST) delete from event_link where position = LAST
            """)
    void tampering_is_named(Flaw flaw, String tampering) {
        ChainVerification found = inspectAfter(tampering);

        assertThat(found.intact()).isFalse();
        assertThat(found.finding().flaw()).isEqualTo(flaw);
        assertThat(found.finding().explanation()).isNotBlank();
        assertThat(inspector.inspect(0, null).intact()).isTrue();
    }

    @Test
    void two_events_that_change_places_are_found() {
        String swap =
                "update event set type = case position when MIDDLE then 'uji.a' else 'uji.b' end where position in (MIDDLE, LAST)";

        assertThat(inspectAfter(swap).intact()).isFalse();
    }

    @Test
    void who_wrote_down_the_end_finds_out_that_it_was_cut_off_with_its_seal() {
        ChainVerification noted = inspector.inspect(0, null);
        String cut =
                "with gone as (delete from event where position = LAST), unsealed as (delete from event_seal where number >= "
                        + noted.links() + ") delete from event_link where position = LAST";

        assertThat(inspectAfter(cut, 0, null).intact()).isTrue();
        assertThat(inspectAfter(cut, noted.links(), noted.hash()).finding().flaw())
                .isEqualTo(Flaw.CUT_OFF);
        assertThat(inspector.inspect(noted.links(), "0".repeat(64)).finding().flaw())
                .isEqualTo(Flaw.REWRITTEN);
        assertThat(inspector.inspect(noted.links(), noted.hash()).intact()).isTrue();
    }

    @Test
    void a_transaction_that_commits_late_is_chained_in_its_place() throws SQLException {
        try (Connection slow = connect();
                Connection quick = connect()) {
            UUID first = insert(slow);
            UUID second = insert(quick);
            quick.commit();
            sealer.seal();
            long whileOneIsOpen = numberOf(second);
            slow.commit();
            sealer.seal();

            assertThat(whileOneIsOpen).isZero();
            assertThat(numberOf(second)).isEqualTo(numberOf(first) + 1);
            assertThat(inspector.inspect(0, null).intact()).isTrue();
        }
    }

    @Test
    void replicas_that_seal_at_once_make_one_chain() throws Exception {
        try (Connection connection = connect()) {
            for (int i = 0; i < 200; i++) {
                insert(connection);
            }
            connection.commit();
        }
        var replicas = Executors.newFixedThreadPool(4);
        Callable<Void> replica = () -> {
            for (int i = 0; i < 20; i++) {
                chain.grow(7, java.time.Instant.EPOCH);
            }
            return null;
        };
        for (var result : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
            result.get();
        }
        replicas.shutdown();
        sealer.seal();

        assertThat(inspector.inspect(0, null).intact()).isTrue();
        assertThat(count("select count(*) from event_link")).isEqualTo(count("select count(*) from event"));
    }

    private ChainVerification inspectAfter(String tampering) {
        return inspectAfter(tampering, 0, null);
    }

    /** Tampers and looks within one transaction that is then undone. */
    private ChainVerification inspectAfter(String tampering, long number, String hash) {
        QuarkusTransaction.begin();
        try {
            for (String table : List.of("event", "event_link", "event_seal")) {
                database.createNativeMutationQuery("alter table " + table + " disable trigger user")
                        .executeUpdate();
            }
            int rows = database.createNativeMutationQuery(
                            tampering.replace("MIDDLE", MIDDLE).replace("LAST", LAST))
                    .executeUpdate();
            assertThat(rows).isPositive();
            return inspector.inspect(number, hash);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private long numberOf(UUID event) {
        return count("select coalesce(max(number), 0) from event_link join event using (position) where id = '" + event
                + "'");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private Connection connect() throws SQLException {
        try (Connection any = dataSource.getConnection()) {
            Connection own = java.sql.DriverManager.getConnection(
                    any.getMetaData().getURL(), TestPostgres.NAME, TestPostgres.NAME);
            own.setAutoCommit(false);
            return own;
        }
    }

    private static UUID insert(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var statement = connection.prepareStatement(
                "insert into event (id, type, subject, reach, data, actor, actor_name, actor_roles, request_id, occurred_at)"
                        + " values (?, 'uji.rantai', ?, 'AUDIT', '{\"b\": [1, 2.50], \"a\": \"é\"}', 'uji', 'Uji', '{x,y}', 'uji', now())")) {
            statement.setObject(1, id);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
        return id;
    }
}
