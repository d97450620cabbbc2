package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.time.ClockProducer;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The week ahead and its clashes over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1")
@Authenticated
@Tag(name = "Agenda")
public class LookAheadResource {
    private final LookAhead lookAhead;
    private final Clashes clashes;
    private final CurrentActor actors;
    private final Clock clock;

    LookAheadResource(LookAhead lookAhead, Clashes clashes, CurrentActor actors, Clock clock) {
        this.lookAhead = lookAhead;
        this.clashes = clashes;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Path("/look-ahead")
    @Transactional
    @Operation(
            operationId = "lookAhead",
            summary = "Sepekan ke depan",
            description =
                    "Agenda, penerbitan terjadwal, tindak lanjut, dan benturan satu pekan; instansi melihat bagiannya sendiri.")
    @APIResponse(responseCode = "200", description = "Satu pekan")
    public LookAheadView lookAhead(
            @Parameter(description = "Pekan menurut ISO 8601; bila kosong: pekan ini.", example = "2026-W41")
                    @QueryParam("week")
                    @Pattern(regexp = "\\d{4}-W\\d{2}")
                    @Nullable
                    String week) {
        return lookAhead.at(LookAhead.monday(week, today()), actors.get());
    }

    @GET
    @Path("/agenda-clashes")
    @Transactional
    @Operation(
            operationId = "listAgendaClashes",
            summary = "Benturan agenda",
            description =
                    "Pasangan mata agenda dengan topik, hari, dan wilayah yang sama dalam suatu masa; bila kosong: 90 hari ke depan.")
    @APIResponse(responseCode = "200", description = "Benturan, paling banyak 500")
    public List<ClashView> listAgendaClashes(@BeanParam @Valid AgendaFilter filter) {
        LocalDate from = filter.from == null ? today() : filter.from;
        LocalDate until = filter.until == null ? from.plusDays(90) : filter.until;
        return clashes.between(from, until, actors.get());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.WIB);
    }
}
