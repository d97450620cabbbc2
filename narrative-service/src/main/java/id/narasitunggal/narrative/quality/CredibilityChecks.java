package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.FigureStatement;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.manuscript.Source;
import id.narasitunggal.narrative.quality.link.LinkLook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Can what the text says be traced: sources, law, and an origin for every figure? */
final class CredibilityChecks {
    /** A number that counts something; years, articles and dates do not. */
    private static final Pattern QUANTITY = Pattern.compile(
            "(?i)(?<![\\p{L}\\d.,])(?:Rp\\s?)?(\\d{1,12}(?:[.,]\\d{1,6}){0,5})\\s?(?:%|persen|ribu|juta|miliar|triliun|ton|orang|keluarga|unit|hektare|rumah|desa|kg|liter)\\b|Rp\\s?(\\d{1,12}(?:[.,]\\d{1,6}){0,5})");

    private CredibilityChecks() {}

    static List<QualityCheck> of(NarrativeContent text, Map<String, LinkLook> looks) {
        Findings found = new Findings(Aspect.CREDIBILITY);
        found.require(
                "SOURCES_PRESENT",
                !text.sources().isEmpty(),
                "sources",
                "Sumber disebutkan.",
                "Sebutkan sedikitnya satu sumber.");
        found.require(
                "LEGAL_BASIS",
                !text.legalBasis().isEmpty(),
                "legalBasis",
                "Dasar hukum disebutkan.",
                "Sebutkan sedikitnya satu dasar hukum.");
        found.require(
                "FIGURES_PRESENT",
                !text.figures().isEmpty() || text.type() == NarrativeType.HOLDING_STATEMENT,
                "figures",
                "Data pendukung disertakan.",
                "Sertakan sedikitnya satu data pendukung dengan sumbernya.");
        for (int i = 0; i < text.figures().size(); i++) {
            figure(found, text.figures().get(i), "figures/" + i);
        }
        quantities(found, text);
        for (int i = 0; i < text.sources().size(); i++) {
            link(found, text.sources().get(i), "sources/" + i + "/url", looks);
        }
        return found.all();
    }

    private static void figure(Findings found, FigureStatement figure, String place) {
        boolean isCited = figure.citation() != null;
        found.require(
                "FIGURES_CITED",
                isCited || Findings.isThere(figure.publicSource()),
                place,
                "Angka ini bersumber.",
                "Rujuk butir data yang diterima, atau sebutkan sumber terbukanya.");
        if (figure.citation() != null && figure.citation().figure() == null) {
            found.add(
                    "FIGURES_CITED",
                    Outcome.FAILED,
                    place + "/citation/figure",
                    "Sebutkan angka ke berapa dalam butir data itu yang dirujuk.");
        }
    }

    /** A quantity in the running text should be among the figures, where it has its source. */
    private static void quantities(Findings found, NarrativeContent text) {
        Set<String> backed = text.figures().stream()
                .flatMap(figure -> quantitiesIn(figure.statement()))
                .collect(Collectors.toSet());
        Prose.published(text).forEach((place, words) -> {
            List<String> loose = place.startsWith("figures")
                    ? List.of()
                    : quantitiesIn(words)
                            .filter(quantity -> !backed.contains(quantity))
                            .toList();
            if (!loose.isEmpty()) {
                found.add(
                        "QUANTITIES_BACKED",
                        Outcome.WARNING,
                        place,
                        "Angka " + Findings.quote(loose)
                                + " belum ada di antara data pendukung. Tambahkan beserta sumbernya.");
            }
        });
    }

    private static Stream<String> quantitiesIn(String words) {
        return QUANTITY.matcher(words).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    /** The world outside never holds a text up; it can only make an editor look. */
    private static void link(Findings found, Source source, String place, Map<String, LinkLook> looks) {
        if (source.url() == null) {
            return;
        }
        LinkLook look = looks.get(source.url());
        if (look == null) {
            found.add("LINKS_REACHABLE", Outcome.PASSED, place, "Alamat ini belum sempat diperiksa sistem.");
        } else {
            found.add("LINKS_REACHABLE", look.isBroken() ? Outcome.WARNING : Outcome.PASSED, place, look.sentence());
        }
    }
}
