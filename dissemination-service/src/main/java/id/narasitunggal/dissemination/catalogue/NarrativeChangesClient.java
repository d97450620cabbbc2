package id.narasitunggal.dissemination.catalogue;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The change feed of narrative-service. */
@RegisterRestClient(configKey = "narrative")
@OidcClientFilter
@Path("/api/v1/changes")
interface NarrativeChangesClient {
    String TYPES = "edition.published,edition.corrected,edition.withdrawn,edition.superseded,edition.expired";

    @GET
    FeedPage after(
            @QueryParam("after") @Nullable String cursor,
            @QueryParam("types") String types,
            @QueryParam("limit") int limit,
            @QueryParam("wait") int seconds);
}
