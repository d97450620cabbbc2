package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the other two services for the figures of a month. */
@ApplicationScoped
class NeighbourFigures {
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
                ask("submission-service", month, submission::of, SubmissionAnswer.class),
                ask("narrative-service", month, narrative::of, NarrativeAnswer.class));
    }

    private JsonNode ask(String neighbour, YearMonth month, Function<String, JsonNode> question, Class<?> shape) {
        try {
            JsonNode answer = Objects.requireNonNull(question.apply(month.toString()), "empty answer");
            json.convert(answer, shape);
            return answer;
        } catch (RuntimeException failure) {
            throw new NeighbourSilent(neighbour, failure);
        }
    }

    /** Both answers, word for word. */
    record Answers(JsonNode submission, JsonNode narrative) {}
}
