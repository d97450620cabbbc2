package id.narasitunggal.narrative.neighbour;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The submission service's change feed, read with this service's own account. */
@RegisterRestClient(configKey = "submission")
@OidcClientFilter
@Path("/api/v1/changes")
public interface SubmissionFeed {

    @GET
    FeedPage changes(
            @QueryParam("after") @Nullable String after,
            @QueryParam("types") String types,
            @QueryParam("limit") int limit,
            @QueryParam("wait") int waitSeconds);
}
