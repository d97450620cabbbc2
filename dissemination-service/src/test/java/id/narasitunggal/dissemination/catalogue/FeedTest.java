package id.narasitunggal.dissemination.catalogue;

import static id.narasitunggal.dissemination.Someone.PADANG;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.NeighbourTalk;
import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.dissemination.PublishedText;
import id.narasitunggal.dissemination.UnitsOfTheTests;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class FeedTest {
    @Inject
    CatalogueUpdate catalogue;

    @Inject
    FeedApplication application;

    @Inject
    FeedCursors cursors;

    @Inject
    Session database;

    @BeforeEach
    void units_are_known() {
        SettableClock.set("2026-10-12T02:00:00Z");
        NeighbourTalk.silent("submission", false);
        UnitsOfTheTests.register();
        catalogue.readUnits(0);
        catalogue.readEditions(0);
    }

    private String nameOf(UUID unit) {
        return database.createNativeQuery("select name from unit where id = :id", String.class)
                .setParameter("id", unit)
                .getSingleResult();
    }

    @Test
    void a_unit_told_of_again_is_kept_under_its_newest_name() {
        UUID unit = NeighbourTalk.unit("KOTA", "KEMENDAGRI", "99.71", "Kota Lama", "Asia/Jakarta");
        NeighbourTalk.unit("KOTA", "KEMENDAGRI", "99.71", "Kota Baru", "Asia/Jakarta");

        catalogue.readUnits(0);
        catalogue.readUnits(0);

        assertThat(nameOf(unit)).isEqualTo("Kota Baru");
    }

    @Test
    void a_unit_that_changed_is_kept_under_its_new_facts() {
        assertThat(SubmissionChangesClient.TYPES.split(",")).contains("unit.registered", "unit.changed");
        UUID unit = NeighbourTalk.unit("KOTA", "KEMENDAGRI", "99.72", "Kota Asal", "Asia/Jakarta");
        NeighbourTalk.changedUnit("KOTA", "KEMENDAGRI", "99.72", "Kota Berganti Nama", "Asia/Jakarta");

        catalogue.readUnits(0);

        assertThat(nameOf(unit)).isEqualTo("Kota Berganti Nama");
    }

    @Test
    void a_page_that_another_replica_has_applied_leaves_no_second_trace() {
        String here = cursors.read(FeedCursors.SUBMISSION);
        FeedPage page = new FeedPage(List.of(), here + "0");

        boolean first = application.applyUnits(here, page);
        boolean second = application.applyUnits(here, page);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        application.applyUnits(here + "0", new FeedPage(List.of(), here));
    }

    @Test
    void an_edition_waits_until_the_units_can_be_read() {
        NeighbourTalk.silent("submission", true);
        UUID edition = PublishedText.firstEdition().forUnits(PADANG).publishedAt("2026-10-12T01:00:00Z");

        catalogue.followEditions();
        assertThat(duties(edition)).isZero();

        NeighbourTalk.silent("submission", false);
        catalogue.followEditions();
        assertThat(duties(edition)).isEqualTo(1);
    }

    @Test
    void a_unit_registered_just_before_the_publication_owes_too() {
        UUID fresh = NeighbourTalk.unit("KOTA", "KEMENDAGRI", "99.72", "Kota Segar", "Asia/Jakarta");
        UUID edition = PublishedText.firstEdition().forUnits(fresh).publishedAt("2026-10-12T01:00:00Z");

        catalogue.readEditions(0);

        assertThat(duties(edition)).isEqualTo(1);
    }

    @Test
    void an_event_that_cannot_be_read_stops_the_feed_instead_of_being_lost() {
        String before = cursors.read(FeedCursors.NARRATIVE);
        FeedPage unreadable = new FeedPage(
                List.of(new FeedPage.Entry(
                        UUID.randomUUID(),
                        "edition.published",
                        UUID.randomUUID(),
                        com.fasterxml.jackson.databind.node.TextNode.valueOf("?"))),
                before + "0");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> application.applyEditions(before, unreadable))
                .hasMessageContaining("not readable");

        assertThat(cursors.read(FeedCursors.NARRATIVE)).isEqualTo(before);
    }

    private long duties(UUID edition) {
        return database.createNativeQuery("select count(*) from assignment where edition_id = :edition", Long.class)
                .setParameter("edition", edition)
                .getSingleResult();
    }
}
