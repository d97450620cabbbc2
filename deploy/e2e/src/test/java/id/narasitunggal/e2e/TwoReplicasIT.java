package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.local.PostgresServer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two dissemination-services on one database share the pages to be looked at; one of them is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoReplicasIT {
    private static final int SITES = 24;
    private static final int PAGES = 4 * SITES;
    /** What is promised for the work of a killed replica, and the time to do it. */
    private static final int PATIENCE_SECONDS = 60 + 20;

    private static final String TEXT = """
            Pemerintah memastikan cadangan beras nasional cukup sampai akhir tahun. Stok di gudang Bulog mencapai dua juta ton \
            dan tersebar di seluruh provinsi, sehingga warga tidak perlu berbelanja berlebihan. Operasi pasar dibuka setiap pekan di \
            tujuh puluh kabupaten dan kota yang harganya naik lebih dari lima persen. Petani yang gagal panen karena kekeringan \
            memperoleh ganti rugi lewat asuransi usaha tani, dan benih untuk musim tanam berikutnya dibagikan tanpa biaya.""";

    @TempDir
    static Path data;

    private PostgresServer postgres;
    private VisitedSites sites;
    private Replica first;
    private Replica second;

    @BeforeAll
    void two_replicas_run_on_one_database() throws Exception {
        postgres = PostgresServer.start(data.resolve("postgresql"), 0, false);
        postgres.createDatabase(Replica.DATABASE, Replica.DATABASE, Replica.PASSWORD);
        sites = VisitedSites.open(SITES, "<html><body><article><p>" + TEXT + "</p></article></body></html>");
        first = Replica.start("replika-satu", data, postgres, settings());
        second = Replica.start("replika-dua", data, postgres, settings());
        first.awaitReady();
        second.awaitReady();
        publish();
    }

    @AfterAll
    void everything_stops() {
        second.close();
        first.close();
        sites.close();
        postgres.close();
    }

    @Test
    @DisplayName("tak satu pun halaman diambil dua kali, dan tugas replika yang dimatikan diteruskan replika lain")
    void no_page_is_fetched_twice_and_the_work_of_a_killed_replica_goes_on() throws Exception {
        sites.beginWhenAllAreHere(Set.of(first.name(), second.name()));
        change("insert into check_job (placement_id, host, due_at, planned_at)"
                + " select id, split_part(canonical_url, '/', 1), now(), now() from placement");
        await(() -> looks() == PAGES);

        assertThat(sites.visits())
                .extracting(VisitedSites.Visit::page)
                .hasSize(PAGES)
                .doesNotHaveDuplicates();
        assertThat(sites.visitedBy(first.name())).isNotEmpty();
        assertThat(sites.visitedBy(second.name())).isNotEmpty();
        assertThat(sites.mostAtOnce()).isEqualTo(1);
        assertThat(number("select count(*) from placement where status = 'VERIFIED'"))
                .isEqualTo(PAGES);

        sites.beginWhenAllAreHere(Set.of(first.name(), second.name()));
        sites.hold(first.name());
        change("update check_job set due_at = now()");
        // The first sits before pages that never come; the second works on.
        await(() -> looks() > PAGES + SITES);
        first.killHard();
        Set<String> unfinished = sites.visitedBy(first.name());
        Map<String, Long> held = leases("leased_until > clock_timestamp()");
        sites.letGo();
        assertThat(unfinished).isNotEmpty();
        assertThat(held).containsKeys(unfinished.toArray(String[]::new));
        await(() -> looks() == 2 * PAGES);

        assertThat(sites.visitedBy(second.name())).hasSize(PAGES);
        assertThat(sites.visits())
                .filteredOn(visit -> !unfinished.contains(visit.page()))
                .extracting(VisitedSites.Visit::page)
                .doesNotHaveDuplicates();
        // The numbers under which the dead one would have written are no longer valid.
        Map<String, Long> now = leases("true");
        assertThat(unfinished).allSatisfy(page -> assertThat(now.get(page)).isGreaterThan(held.get(page)));
        assertThat(
                        number(
                                "select count(distinct placement_id) from placement_check"
                                        + " where (select count(*) from placement_check c where c.placement_id = placement_check.placement_id) = 2"))
                .isEqualTo(PAGES);
    }

    private Map<String, String> settings() throws GeneralSecurityException {
        byte[] key = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPublic()
                .getEncoded();
        return Map.ofEntries(
                // Nobody logs in and no neighbour is there: the pages alone matter.
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", ""),
                Map.entry("QUARKUS_OIDC_CONNECTION_DELAY", ""),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", Base64.getEncoder().encodeToString(key)),
                Map.entry("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", "http://127.0.0.1:9/realms/tidak-ada"),
                Map.entry("NARASI_SUBMISSION_URL", "http://127.0.0.1:9"),
                Map.entry("NARASI_NARRATIVE_URL", "http://127.0.0.1:9"),
                Map.entry("NARASI_DEMO", "true"),
                Map.entry("NARASI_FETCH_LOOPBACK_HOSTS", String.join(",", sites.hosts())),
                Map.entry("NARASI_WATCH_HOST_PAUSE", "0S"));
    }

    /** An edition, and pages on every website that a unit reported to carry it. */
    private void publish() throws SQLException {
        change("""
                insert into unit (id, kind, tier, name, short_name, code, region, time_zone, obligation_basis, status)
                values (gen_random_uuid(), 'KOTA', 'D', 'Kota Padang', 'Padang', '13.71', '13.71', 'Asia/Jakarta', 'INPRES_9_2015', 'ACTIVE');
                insert into edition (id, narrative_id, number, edition, topic_title, type, classification, title, summary, body, key_messages,
                                     audience, required_families, minimum_placements, due_amount, due_measure, published_at, content_hash, status)
                values (gen_random_uuid(), gen_random_uuid(), 'NT/UJI/1', 1, 'Pangan', 'THEMATIC', 'BERKALA', 'Beras aman', 'Ringkasan', '%s',
                        '[]', '{"everyone": true}', '{WEBSITE}', 1, 2, 'WORKING_DAYS', now() - interval '1 hour', 'hash', 'LIVE');
                """.formatted(TEXT));
        for (String host : sites.hosts()) {
            change("""
                    insert into host_turn (host) values ('%1$s');
                    with c as (
                        insert into channel (id, unit_id, family, platform, name, url, handle, handle_key, official, language, active_from,
                                             status, registered_by, registered_at, version, proof_token)
                        select gen_random_uuid(), id, 'WEBSITE', 'DOMAIN', 'Portal', 'http://%1$s/', '%1$s', '%1$s', true, 'id', '2026-01-01',
                               'REGISTERED', 'uji', now(), 0, '%1$s' from unit where code = '13.71'
                        returning id, unit_id)
                    insert into placement (id, channel_id, unit_id, edition_id, narrative_id, url, canonical_url, published_at, reported_at,
                                           reported_by, status, version)
                    select gen_random_uuid(), c.id, c.unit_id, edition.id, edition.narrative_id, 'http://%1$s/berita/' || n, '%1$s/berita/' || n,
                           now(), now(), 'uji', 'REPORTED', 0 from c, edition, generate_series(1, %2$d) as n
                    """.formatted(host, PAGES / SITES));
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection database = postgres.superuser(Replica.DATABASE);
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, Long> leases(String condition) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (Connection database = postgres.superuser(Replica.DATABASE);
                Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select p.canonical_url, j.lease from check_job j join placement p"
                                + " on p.id = j.placement_id where " + condition)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    private long number(String sql) throws SQLException {
        try (Connection database = postgres.superuser(Replica.DATABASE);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long looks() throws SQLException {
        return number("select count(*) from placement_check");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("it has taken too long").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
