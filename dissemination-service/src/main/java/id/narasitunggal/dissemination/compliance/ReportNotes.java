package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What officers wrote beside reports. Nothing here is ever changed; the database refuses it. */
@ApplicationScoped
class ReportNotes {
    private static final String LIST = """
            select id, section, text, author_name, written_at
              from report_note
             where report_id = :report
               and (cast(:afterWritten as timestamptz) is null
                    or (written_at, id) > (cast(:afterWritten as timestamptz), cast(:afterId as uuid)))
             order by written_at, id
             limit :most
            """;
    private static final String NOTES = """
            select r.number, n.section, n.text, n.author_name, n.written_at
              from report_note n
              join monthly_report r on r.id = n.report_id
            """;
    private static final String OF_ONE = NOTES + " where r.id = :report order by n.written_at, n.id";
    private static final String OF_EARLIER_VERSIONS = NOTES + """
             where r.kind = :kind and r.period = :month
             order by r.report_version, n.written_at, n.id
            """;

    private final Session database;

    ReportNotes(Session database) {
        this.database = database;
    }

    /** The notes of a report that the caller was found to see. */
    Page<ReportNoteView> page(UUID reportId, PageRequest request) {
        List<String> after = request.keys(2);
        List<ReportNoteView> found = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("report", reportId)
                .setParameter(
                        "afterWritten",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> new ReportNoteView(
                        row.get("id", UUID.class),
                        row.get("section", String.class),
                        row.get("text", String.class),
                        row.get("author_name", String.class),
                        row.get("written_at", Instant.class)))
                .toList();
        return Page.of(found, request, note -> Cursor.of(note.writtenAt(), note.id()));
    }

    /** All that stands beside one version, in the order of writing. */
    List<ReportNote> of(UUID reportId) {
        return database.createNativeQuery(OF_ONE, Tuple.class)
                .setParameter("report", reportId)
                .getResultStream()
                .map(ReportNotes::note)
                .toList();
    }

    void write(UUID reportId, WriteNote note, Actor author, Instant at) {
        database.createNativeMutationQuery("""
                        insert into report_note (id, report_id, section, text, author, author_name, written_at)
                        values (:id, :report, :section, :text, :author, :name, :at)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("report", reportId)
                .setParameter("section", note.section())
                .setParameter("text", note.text())
                .setParameter("author", author.subject())
                .setParameter("name", author.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Written beside the versions there are so far: the next one carries them in its bundle. */
    List<ReportNote> ofEarlierVersions(ReportKind kind, YearMonth month) {
        return database.createNativeQuery(OF_EARLIER_VERSIONS, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("month", month.toString())
                .getResultStream()
                .map(ReportNotes::note)
                .toList();
    }

    private static ReportNote note(Tuple row) {
        return new ReportNote(
                row.get("number", String.class),
                row.get("section", String.class),
                row.get("text", String.class),
                row.get("author_name", String.class),
                row.get("written_at", Instant.class));
    }
}
