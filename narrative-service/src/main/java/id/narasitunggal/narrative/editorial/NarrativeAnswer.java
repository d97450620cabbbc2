package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.collaboration.Presences;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;

/** A narrative as an answer: the edition this reader is shown now, under the version that changes must name. */
@ApplicationScoped
public class NarrativeAnswer {
    private final Presences presences;
    private final Clock clock;

    NarrativeAnswer(Presences presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    public RestResponse<NarrativeView> of(Narrative narrative, Actor actor) {
        return of(RestResponse.Status.OK, narrative, actor);
    }

    /** A party that has just sent a text back still gets to see what it did. */
    RestResponse<NarrativeView> of(RestResponse.Status status, Narrative narrative, Actor actor) {
        Edition edition =
                Readers.of(actor).shown(narrative).or(narrative::working).orElseThrow();
        NarrativeView view =
                NarrativeView.of(narrative, edition, actor, presences.others(narrative.id, actor), clock.instant());
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(narrative.version))
                .build();
    }
}
