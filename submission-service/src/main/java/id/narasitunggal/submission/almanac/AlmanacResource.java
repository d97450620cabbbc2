package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Holidays and the completeness of the calendar over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Hari libur", description = "Hari libur nasional dan cuti bersama menurut SKB tiga menteri.")
@Ui.Resource(label = "Hari libur", duty = Ui.Duty.HOUSE, order = 50)
public class AlmanacResource {
    private final Almanac almanac;
    private final AlmanacDesk desk;
    private final CurrentActor actors;
    private final Clock clock;

    AlmanacResource(Almanac almanac, AlmanacDesk desk, CurrentActor actors, Clock clock) {
        this.almanac = almanac;
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Path("/holidays")
    @Transactional
    @Operation(operationId = "listHolidays", summary = "Daftar hari libur", description = "Hari libur satu tahun.")
    @APIResponse(responseCode = "200", description = "Semua hari libur tahun itu")
    public Page<Holiday> listHolidays(
            @Parameter(description = "Tahun; tanpa ini tahun berjalan.")
                    @QueryParam("year")
                    @Min(2000)
                    @Max(2099)
                    @Nullable
                    Integer year) {
        return new Page<>(almanac.holidays(year == null ? Year.now(clock).getValue() : year, actors.get()), null);
    }

    @GET
    @Path("/holidays/{day}")
    @Transactional
    @Operation(operationId = "getHoliday", summary = "Lihat hari libur", description = "Satu hari libur dan dasarnya.")
    @APIResponse(responseCode = "200", description = "Hari libur")
    public Holiday getHoliday(@RestPath @Pattern(regexp = "20[0-9]{2}-[0-9]{2}-[0-9]{2}") String day) {
        try {
            return almanac.require(LocalDate.parse(day), actors.get());
        } catch (DateTimeException noSuchDay) {
            throw new id.narasitunggal.submission.problem.Refusal.NotFound("Hari libur");
        }
    }

    @GET
    @Path("/calendar")
    @Transactional
    @Operation(
            operationId = "getCalendar",
            summary = "Kelengkapan kalender",
            description = "Peringatan bila hari libur tahun ini atau tahun depan belum dimuat.")
    @APIResponse(responseCode = "200", description = "Kelengkapan")
    public CalendarOverview getCalendar() {
        return CalendarOverview.of(almanac.yearsWithoutHolidays());
    }

    @POST
    @Path("/holidays/actions/import")
    @Consumes("text/csv")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "importHolidays",
            summary = "Impor hari libur",
            description =
                    "Tabel CSV dengan kolom day, kind, legal_basis. Baris yang keliru disebut satu per satu; yang sah menjadi satu perubahan kalender. Bagi mesin: dryRun=true hanya memeriksa.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING),
                            examples =
                                    @ExampleObject(
                                            name = "skb",
                                            value =
                                                    "day,kind,legal_basis\n2027-01-01,LIBUR_NASIONAL,SKB Tahun 2026\n")))
    @APIResponse(responseCode = "200", description = "Hasil per baris")
    public HolidayImport importHolidays(
            @Parameter(description = "Hanya memeriksa, tanpa menyimpan.") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @Parameter(description = "Alasan perubahan.")
                    @QueryParam("reason")
                    @DefaultValue("Impor hari libur")
                    @NotBlank
                    @Size(max = 1000)
                    String reason,
            @NotNull byte[] table) {
        HolidayTable read = HolidayTable.read(table);
        CalendarChangeView change = null;
        if (!dryRun && !read.holidays().isEmpty()) {
            ProposeChange proposal = new ProposeChange(reason, read.holidays(), List.of(), null);
            change = CalendarChangeView.of(desk.propose(UUID.randomUUID(), proposal, actors.get()), actors.get());
        }
        return new HolidayImport(read.rows(), read.holidays().size(), read.errors(), dryRun, change);
    }
}
