package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendar for calendar programs (RFC 5545): with a token, or under a secret address. */
@Path("/api/v1")
@Produces(ICalendar.MEDIA_TYPE)
@Tag(name = "Langganan agenda")
public class CalendarResource {
    static final String PATH = "/api/v1/calendars";
    private static final Duration LOOK_BACK = Duration.ofDays(60);

    private final Agenda agenda;
    private final AgendaSubscriptions subscriptions;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    CalendarResource(Agenda agenda, AgendaSubscriptions subscriptions, CurrentActor actors, Seal seal, Clock clock) {
        this.agenda = agenda;
        this.subscriptions = subscriptions;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Path("/agenda.ics")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "exportAgenda",
            summary = "Ekspor agenda",
            description = "Agenda pemanggil sebagai iCalendar, mulai 60 hari yang lalu.")
    @APIResponse(
            responseCode = "200",
            description = "Kalender",
            content = @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
    public RestResponse<String> exportAgenda() {
        Actor actor = actors.get();
        return calendar(Involvement.of(actor));
    }

    @GET
    @Path("/calendars/{secret}/agenda.ics")
    @PermitAll
    @Transactional
    @SecurityRequirements
    @Operation(
            operationId = "readSubscribedAgenda",
            summary = "Agenda langganan",
            description = "Kalender di bawah alamat rahasia; tanpa token.")
    @APIResponse(
            responseCode = "200",
            description = "Kalender",
            content = @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
    public RestResponse<String> readSubscribedAgenda(@RestPath String secret) {
        return calendar(subscriptions
                .opens(seal.fingerprint(Map.of("agenda", secret)), clock.instant())
                .orElseThrow(() -> new Refusal.NotFound("Kalender"))
                .sight());
    }

    private RestResponse<String> calendar(Involvement who) {
        Instant from = clock.instant().minus(LOOK_BACK);
        return RestResponse.ResponseBuilder.ok(ICalendar.of(agenda.since(from, who)))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
