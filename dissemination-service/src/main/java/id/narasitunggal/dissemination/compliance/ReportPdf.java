package id.narasitunggal.dissemination.compliance;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.narasitunggal.dissemination.time.ClockProducer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets the report on paper: tagged for screen readers (PDF/UA), its font embedded, free of the clock of the machine. */
final class ReportPdf {
    private static final String FAMILY = "Lato";

    byte[] of(String html, ReportPage page, Instant generatedAt) {
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = font("Lato-Regular.ttf");
                TrueTypeFont bold = font("Lato-Bold.ttf");
                PdfBoxRenderer renderer = new PdfRendererBuilder()
                        .usePDDocument(document)
                        .usePdfUaAccessibility(true)
                        .useFont(embedded(document, regular), FAMILY, 400, FontStyle.NORMAL, true)
                        .useFont(embedded(document, bold), FAMILY, 700, FontStyle.NORMAL, true)
                        .withProducer("Narasi Tunggal")
                        .withHtmlContent(html, null)
                        .buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            Calendar made = GregorianCalendar.from(generatedAt.atZone(ClockProducer.WIB));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
            document.setDocumentId(Long.parseUnsignedLong(page.hash().substring(0, 16), 16));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ligatures are left out: the font's «ti» has no letters behind it, so that words would be lost when read aloud or searched. */
    private static TrueTypeFont font(String file) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(ReportPdf.class.getResourceAsStream("/monthly-report/" + file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
