package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The report on paper before the validator that archives and accessibility auditors use (veraPDF). */
class PaperStandardTest {
    private static final CanonicalJson JSON = new CanonicalJson(new ObjectMapper().findAndRegisterModules());

    @BeforeAll
    static void the_validator_is_ready() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void a_report_with_something_in_every_part_is_valid(PDFAFlavour standard) throws Exception {
        byte[] pdf = pdf(ReportFixture.nation());
        Files.write(Path.of("target", "laporan-contoh.pdf"), pdf);

        assertThat(faults(pdf, standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void a_report_of_a_month_in_which_nothing_fell_due_is_valid(PDFAFlavour standard) throws Exception {
        assertThat(faults(pdf(ReportFixture.quietMonth()), standard)).isEmpty();
    }

    @Test
    void the_validator_sees_what_is_not_tagged() throws Exception {
        try (var untagged = new org.apache.pdfbox.pdmodel.PDDocument();
                var bytes = new java.io.ByteArrayOutputStream()) {
            untagged.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            untagged.save(bytes);

            assertThat(faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    private static byte[] pdf(ReportBundle bundle) {
        return new ReportDocuments(JSON).of(JSON.write(bundle)).get(DocumentFormat.PDF);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(standard, false).validate(parser);
            assertThat(result.isCompliant())
                    .isEqualTo(result.getTestAssertions().isEmpty());
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .limit(20)
                    .toList();
        }
    }
}
