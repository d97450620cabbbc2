package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the other two services for the figures of a month. */
@ApplicationScoped
class NeighbourFigures {
    /** An answer without one of these is no answer: a figure left out must not be read as zero. */
    private static final List<String> SUBMISSION =
            List.of("duties", "provinces", "transferred", "missedUnits", "itemsAccepted", "itemsExempt");

    private static final List<String> NARRATIVE = List.of(
            "published",
            "objections",
            "overrides",
            "corrections",
            "withdrawals",
            "titles",
            "overriddenConcurrences",
            "supersessions",
            "expirations",
            "postReviews",
            "obstacles",
            "responses",
            "answers",
            "media",
            "planning");

    private final SubmissionFiguresClient submission;
    private final NarrativeFiguresClient narrative;
    private final CanonicalJson json;

    NeighbourFigures(
            @RestClient SubmissionFiguresClient submission,
            @RestClient NarrativeFiguresClient narrative,
            CanonicalJson json) {
        this.submission = submission;
        this.narrative = narrative;
        this.json = json;
    }

    /** @throws NeighbourSilent when one of them does not answer, or not with figures */
    Answers of(YearMonth month) {
        return new Answers(
                ask("submission-service", month, submission::of, SubmissionAnswer.class, SUBMISSION),
                ask("narrative-service", month, narrative::of, NarrativeAnswer.class, NARRATIVE));
    }

    private JsonNode ask(
            String neighbour,
            YearMonth month,
            Function<String, JsonNode> question,
            Class<?> shape,
            List<String> needed) {
        try {
            JsonNode answer = Objects.requireNonNull(question.apply(month.toString()), "empty answer");
            json.convert(answer, shape);
            for (String figure : needed) {
                if (!answer.hasNonNull(figure)) {
                    throw new IllegalArgumentException("no figure " + figure);
                }
            }
            return answer;
        } catch (RuntimeException failure) {
            throw new NeighbourSilent(neighbour, failure);
        }
    }

    /** Both answers, word for word. */
    record Answers(JsonNode submission, JsonNode narrative) {}
}
