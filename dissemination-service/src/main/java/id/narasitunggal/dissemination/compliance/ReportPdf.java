package id.narasitunggal.dissemination.compliance;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.narasitunggal.dissemination.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets the report on paper: tagged for screen readers (PDF/UA), its font embedded, free of the clock of the machine. */
@ApplicationScoped
class ReportPdf {
    private static final String FONT = "Lato";

    byte[] of(String html, ReportPage page, Instant generatedAt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("Lato-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Lato-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .withProducer("Narasi Tunggal")
                .withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Calendar made = GregorianCalendar.from(generatedAt.atZone(ClockProducer.WIB));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
            document.setDocumentId(Long.parseUnsignedLong(page.hash().substring(0, 16), 16));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream("/monthly-report/" + file), file);
    }
}
