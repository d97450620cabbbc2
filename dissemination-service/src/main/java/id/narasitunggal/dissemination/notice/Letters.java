package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.mail.Letter;
import id.narasitunggal.dissemination.mail.Unsendable;
import id.narasitunggal.dissemination.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes mails in Indonesian from what the database knows at the moment of sending. */
@ApplicationScoped
class Letters {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm 'WIB'", INDONESIAN);
    /** Encoded for mail a document grows by a third; many servers take no mail over five megabytes. */
    private static final int LARGEST_ATTACHMENT = 3_500_000;

    private static final String REPORT = """
            select r.number, r.kind, r.period, r.state, r.issued_at, r.report_version, r.reason,
                   r.summary ->> 'submissionOnTimeRate' as submission, r.summary ->> 'disseminationOnTimeRate' as dissemination,
                   r.summary ->> 'unitsWithMissedDuties' as missing,
                   (select d.content from monthly_report_document d
                     where d.report_id = r.id and d.format = 'PDF' and length(d.content) <= :largest) as pdf
              from monthly_report r
             where r.id = :report
            """;
    private static final String OVERDUE = """
            select e.number, e.title, count(*)::int as duties, count(distinct a.unit_id)::int as units, min(a.due_at) as first_due
              from assignment a
              join edition e on e.id = a.edition_id
              join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
             where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at < :now and a.due_at >= cast(:now as timestamptz) - interval '31 days'
             group by e.id
             order by duties desc, e.number, e.edition
             limit 15
            """;
    private static final String COMING = """
            select e.number, e.title, count(*)::int as duties, count(distinct a.unit_id)::int as units, min(a.due_at) as first_due
              from assignment a
              join edition e on e.id = a.edition_id
              join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
             where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at >= :now and a.due_at < cast(:now as timestamptz) + interval '7 days'
             group by e.id
             order by first_due, e.number, e.edition
             limit 15
            """;

    private final Session database;
    private final Clock clock;
    private final String workspace;

    Letters(Session database, Clock clock, @ConfigProperty(name = "narasi.workspace.url") String workspace) {
        this.database = database;
        this.clock = clock;
        this.workspace = workspace + "/ruang/dissemination/";
    }

    /** @throws Unsendable when there is nothing left to tell */
    @Transactional(Transactional.TxType.MANDATORY)
    Letter write(NoticeKind kind, String recipient, @Nullable UUID report) {
        return switch (kind) {
            case REPORT_ISSUED -> issued(recipient, Objects.requireNonNull(report));
            case REPORT_REMINDER -> reminder(recipient, Objects.requireNonNull(report));
            case DAILY_DIGEST ->
                digest(
                        recipient,
                        OVERDUE,
                        "Kewajiban diseminasi yang lewat batas waktu",
                        "Kewajiban berikut sudah lewat batas waktu dan belum terpenuhi:",
                        "Lihat instansi yang belum menayangkan:",
                        "assignments?state=OVERDUE");
            case WEEKLY_OUTLOOK ->
                digest(
                        recipient,
                        COMING,
                        "Kewajiban diseminasi tujuh hari ke depan",
                        "Kewajiban berikut jatuh tempo dalam tujuh hari ke depan:",
                        "Lihat kewajiban yang masih berjalan:",
                        "assignments?state=PENDING");
        };
    }

    private Letter issued(String recipient, UUID reportId) {
        Tuple row = report(reportId);
        List<String> sentences = new ArrayList<>();
        sentences.add(title(row) + " telah ditandatangani dan diterbitkan pada "
                + moment(row.get("issued_at", Instant.class)) + ".");
        if (row.get("report_version", Integer.class) > 1) {
            sentences.add("Versi ini menggantikan versi sebelumnya. Alasannya: " + row.get("reason", String.class));
        }
        sentences.add("Ketepatan penyampaian data " + rate(row.get("submission", String.class))
                + "; ketepatan diseminasi narasi " + rate(row.get("dissemination", String.class)) + "; "
                + row.get("missing", String.class) + " instansi melewatkan sedikitnya satu kewajiban.");
        byte[] pdf = row.get("pdf", byte[].class);
        sentences.add(
                pdf == null
                        ? "Dokumen terlalu besar untuk surel; buka melalui tautan di bawah."
                        : "Laporan lengkap terlampir (PDF).");
        return new Letter(
                title(row) + " (" + row.get("number", String.class) + ")",
                recipient,
                sentences,
                "Buka laporan dan nyatakan diterima:",
                workspace + "monthly-reports/" + reportId,
                pdf == null
                        ? null
                        : new Letter.Attachment(row.get("number", String.class).replace('/', '-') + ".pdf", pdf));
    }

    private Letter reminder(String recipient, UUID reportId) {
        Tuple row = report(reportId);
        if (!"ISSUED".equals(row.get("state", String.class))) {
            throw Unsendable.overtaken();
        }
        return new Letter(
                title(row) + " menunggu pernyataan diterima",
                recipient,
                List.of(title(row) + " (" + row.get("number", String.class) + ") diterbitkan pada "
                        + moment(row.get("issued_at", Instant.class)) + " dan belum dinyatakan diterima."),
                "Buka laporan dan nyatakan diterima:",
                workspace + "monthly-reports/" + reportId);
    }

    private Letter digest(
            String recipient, String question, String subject, String opening, String next, String place) {
        List<Tuple> rows = database.createNativeQuery(question, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        if (rows.isEmpty()) {
            throw Unsendable.overtaken();
        }
        List<String> sentences = new ArrayList<>(List.of(opening));
        rows.forEach(row -> sentences.add("- " + row.get("number", String.class) + " " + row.get("title", String.class)
                + ": " + row.get("duties", Integer.class) + " kewajiban pada " + row.get("units", Integer.class)
                + " instansi, paling awal " + moment(row.get("first_due", Instant.class)) + "."));
        return new Letter(subject, recipient, sentences, next, workspace + place);
    }

    private Tuple report(UUID id) {
        return database.createNativeQuery(REPORT, Tuple.class)
                .setParameter("report", id)
                .setParameter("largest", LARGEST_ATTACHMENT)
                .getResultStream()
                .findFirst()
                .orElseThrow(Unsendable::overtaken);
    }

    private static String title(Tuple row) {
        return ("REGULAR".equals(row.get("kind", String.class)) ? "Laporan bulanan " : "Laporan sewaktu-waktu ")
                + MONTH.format(YearMonth.parse(row.get("period", String.class)));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ClockProducer.WIB));
    }

    private static String rate(@Nullable String percent) {
        return percent == null ? "tidak dinilai" : percent.replace('.', ',') + " persen";
    }
}
