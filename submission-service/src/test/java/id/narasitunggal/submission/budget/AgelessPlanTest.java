package id.narasitunggal.submission.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.testkit.TestPostgres;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A session keeps the plans of functions that it made while the tables were tiny. Empty tables of the same shape stand before the real
 * ones here: PostgreSQL knows nothing of them, or that they are empty, and takes either for true long after.
 */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AgelessPlanTest {
    private static final int REPORTS = 300;
    private static final List<UUID> UNITS = List.of(Someone.PADANG, Someone.KOMINFO, Someone.JAYAPURA);

    @Inject
    AgroalDataSource dataSource;

    private Connection session;

    @BeforeEach
    void a_new_database() throws SQLException {
        session = dataSource.getConnection();
        session.setAutoCommit(false);
        run("discard plans");
        for (String table : new String[] {"unit", "submission", "submission_item", "item_figure"}) {
            run("create temp table %1$s (like public.%1$s including all)".formatted(table));
        }
        run(
                "create trigger submission_item_sealed before insert on pg_temp.submission_item for each row execute function refuse_change_of_sealed_item()");
        run(
                "create trigger item_figure_prepared before insert on pg_temp.item_figure for each row execute function prepare_figure()");
        for (UUID unit : UNITS) {
            run("insert into pg_temp.unit select * from public.unit where id = '%s'".formatted(unit));
        }
    }

    @AfterEach
    void nothing_of_it_stays() throws SQLException {
        session.rollback();
        session.close();
    }

    @Test
    void taking_in_a_report_reads_no_table_whole_however_small_the_tables_were_at_first() throws SQLException {
        run("analyze pg_temp.submission");
        run("analyze pg_temp.submission_item");
        run("analyze pg_temp.item_figure");
        long readWholeToBuildIndexes = readWhole();

        for (int report = 0; report < REPORTS; report++) {
            takeIn(report);
        }

        assertThat(readWhole()).isEqualTo(readWholeToBuildIndexes);
        assertThat(number("select pg_stat_get_xact_numscans('pg_temp.submission_item_pkey'::regclass)"))
                .isGreaterThanOrEqualTo(3L * REPORTS);
    }

    @Test
    void the_search_for_contradictions_looks_for_its_own_figures_only() throws SQLException {
        for (int report = 0; report < REPORTS; report++) {
            run("select find_conflicts_of('%s', '%s')".formatted(takeIn(report), sender(report)));
        }

        assertThat(number("select sum(pg_stat_get_xact_tuples_returned(i.indexrelid)) from pg_index i"
                        + " where i.indrelid = 'pg_temp.item_figure'::regclass"))
                .isBetween(3L * REPORTS, 12L * REPORTS);
    }

    /** One report of one item with three figures that nobody else has. */
    private UUID takeIn(int report) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        UUID unit = sender(report);
        run("select take_turn('%s', '%s')".formatted(id, unit));
        run("""
            insert into pg_temp.submission (id, number, unit_id, kind, revision, status, entry_channel, prepared_by, drafted_at, request_hash, writers)
            values ('%s', 'U/%d', '%s', 'AD_HOC', 1, 'DRAFT', 'API', 'uji', now(), repeat('a', 64), array['uji'])
            """.formatted(id, report, unit));
        run("""
            insert into pg_temp.submission_item (id, submission_id, position, type, title, classification, location_codes, location_unit_ids)
            values ('%s', '%s', 0, 'DATASET', 'Uji', 'BERKALA', '{}', '{}')
            """.formatted(item, id));
        run("""
            insert into pg_temp.item_figure (item_id, position, indicator, value, unit_of_measure, as_of_date, source)
            select '%s', n, 'Indikator %d-' || n, 1, 'persen', '2026-09-30', 'Uji' from generate_series(0, 2) as n
            """.formatted(item, report));
        return id;
    }

    private static UUID sender(int report) {
        return UNITS.get(report % UNITS.size());
    }

    private long readWhole() throws SQLException {
        return number(
                "select sum(pg_stat_get_xact_numscans(c.oid)) from pg_class c where relnamespace = pg_my_temp_schema()"
                        + " and relkind = 'r' and relname in ('submission', 'submission_item', 'item_figure')");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
