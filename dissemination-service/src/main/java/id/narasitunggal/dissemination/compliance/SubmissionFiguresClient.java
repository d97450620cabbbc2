package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The monthly figures of submission-service. */
@RegisterRestClient(configKey = "submission")
@OidcClientFilter
@Path("/api/v1/monthly-figures")
interface SubmissionFiguresClient {

    @GET
    @Path("/{month}")
    @Retry(maxRetries = 2, delay = 300, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 5000)
    JsonNode of(@PathParam("month") String month);
}
