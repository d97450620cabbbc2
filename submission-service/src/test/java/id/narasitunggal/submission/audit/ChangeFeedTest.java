package id.narasitunggal.submission.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.narasitunggal.submission.Someone;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.testkit.TestPostgres;
import id.narasitunggal.testkit.TokenIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ChangeFeedTest {
    private static final Actor READER = new Actor("pembaca", "Pembaca", Set.of("service-reader"), null, "uji");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ChangeFeed feed;

    @Test
    void a_transaction_that_commits_late_is_not_skipped() throws SQLException {
        String kind = "uji." + UUID.randomUUID();
        try (Connection slow = begin();
                Connection quick = begin()) {
            UUID first = insert(slow, kind);
            UUID second = insert(quick, kind);
            quick.commit();
            List<ChangeFeed.Entry> whileOneIsOpen = read(FeedPosition.BEGINNING, kind);

            slow.commit();

            assertThat(whileOneIsOpen).isEmpty();
            assertThat(read(FeedPosition.BEGINNING, kind))
                    .extracting(entry -> entry.event().id())
                    .containsExactly(first, second);
        }
    }

    @Test
    void a_reader_who_polls_through_random_interleavings_misses_nothing_and_sees_nothing_twice() throws SQLException {
        String kind = "uji." + UUID.randomUUID();
        Random random = new Random(9_2015);
        List<Connection> open = new ArrayList<>();
        List<UUID> written = new ArrayList<>();
        List<UUID> seen = new ArrayList<>();
        FeedPosition reached = FeedPosition.BEGINNING;
        for (int step = 0; step < 300; step++) {
            if (open.size() < 4 && random.nextInt(3) > 0) {
                Connection connection = begin();
                written.add(insert(connection, kind));
                open.add(connection);
            } else if (!open.isEmpty()) {
                Connection finished = open.remove(random.nextInt(open.size()));
                finished.commit();
                finished.close();
            }
            for (ChangeFeed.Entry entry : read(reached, kind)) {
                seen.add(entry.event().id());
                reached = entry.position();
            }
        }
        for (Connection connection : open) {
            connection.commit();
            connection.close();
        }
        for (ChangeFeed.Entry entry : read(reached, kind)) {
            seen.add(entry.event().id());
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void events_can_be_neither_changed_nor_removed() throws SQLException {
        try (Connection connection = begin()) {
            insert(connection, "uji.kekal");
            connection.commit();

            for (String attempt : List.of("update event set type = 'lain'", "delete from event", "truncate event")) {
                assertThatThrownBy(() -> connection.createStatement().execute(attempt))
                        .hasMessageContaining("never changed or removed");
                connection.rollback();
            }
        }
    }

    @Test
    void the_registry_of_units_reaches_every_reader_page_by_page() {
        List<String> codes = new ArrayList<>();
        String after = "";
        Response page;
        do {
            page = Someone.with(TokenIssuer.token("petugas", Someone.PADANG, "unit-contributor"))
                    .get("/api/v1/changes?types=unit.registered&limit=200" + after);
            codes.addAll(page.jsonPath().getList("items.collect { it.data.codes[0].code }", String.class));
            after = "&after=" + page.jsonPath().getString("next");
        } while (!page.jsonPath().getList("items").isEmpty());

        assertThat(codes)
                .contains("13", "13.71", "96.71", "KL-KOMINFO")
                .hasSizeGreaterThan(620)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_concerns_one_unit_is_hidden_from_another() throws SQLException {
        String kind = "uji." + UUID.randomUUID();
        try (Connection connection = begin()) {
            insert(connection, kind, Someone.PADANG);
            connection.commit();
        }

        Actor padang = new Actor("p", "P", Set.of("unit-contributor"), Someone.PADANG, "uji");
        Actor solok = new Actor("s", "S", Set.of("unit-contributor"), Someone.SOLOK, "uji");

        assertThat(feed.after(FeedPosition.BEGINNING, List.of(kind), 10, padang))
                .hasSize(1);
        assertThat(feed.after(FeedPosition.BEGINNING, List.of(kind), 10, solok)).isEmpty();
    }

    private List<ChangeFeed.Entry> read(FeedPosition after, String kind) {
        return feed.after(after, List.of(kind), 200, READER);
    }

    private Connection begin() throws SQLException {
        Connection connection = java.sql.DriverManager.getConnection(url(), TestPostgres.NAME, TestPostgres.NAME);
        connection.setAutoCommit(false);
        return connection;
    }

    private String url() throws SQLException {
        try (Connection any = dataSource.getConnection()) {
            return any.getMetaData().getURL();
        }
    }

    private static UUID insert(Connection connection, String type) throws SQLException {
        return insert(connection, type, null);
    }

    private static UUID insert(Connection connection, String type, UUID unit) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var statement = connection.prepareStatement(
                "insert into event (id, type, subject, unit_id, reach, data, actor, actor_name, actor_roles, request_id, occurred_at)"
                        + " values (?, ?, ?, ?, ?, '{}', 'uji', 'Uji', '{}', 'uji', now())")) {
            statement.setObject(1, id);
            statement.setString(2, type);
            statement.setObject(3, id);
            statement.setObject(4, unit);
            statement.setString(5, unit == null ? "EVERYONE" : "UNIT");
            statement.executeUpdate();
        }
        return id;
    }
}
