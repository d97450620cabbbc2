package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Where the documents of reports stand. They are put in and taken out piece by piece, whatever their size. */
@ApplicationScoped
class DocumentShelf {
    private static final int PIECE = 1 << 20;
    private static final String DESCRIBED =
            "select format, octet_length(content) as size, sha256 from monthly_report_document where report_id = :report";

    private final Session database;

    DocumentShelf(Session database) {
        this.database = database;
    }

    /**
     * A document that was filed.
     *
     * @param size in bytes
     */
    record Document(UUID reportId, DocumentFormat format, int size, String sha256) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID reportId, DocumentFormat format, byte[] content) {
        insert(reportId, format, new ByteArrayInputStream(content), content.length, CanonicalJson.sha256(content));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID reportId, DocumentFormat format, Path file) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            insert(reportId, format, content, Files.size(file), CanonicalJson.sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(UUID reportId, DocumentFormat format, InputStream content, long size, String hash) {
        database.doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into monthly_report_document (report_id, format, content, sha256) values (?, ?, ?, ?)")) {
                insert.setObject(1, reportId);
                insert.setString(2, format.name());
                insert.setBinaryStream(3, content, size);
                insert.setString(4, hash);
                insert.executeUpdate();
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Document> find(UUID reportId, DocumentFormat format) {
        return all(reportId).stream()
                .filter(document -> document.format() == format)
                .findFirst();
    }

    /** Every document that is filed, in the order of their formats. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Document> all(UUID reportId) {
        return described(reportId)
                .getResultStream()
                .map(row -> new Document(
                        reportId,
                        DocumentFormat.valueOf(row.get("format", String.class)),
                        row.get("size", Integer.class),
                        row.get("sha256", String.class)))
                .sorted(java.util.Comparator.comparing(Document::format))
                .toList();
    }

    private NativeQuery<Tuple> described(UUID reportId) {
        return database.createNativeQuery(DESCRIBED, Tuple.class).setParameter("report", reportId);
    }

    /** @throws Refusal.NotFound when the report has no such document */
    @Transactional
    byte[] read(UUID reportId, DocumentFormat format) {
        return database.createNativeQuery(
                        "select content from monthly_report_document where report_id = :report and format = :format",
                        Tuple.class)
                .setParameter("report", reportId)
                .setParameter("format", format.name())
                .uniqueResultOptional()
                .map(row -> row.get(0, byte[].class))
                .orElseThrow(() -> new Refusal.NotFound("Dokumen laporan"));
    }

    /** Writes a document out, each piece in a transaction of its own: a slow reader holds no connection. */
    void copy(Document document, OutputStream to) throws IOException {
        for (int from = 0; from < document.size(); from += PIECE) {
            to.write(piece(document, from));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    byte[] piece(Document document, int from) {
        return database.createNativeQuery(
                        "select substring(content from :from for :many) from monthly_report_document where report_id = :report and format = :format",
                        Tuple.class)
                .setParameter("from", from + 1)
                .setParameter("many", PIECE)
                .setParameter("report", document.reportId())
                .setParameter("format", document.format().name())
                .getSingleResult()
                .get(0, byte[].class);
    }
}
