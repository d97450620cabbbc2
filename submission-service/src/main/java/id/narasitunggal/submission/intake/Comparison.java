package id.narasitunggal.submission.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.narasitunggal.submission.intake.SubmissionDifferences.Change;
import id.narasitunggal.submission.intake.SubmissionDifferences.FieldDifference;
import id.narasitunggal.submission.intake.SubmissionDifferences.FigureDifference;
import id.narasitunggal.submission.intake.SubmissionDifferences.ItemDifference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares two revisions as the caller may read them. */
final class Comparison {
    /** An item keeps its identity by its title, else by what it counts, else by its kind; the surest sign decides first. */
    private static final List<BiPredicate<SubmissionItemView, SubmissionItemView>> SAME_ITEM = List.of(
            (a, b) -> a.type() == b.type() && plain(a.title()).equals(plain(b.title())),
            (a, b) -> plain(a.title()).equals(plain(b.title())),
            (a, b) -> a.figures().stream()
                    .anyMatch(figure -> b.figures().stream().anyMatch(other -> sameIndicator(figure, other))),
            (a, b) -> a.type() == b.type());

    private static final List<BiPredicate<FigureEntry, FigureEntry>> SAME_FIGURE = List.of(
            (a, b) -> sameIndicator(a, b)
                    && a.asOfDate().equals(b.asOfDate())
                    && String.valueOf(a.location()).equals(String.valueOf(b.location())),
            (a, b) -> sameIndicator(a, b) && a.asOfDate().equals(b.asOfDate()),
            Comparison::sameIndicator);

    private Comparison() {}

    static SubmissionDifferences of(SubmissionView from, SubmissionView to) {
        List<ItemDifference> items = new ArrayList<>();
        for (Pair<SubmissionItemView> pair : pairs(from.items(), to.items(), SAME_ITEM)) {
            ItemDifference difference = item(pair);
            if (difference.change() != Change.CHANGED
                    || !difference.fields().isEmpty()
                    || !difference.figures().isEmpty()) {
                items.add(difference);
            }
        }
        return new SubmissionDifferences(from.id(), from.revision(), to.id(), to.revision(), items);
    }

    private static ItemDifference item(Pair<SubmissionItemView> pair) {
        SubmissionItemView shown = pair.either();
        return new ItemDifference(
                pair.change(),
                id(pair.from()),
                id(pair.to()),
                shown.title(),
                fields(tree(pair.from()), tree(pair.to())),
                figures(pair));
    }

    private static List<FigureDifference> figures(Pair<SubmissionItemView> pair) {
        List<FigureEntry> before = pair.from() == null ? List.of() : pair.from().figures();
        List<FigureEntry> after = pair.to() == null ? List.of() : pair.to().figures();
        return pairs(before, after, SAME_FIGURE).stream()
                .map(figure -> new FigureDifference(
                        figure.change(),
                        figure.either().indicator(),
                        fields(ContentHash.tree(figure.from()), ContentHash.tree(figure.to()))))
                .filter(figure -> !figure.fields().isEmpty())
                .toList();
    }

    private static List<FieldDifference> fields(JsonNode from, JsonNode to) {
        Set<String> names = new LinkedHashSet<>();
        for (Iterator<String> name = from.fieldNames(); name.hasNext(); ) {
            names.add(name.next());
        }
        for (Iterator<String> name = to.fieldNames(); name.hasNext(); ) {
            names.add(name.next());
        }
        return names.stream()
                .filter(name -> !from.path(name).equals(to.path(name)))
                .map(name -> new FieldDifference(name, text(from.get(name)), text(to.get(name))))
                .toList();
    }

    private static JsonNode tree(@Nullable SubmissionItemView item) {
        JsonNode tree = ContentHash.tree(item == null ? null : item.entry());
        if (tree instanceof ObjectNode fields) {
            fields.remove("figures");
        }
        return tree;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.isTextual() ? value.asText() : value.toString();
    }

    private static @Nullable UUID id(@Nullable SubmissionItemView item) {
        return item == null ? null : item.id();
    }

    private static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean sameIndicator(FigureEntry a, FigureEntry b) {
        return plain(a.indicator()).equals(plain(b.indicator()));
    }

    /** The same thing before and after; one side is missing when it came or went. */
    private record Pair<T>(@Nullable T from, @Nullable T to) {
        Change change() {
            return from == null ? Change.ADDED : to == null ? Change.REMOVED : Change.CHANGED;
        }

        T either() {
            return to != null ? to : Objects.requireNonNull(from);
        }
    }

    private static <T> List<Pair<T>> pairs(List<T> from, List<T> to, List<BiPredicate<T, T>> signs) {
        List<T> before = new ArrayList<>(from);
        Map<T, T> partners = new IdentityHashMap<>();
        for (BiPredicate<T, T> sign : signs) {
            for (T after : to) {
                if (!partners.containsKey(after)) {
                    before.stream()
                            .filter(candidate -> sign.test(candidate, after))
                            .findFirst()
                            .ifPresent(partner -> {
                                partners.put(after, partner);
                                before.removeIf(candidate -> candidate == partner);
                            });
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        to.forEach(after -> pairs.add(new Pair<>(partners.get(after), after)));
        before.forEach(gone -> pairs.add(new Pair<>(gone, null)));
        return pairs;
    }
}
