package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.channel.PlaceToPublish;
import id.narasitunggal.dissemination.problem.FieldError;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.Session;

/** What a unit must state of a publication that no page shows; the rule of the day of publication holds. */
@ApplicationScoped
class OfflineReports {
    private static final String DETAILS = """
            select unnest((evidence_rule_of(c.family, c.platform, cast(:day as date))).details) from channel c where c.id = :channel
            """;
    private static final ZoneId LEDGER = ZoneId.of("Asia/Jakarta");

    private final Session database;

    OfflineReports(Session database) {
        this.database = database;
    }

    /** @throws Refusal.Invalid when the channel shows pages, or when a detail is missing */
    void check(ReportPlacement report, PlaceToPublish place) {
        if (place.family().isOnPages()) {
            throw Refusal.Invalid.field(
                    "#/url", "Alamat halaman wajib diisi untuk situs web dan media sosial. Salin alamat halamannya.");
        }
        Occasion occasion = report.occasion();
        Instant until = occasion.shownUntil();
        if (until != null && until.isBefore(report.publishedAt())) {
            throw Refusal.Invalid.field(
                    "#/shownUntil", "Akhir penayangan mendahului awalnya. Perbaiki salah satu waktunya.");
        }
        List<FieldError> missing = asked(report, place).stream()
                .filter(detail -> !occasion.states(detail))
                .map(detail -> new FieldError(
                        "#/" + detail.property(),
                        null,
                        "Isian ini wajib untuk penayangan pada kanal seperti ini. Lengkapi, lalu kirim ulang."))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal.Invalid(missing);
        }
    }

    private List<OccasionDetail> asked(ReportPlacement report, PlaceToPublish place) {
        return database.createNativeQuery(DETAILS, Tuple.class)
                .setParameter("channel", place.channelId())
                .setParameter("day", report.publishedAt().atZone(LEDGER).toLocalDate())
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .map(OccasionDetail::valueOf)
                .toList();
    }
}
