package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Makes the readable documents of a bundle; the same bundle always gives the same bytes, on any machine. */
@ApplicationScoped
class ReportDocuments {
    /**
     * Edition of everything that decides on the bytes of a document: templates, style sheets, words, tables. Whoever changes any of it
     * gives a new one, so that an auditor's program knows which reports it can make again byte for byte; DocumentEditionTest reminds.
     */
    static final String EDITION = "2026-12.3";

    private final ReportTemplate template = new ReportTemplate();
    private final ReportPdf pdf = new ReportPdf();
    private final CanonicalJson json;

    ReportDocuments(CanonicalJson json) {
        this.json = json;
    }

    /**
     * Every format but the data itself, made of nothing but the canonical bundle.
     *
     * @param done is told how many are finished
     */
    DocumentFiles files(byte[] canonical, IntConsumer done) {
        ReportBundle bundle = json.read(canonical, ReportBundle.class);
        SubmissionAnswer submission = json.convert(bundle.submission(), SubmissionAnswer.class);
        NarrativeAnswer narrative = json.convert(bundle.narrative(), NarrativeAnswer.class);
        String hash = CanonicalJson.sha256(canonical);
        ReportPage page = ReportPage.of(bundle, submission, narrative, hash);
        DocumentFiles files = new DocumentFiles();
        try {
            Files.writeString(files.begin(DocumentFormat.HTML), template.fill(page, "screen.css"));
            done.accept(1);
            Files.write(
                    files.begin(DocumentFormat.PDF),
                    pdf.of(template.fill(page, "paper.css"), page, bundle.generatedAt()));
            done.accept(2);
            new ReportWorkbook(bundle, submission, narrative, hash).write(files.begin(DocumentFormat.XLSX));
            done.accept(3);
            UnitAnnex.write(UnitAnnex.rows(bundle, submission), files.begin(DocumentFormat.CSV));
            done.accept(4);
            return files;
        } catch (IOException e) {
            files.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** The same documents, in memory. */
    Map<DocumentFormat, byte[]> of(byte[] canonical) {
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(DocumentFormat.class);
        try (DocumentFiles files = files(canonical, done -> {})) {
            files.forEach((format, file) -> {
                try {
                    documents.put(format, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return documents;
    }
}
