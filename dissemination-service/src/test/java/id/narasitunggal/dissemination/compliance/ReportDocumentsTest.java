package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.Neighbourhood;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(Neighbourhood.class)
class ReportDocumentsTest {
    @Inject
    ReportDocuments documents;

    @Inject
    CanonicalJson json;

    @Test
    void the_same_bundle_gives_the_same_bytes_whatever_the_zone_and_language_of_the_machine() throws Exception {
        byte[] canonical = json.write(ReportFixture.nation());
        Map<DocumentFormat, byte[]> first = documents.of(canonical);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();

        Map<DocumentFormat, byte[]> second;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Thread.sleep(1_100);
            second = documents.of(json.write(json.read(canonical, ReportBundle.class)));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertThat(first)
                .containsOnlyKeys(DocumentFormat.HTML, DocumentFormat.PDF, DocumentFormat.XLSX, DocumentFormat.CSV);
        first.forEach((format, document) ->
                assertThat(second.get(format)).as(format.name()).isEqualTo(document));
    }

    @Test
    void one_changed_digit_changes_the_hash() {
        byte[] canonical = json.write(ReportFixture.nation());
        byte[] tampered = new String(canonical, StandardCharsets.UTF_8)
                .replaceFirst("\"reported\":1702", "\"reported\":1703")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(tampered).hasSameSizeAs(canonical);
        assertThat(CanonicalJson.sha256(tampered)).isNotEqualTo(CanonicalJson.sha256(canonical));
    }

    @Test
    void the_pdf_is_tagged_in_indonesian_with_its_fonts_inside_and_the_summary_on_page_one() throws IOException {
        byte[] pdf = documents.of(json.write(ReportFixture.nation())).get(DocumentFormat.PDF);
        Files.write(Path.of("target", "laporan-contoh.pdf"), pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Laporan bulanan pengelolaan komunikasi publik, Oktober 2026");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            PDFTextStripper firstPage = new PDFTextStripper();
            firstPage.setEndPage(1);
            assertThat(firstPage.getText(document))
                    .contains(
                            "Ringkasan eksekutif",
                            "84,",
                            "Presiden Republik Indonesia",
                            "LAP/2026-10/v1",
                            "Perlu perhatian");
        }
    }

    @Test
    void the_html_needs_no_script_and_names_its_language() throws IOException {
        String html = new String(
                documents.of(json.write(ReportFixture.nation())).get(DocumentFormat.HTML), StandardCharsets.UTF_8);
        Files.writeString(Path.of("target", "laporan-contoh.html"), html);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"id\">", "<main>", "scope=\"row\"", "1.287 butir diterima");
        assertThat(html).doesNotContain("<script", "javascript:", "http://", " style=");
    }

    @Test
    void names_are_shown_as_text_never_as_markup() {
        ReportBundle nation = ReportFixture.nation();
        var narrative = ReportFixture.narrative("2026-10");
        ((com.fasterxml.jackson.databind.node.ObjectNode)
                        narrative.path("titles").path(0))
                .put("title", "<script>alert('a & b')</script>");
        ReportBundle hostile = new ReportBundle(
                nation.schema(),
                nation.number(),
                nation.kind(),
                nation.period(),
                nation.version(),
                "a < b",
                nation.cutOffAt(),
                nation.generatedAt(),
                nation.preparedBy(),
                nation.software(),
                nation.rules(),
                nation.template(),
                nation.summary(),
                null,
                nation.dissemination(),
                nation.submission(),
                narrative,
                null);

        Map<DocumentFormat, byte[]> made = documents.of(json.write(hostile));

        assertThat(new String(made.get(DocumentFormat.HTML), StandardCharsets.UTF_8))
                .contains("&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;", "a &lt; b", "tanpa pembanding");
        assertThat(made.get(DocumentFormat.PDF)).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
    }
}
