package id.narasitunggal.dissemination.matching.page;

import id.narasitunggal.dissemination.matching.page.UnreadablePdf.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a release that a website serves as a PDF file, within limits that no file can exceed. */
public final class PdfPage {

    private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** Readers forgive so many bytes before the signature. */
    private static final int SIGNATURE_WITHIN = 1024;

    private static final int MOST_PAGES = 200;
    private static final int LONGEST_TEXT = 500_000;

    private PdfPage() {}

    /** Whether the bytes are a PDF file, whatever the server called them. */
    public static boolean isPdf(byte[] body) {
        for (int start = 0; start <= Math.min(SIGNATURE_WITHIN, body.length - SIGNATURE.length); start++) {
            int index = 0;
            while (index < SIGNATURE.length && body[start + index] == SIGNATURE[index]) {
                index++;
            }
            if (index == SIGNATURE.length) {
                return true;
            }
        }
        return false;
    }

    /** The text of the file; the dates inside say when it was drawn up, not when it was published, and are not read. */
    public static WebPage of(byte[] body, Duration patience) throws UnreadablePdf {
        if (PdfExpansion.isExcessive(body)) {
            throw new UnreadablePdf(Reason.TOO_LARGE);
        }
        try (PDDocument document = Loader.loadPDF(body)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadablePdf(Reason.LOCKED);
            }
            String text = text(document, patience).strip();
            if (text.isEmpty()) {
                throw new UnreadablePdf(Reason.WITHOUT_TEXT);
            }
            String title =
                    Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), "");
            return new WebPage(title.strip(), text, text, null);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf(Reason.LOCKED);
        } catch (OutOfPatience e) {
            throw new UnreadablePdf(Reason.TOO_LARGE);
        } catch (IOException | RuntimeException e) {
            // The library throws whatever a broken file provokes.
            throw new UnreadablePdf(Reason.BROKEN);
        }
    }

    private static String text(PDDocument document, Duration patience) throws IOException {
        var text = new StringWriter();
        var stripper = new Stripper(System.nanoTime() + patience.toNanos());
        stripper.setSortByPosition(true);
        stripper.setEndPage(MOST_PAGES);
        try {
            stripper.writeText(document, text);
        } catch (Enough e) {
            return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), LONGEST_TEXT));
        }
        return text.toString();
    }

    /** Stops a file that keeps us busy and a text that is longer than anybody reads. */
    private static final class Stripper extends PDFTextStripper {

        private final long deadline;
        private int letters;

        Stripper(long deadline) {
            this.deadline = deadline;
        }

        @Override
        public void writeText(PDDocument document, Writer output) throws IOException {
            letters = 0;
            super.writeText(document, output);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            letters++;
            if (letters % 256 == 0 && System.nanoTime() > deadline) {
                throw new OutOfPatience();
            }
            if (letters > LONGEST_TEXT) {
                throw new Enough();
            }
            super.processTextPosition(position);
        }
    }

    private static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
