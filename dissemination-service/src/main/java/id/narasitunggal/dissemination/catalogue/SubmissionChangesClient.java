package id.narasitunggal.dissemination.catalogue;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The change feed of submission-service. */
@RegisterRestClient(configKey = "submission")
@OidcClientFilter
@Path("/api/v1/changes")
interface SubmissionChangesClient {
    String TYPES = "unit.registered,unit.changed,unit.succeeded";

    @GET
    FeedPage after(
            @QueryParam("after") @Nullable String cursor,
            @QueryParam("types") String types,
            @QueryParam("limit") int limit,
            @QueryParam("wait") int seconds);
}
