package id.narasitunggal.narrative.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that is not what it was, before and after. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(title = "Perbedaan angka")
public record FigureDifference(
        @Schema(title = "Perubahan") FigureChange change,
        @Schema(title = "Sebelum") @Nullable StatedFigure before,
        @Schema(title = "Sesudah") @Nullable StatedFigure after) {

    /** Figures belong together when they cite the same figure of an item, else when their sentences differ in numbers only. */
    static List<FigureDifference> between(List<StatedFigure> before, List<StatedFigure> after) {
        List<StatedFigure> gone = new ArrayList<>(before);
        List<StatedFigure> come = new ArrayList<>(after);
        List<FigureDifference> found = new ArrayList<>();
        pair(gone, come, StatedFigure::cited, found);
        pair(gone, come, StatedFigure::sentenceWithoutNumbers, found);
        gone.forEach(figure -> found.add(new FigureDifference(FigureChange.REMOVED, figure, null)));
        come.forEach(figure -> found.add(new FigureDifference(FigureChange.ADDED, null, figure)));
        return List.copyOf(found);
    }

    private static void pair(
            List<StatedFigure> gone,
            List<StatedFigure> come,
            Function<StatedFigure, Optional<String>> key,
            List<FigureDifference> found) {
        for (StatedFigure old : List.copyOf(gone)) {
            Optional<String> sought = key.apply(old);
            Optional<StatedFigure> partner = come.stream()
                    .filter(figure -> sought.isPresent() && sought.equals(key.apply(figure)))
                    .findFirst();
            partner.ifPresent(figure -> {
                gone.remove(old);
                come.remove(figure);
                if (!old.statesTheSameAs(figure)) {
                    found.add(new FigureDifference(FigureChange.CHANGED, old, figure));
                }
            });
        }
    }
}
