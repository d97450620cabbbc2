package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.Source;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.quality.link.LinkLook;
import id.narasitunggal.narrative.quality.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The one checklist of a text: drawn from its content and, where no machine can see, from what the reviewer signed. */
@ApplicationScoped
public class QualityGate {
    private final Links links;
    private final Clock clock;
    private final Set<String> knownAbbreviations;
    private final Pattern partisan;

    QualityGate(
            Links links,
            Clock clock,
            @ConfigProperty(name = "narasi.quality.known-abbreviations") Optional<List<String>> knownAbbreviations,
            @ConfigProperty(name = "narasi.quality.partisan-words") Optional<List<String>> partisanWords) {
        this.links = links;
        this.clock = clock;
        this.knownAbbreviations = Set.copyOf(knownAbbreviations.orElse(List.of()));
        this.partisan = anyOf(partisanWords.orElse(List.of()));
    }

    /**
     * Every line of the checklist.
     *
     * @param signed what a reviewer confirmed under this very text, null when nobody has
     */
    public List<QualityCheck> checks(NarrativeContent text, @Nullable Checklist signed) {
        return Stream.of(
                        seen(text, clock.instant(), links.among(addresses(text))), Checklist.lines(signed, text.type()))
                .flatMap(Collection::stream)
                .toList();
    }

    /** Why the text cannot go to the next person, all reasons at once; empty when it can. */
    public List<FieldError> failures(NarrativeContent text) {
        return seen(text, clock.instant(), Map.of()).stream()
                .filter(check -> check.outcome() == Outcome.FAILED)
                .map(QualityCheck::asRefusal)
                .toList();
    }

    List<QualityCheck> seen(NarrativeContent text, Instant now, Map<String, LinkLook> looks) {
        return Stream.of(
                        CredibilityChecks.of(text, looks),
                        ContextChecks.context(text),
                        ClarityChecks.of(text, knownAbbreviations),
                        AccessChecks.of(text),
                        ContextChecks.continuity(text, now),
                        ContextChecks.channel(text),
                        ProtectionChecks.personalData(text),
                        ProtectionChecks.interest(text, partisan))
                .flatMap(Collection::stream)
                .toList();
    }

    private static Set<String> addresses(NarrativeContent text) {
        return text.sources().stream().map(Source::url).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** No words, no hints. */
    static Pattern anyOf(List<String> words) {
        String either = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return either.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("\\b(?:" + either + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
