package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** Makes the readable documents of a bundle; the same bundle always gives the same bytes, on any machine. */
@ApplicationScoped
class ReportDocuments {
    private final ReportTemplate template = new ReportTemplate();
    private final ReportPdf pdf = new ReportPdf();
    private final CanonicalJson json;

    ReportDocuments(CanonicalJson json) {
        this.json = json;
    }

    /** Every format but the data itself, made of nothing but the canonical bundle. */
    Map<DocumentFormat, byte[]> of(byte[] canonical) {
        ReportBundle bundle = json.read(canonical, ReportBundle.class);
        SubmissionAnswer submission = json.convert(bundle.submission(), SubmissionAnswer.class);
        NarrativeAnswer narrative = json.convert(bundle.narrative(), NarrativeAnswer.class);
        String hash = CanonicalJson.sha256(canonical);
        ReportPage page = ReportPage.of(bundle, submission, narrative, hash);
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(DocumentFormat.class);
        documents.put(DocumentFormat.HTML, template.fill(page, "screen.css").getBytes(StandardCharsets.UTF_8));
        documents.put(DocumentFormat.PDF, pdf.of(template.fill(page, "paper.css"), page, bundle.generatedAt()));
        documents.put(DocumentFormat.XLSX, new ReportWorkbook(bundle, submission, narrative, hash).bytes());
        documents.put(DocumentFormat.CSV, UnitAnnex.csv(UnitAnnex.rows(bundle, submission)));
        return documents;
    }
}
