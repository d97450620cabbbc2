package id.narasitunggal.dissemination.compliance;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Makes the readable documents of a bundle; the same bundle always gives the same bytes. */
@ApplicationScoped
class ReportDocuments {
    private final Template template;
    private final ReportPdf pdf;
    private final CanonicalJson json;

    ReportDocuments(@Location("monthly-report.html") Template template, ReportPdf pdf, CanonicalJson json) {
        this.template = template;
        this.pdf = pdf;
        this.json = json;
    }

    /** HTML and PDF, made of nothing but the canonical bundle. */
    Map<DocumentFormat, byte[]> of(byte[] canonical) {
        ReportBundle bundle = json.read(canonical, ReportBundle.class);
        ReportPage page = ReportPage.of(
                bundle,
                json.convert(bundle.submission(), SubmissionAnswer.class),
                json.convert(bundle.narrative(), NarrativeAnswer.class),
                CanonicalJson.sha256(canonical));
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(DocumentFormat.class);
        documents.put(DocumentFormat.HTML, render(page, "screen.css").getBytes(StandardCharsets.UTF_8));
        documents.put(DocumentFormat.PDF, pdf.of(render(page, "paper.css"), page, bundle.generatedAt()));
        return documents;
    }

    private String render(ReportPage page, String style) {
        return template.data("page", page).data("style", resource(style)).render();
    }

    private static String resource(String name) {
        try (InputStream file = ReportDocuments.class.getResourceAsStream("/monthly-report/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
