package id.narasitunggal.narrative.workspace;

import id.narasitunggal.narrative.identity.CurrentActor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells the screens whose session they show. */
@Path("/svc/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {
    private final CurrentActor actor;

    PersonResource(CurrentActor actor) {
        this.actor = actor;
    }

    @GET
    @Operation(hidden = true)
    public Person me() {
        return Person.of(actor.get());
    }
}
