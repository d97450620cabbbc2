package id.narasitunggal.narrative.comparison;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The differences of two texts as a page that people and screen readers read. Words enter it as text, never as markup. */
public final class DifferencesPage {
    private final Document page = Document.createShell("");
    private final Element main;

    private DifferencesPage(Differences differences) {
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").attr("lang", "id");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/perbedaan.css");
        page.title("Perbedaan " + name(differences.from()) + " dan " + name(differences.to()));
        main = page.body().appendElement("main");
        main.appendElement("h1").text("Perbedaan naskah");
        main.appendElement("p")
                .text("Dari " + name(differences.from()) + " ke " + name(differences.to())
                        + ". Kata yang disisipkan bergaris bawah, kata yang dihapus dicoret.");
    }

    public static String of(Differences differences) {
        DifferencesPage drawn = new DifferencesPage(differences);
        if (!differences.changed()) {
            drawn.main.appendElement("p").text("Tidak ada perubahan.");
        }
        differences.changedSections().forEach(drawn::section);
        if (!differences.figures().isEmpty()) {
            drawn.figures(differences);
        }
        return "<!doctype html>\n" + drawn.page.outerHtml();
    }

    private static String name(Compared.Named edition) {
        return edition.number() + " edisi " + edition.edition();
    }

    private void section(SectionDifference difference) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(difference.title());
        Element words = section.appendElement("pre");
        for (Run run : difference.runs()) {
            switch (run.kind()) {
                case EQUAL -> words.appendText(run.text());
                case INSERTED -> words.appendElement("ins").text(run.text());
                case DELETED -> words.appendElement("del").text(run.text());
            }
        }
    }

    private void figures(Differences differences) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text("Angka yang berubah");
        Element table = section.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("Sebelum");
        head.appendElement("th").attr("scope", "col").text("Sesudah");
        Element body = table.appendElement("tbody");
        for (FigureDifference figure : differences.figures()) {
            Element row = body.appendElement("tr");
            figure(row.appendElement("td"), "del", figure.before());
            figure(row.appendElement("td"), "ins", figure.after());
        }
    }

    private static void figure(Element cell, String mark, @Nullable StatedFigure figure) {
        if (figure == null) {
            cell.text("tidak ada");
            return;
        }
        cell.appendElement(mark).text(figure.statement());
        cell.appendText(" (per " + figure.asOf() + ")");
        if (figure.value() != null) {
            cell.appendText(
                    " " + figure.value() + (figure.unitOfMeasure() == null ? "" : " " + figure.unitOfMeasure()));
        }
        String source = figure.unitName() == null ? figure.publicSource() : figure.unitName();
        if (source != null) {
            cell.appendText(" menurut " + source);
        }
    }
}
