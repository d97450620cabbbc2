package id.narasitunggal.dissemination.compliance;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.narasitunggal.dissemination.compliance.chart.PaperCharts;
import id.narasitunggal.dissemination.time.ClockProducer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets the report on paper: tagged for screen readers (PDF/UA-1) and fit for the archive (PDF/A-2a), its font embedded, free of
 * the clock of the machine.
 */
final class ReportPdf {
    private static final String FAMILY = "Lato";

    /** The tagger takes the words for a picture from {@code alt}, as on an image; HTML has them in {@code aria-label}. */
    byte[] of(String html, ReportPage page, Instant generatedAt) {
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = font("Lato-Regular.ttf");
                TrueTypeFont bold = font("Lato-Bold.ttf");
                PdfBoxRenderer renderer = new PdfRendererBuilder()
                        .usePDDocument(document)
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                        .useColorProfile(resource("srgb.icc"))
                        .useSVGDrawer(new PaperCharts(FAMILY))
                        .useFont(embedded(document, regular), FAMILY, 400, FontStyle.NORMAL, true)
                        .useFont(embedded(document, bold), FAMILY, 700, FontStyle.NORMAL, true)
                        .withProducer("Narasi Tunggal")
                        .withHtmlContent(html.replace(" aria-label=\"", " alt=\""), null)
                        .buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            Calendar made = GregorianCalendar.from(generatedAt.atZone(ClockProducer.WIB));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
            dateMetadata(document, generatedAt);
            keepColourProfile(document);
            document.setDocumentId(Long.parseUnsignedLong(page.hash().substring(0, 16), 16));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library writes the moment of the machine into the metadata. */
    private static void dateMetadata(PDDocument document, Instant generatedAt) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String made = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                generatedAt.truncatedTo(ChronoUnit.SECONDS).atZone(ClockProducer.WIB));
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(?:Create|Modify)Date>)[^<]*", "$1" + made);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    /** Java reads a profile and writes it differently from version to version; the file's own bytes are put back. */
    private static void keepColourProfile(PDDocument document) throws IOException {
        COSStream profile = (COSStream)
                document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
        try (OutputStream bytes = profile.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(resource("srgb.icc"));
        }
    }

    /** Ligatures are left out: the font's «ti» has no letters behind it, so that words would be lost when read aloud or searched. */
    private static TrueTypeFont font(String file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(resource(file)));
        font.setEnableGsub(false);
        return font;
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(ReportPdf.class.getResourceAsStream("/monthly-report/" + file), file)) {
            return bytes.readAllBytes();
        }
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
