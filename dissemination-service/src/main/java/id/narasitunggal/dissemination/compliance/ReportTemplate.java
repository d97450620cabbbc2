package id.narasitunggal.dissemination.compliance;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Fills the pages of a report. It needs no server around it, so that an auditor's machine writes the same bytes. */
final class ReportTemplate {
    private final Template page;

    ReportTemplate() {
        page = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(name -> Optional.of(new File("/templates/" + name.replaceFirst("(\\.html)?$", ".html"))))
                .build()
                .getTemplate("monthly-report");
    }

    /** @param style the name of the style sheet that is set into the page */
    String fill(ReportPage report, String style) {
        return page.data("page", report)
                .data("style", text("/monthly-report/" + style))
                .render();
    }

    private static String text(String resource) {
        try (InputStream file = ReportTemplate.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record File(String resource) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text(resource));
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
