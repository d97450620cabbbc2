package id.narasitunggal.narrative.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one edition to another: words by section, and figures with what they rest on. */
@Schema(description = "Perbedaan dua edisi: kata demi kata menurut bagian, dan angka beserta rujukannya.")
public record Differences(
        @Schema(title = "Dari") Compared.Named from,
        @Schema(title = "Ke") Compared.Named to,
        @Schema(title = "Ada perubahan") boolean changed,

        @Schema(title = "Bagian", description = "Hanya bagian yang berisi pada salah satu naskah.")
        List<SectionDifference> sections,

        @Schema(title = "Angka yang berubah") List<FigureDifference> figures) {

    public static Differences between(Compared before, Compared after) {
        List<SectionDifference> sections = Sections.all().entrySet().stream()
                .map(entry -> SectionDifference.between(
                        entry.getKey(),
                        entry.getValue().title(),
                        entry.getValue().reading().apply(before.text()),
                        entry.getValue().reading().apply(after.text())))
                .filter(section -> !section.runs().isEmpty())
                .toList();
        List<FigureDifference> figures = FigureDifference.between(before.figures(), after.figures());
        boolean changed = !figures.isEmpty() || sections.stream().anyMatch(SectionDifference::changed);
        return new Differences(before.named(), after.named(), changed, sections, figures);
    }

    /** Only what changed, for people in a hurry. */
    public List<SectionDifference> changedSections() {
        return sections.stream().filter(SectionDifference::changed).toList();
    }
}
