package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever changes a byte of a document gives it a new edition: auditors are told by it which reports can be made again. */
class DocumentEditionTest {
    private static final CanonicalJson JSON = new CanonicalJson(new ObjectMapper().findAndRegisterModules());

    /** Fingerprint of all documents of the same month, by edition; of the paper one what is set in type, for compression is Java's. */
    private static final Map<String, String> FINGERPRINTS =
            Map.of("2026-12.3", "272c0aee9fbe419dd8db839c288ab5aed5e5e7b710c0937f7af0f2811f1dcccd");

    @Test
    void the_documents_are_those_of_their_edition() throws IOException {
        byte[] canonical = JSON.write(ReportFixture.nation());
        Map<DocumentFormat, byte[]> documents = new ReportDocuments(JSON).of(canonical);
        ReportBundle bundle = JSON.read(canonical, ReportBundle.class);
        ReportPage page = ReportPage.of(
                bundle,
                JSON.convert(bundle.submission(), SubmissionAnswer.class),
                JSON.convert(bundle.narrative(), NarrativeAnswer.class),
                CanonicalJson.sha256(canonical));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(documents.get(DocumentFormat.HTML));
        all.write(documents.get(DocumentFormat.XLSX));
        all.write(documents.get(DocumentFormat.CSV));
        all.write(new ReportTemplate().fill(page, "paper.css").getBytes(StandardCharsets.UTF_8));

        assertThat(CanonicalJson.sha256(all.toByteArray()))
                .as("a document has changed: give ReportDocuments.EDITION a new name and write its fingerprint here")
                .isEqualTo(FINGERPRINTS.get(ReportDocuments.EDITION));
    }
}
