package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.intake.privacy.PersonalData;
import id.narasitunggal.submission.intake.privacy.PersonalDataKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place in a submission where something looks like personal data; the data itself is not repeated. */
@Schema(name = "PersonalDataWarning", description = "Bagian yang tampaknya memuat data pribadi.")
public record PersonalDataWarning(
        @Schema(title = "Letak", examples = "#/items/0/body")
        String pointer,

        @Schema(title = "Jenis data") PersonalDataKind kind,
        @Schema(title = "Saran") String sentence) {

    /** What is found in the items, in their order. */
    static List<PersonalDataWarning> in(List<ItemEntry> items) {
        List<PersonalDataWarning> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ItemEntry item = items.get(i);
            String at = "#/items/" + i + "/";
            look(found, at + "title", item.title());
            look(found, at + "summary", item.summary());
            look(found, at + "body", item.body());
            look(found, at + "spokesperson", item.spokesperson());
            look(found, at + "contact", item.contact());
            for (int j = 0; j < item.listedFigures().size(); j++) {
                FigureEntry figure = item.listedFigures().get(j);
                look(found, at + "figures/" + j + "/indicator", figure.indicator());
                look(found, at + "figures/" + j + "/source", figure.source());
                look(found, at + "figures/" + j + "/method", figure.method());
            }
        }
        return found;
    }

    private static void look(List<PersonalDataWarning> found, String pointer, @Nullable String text) {
        if (text == null) {
            return;
        }
        Set<PersonalDataKind> kinds = EnumSet.noneOf(PersonalDataKind.class);
        kinds.addAll(PersonalData.in(text));
        if (pointer.endsWith("/contact")) {
            kinds.remove(PersonalDataKind.PHONE);
        }
        kinds.forEach(kind -> found.add(new PersonalDataWarning(pointer, kind, kind.sentence())));
    }
}
