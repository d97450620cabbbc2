package id.narasitunggal.submission.rate;

import id.narasitunggal.submission.calendar.DutyFilter;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

/** Reporting rates and the monthly figures over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Ketepatan", description = "Tingkat ketepatan penyampaian, dihitung langsung dari baris tagihan.")
@Ui.Resource(label = "Ketepatan", duty = Ui.Duty.EVALUATION, order = 40)
public class RateResource {
    private static final String ACCEPTED_ITEMS = """
            select count(*) filter (where i.classification <> 'DIKECUALIKAN') as accepted,
                   count(*) filter (where i.classification = 'DIKECUALIKAN') as exempt
              from review r
              join submission_item i on i.submission_id = r.submission_id
             where r.verdict = 'ACCEPTED' and r.decided_at >= :from and r.decided_at < :until
            """;

    private final ReportingRates rates;
    private final CurrentActor actors;
    private final Session database;
    private final Clock clock;

    RateResource(ReportingRates rates, CurrentActor actors, Session database, Clock clock) {
        this.rates = rates;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    @GET
    @Path("/reporting-rates")
    @Transactional
    @Operation(
            operationId = "listReportingRates",
            summary = "Ketepatan penyampaian",
            description =
                    "Kewajiban yang jatuh tempo pada bulan-bulan itu, sejauh terlihat oleh pemanggil, menurut jenis instansi, provinsi, atau bulan. "
                            + "Bagi mesin: dutyFilter adalah saringan daftar tagihan yang menampilkan baris di balik angkanya.")
    @APIResponse(responseCode = "200", description = "Satu baris per kelompok")
    public Page<ReportingRate> listReportingRates(@BeanParam @Valid RateFilter filter) {
        return new Page<>(rates.of(filter.question(), actors.get()), null);
    }

    @GET
    @Path("/monthly-figures/{month}")
    @RolesAllowed({Role.SERVICE_READER, Role.REPORT_OFFICER, Role.AUDITOR})
    @Transactional
    @Operation(
            operationId = "getMonthlyFigures",
            summary = "Angka bulanan",
            description = "Bagian layanan ini dalam laporan bulanan kepada pimpinan.")
    @APIResponse(responseCode = "200", description = "Angka bulanan")
    public MonthlyFigures getMonthlyFigures(@RestPath @Pattern(regexp = DutyFilter.MONTH) String month) {
        Actor actor = actors.get();
        YearMonth wanted = YearMonth.parse(month);
        Instant now = clock.instant();
        Tuple items = database.createNativeQuery(ACCEPTED_ITEMS, Tuple.class)
                .setParameter(
                        "from", wanted.atDay(1).atStartOfDay(clock.getZone()).toInstant())
                .setParameter(
                        "until",
                        wanted.plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant())
                .getSingleResult();
        return new MonthlyFigures(
                month,
                now,
                rates.of(RateQuestion.of(wanted), actor),
                rates.of(new RateQuestion(wanted, wanted, RateGroup.PROVINCE, null, null, false), actor),
                rates.transferred(wanted),
                rates.missed(wanted, now),
                items.get("accepted", Long.class),
                items.get("exempt", Long.class));
    }
}
