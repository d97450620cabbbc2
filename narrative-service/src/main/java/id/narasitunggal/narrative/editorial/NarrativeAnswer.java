package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** A narrative as an answer: the edition this reader is shown, under the version that changes must name. */
final class NarrativeAnswer {
    private NarrativeAnswer() {}

    /** A party that has just sent a text back still gets to see what it did. */
    static RestResponse<NarrativeView> of(RestResponse.Status status, Narrative narrative, Actor actor) {
        Edition edition =
                Readers.of(actor).shown(narrative).or(narrative::working).orElseThrow();
        return RestResponse.ResponseBuilder.create(status, NarrativeView.of(narrative, edition, actor))
                .header("ETag", Precondition.etag(narrative.version))
                .build();
    }
}
