package id.narasitunggal.submission.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.mail.Letter;
import id.narasitunggal.submission.mail.Unsendable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes mails in Indonesian from what the database knows at the moment of sending. Nothing of exempt items goes into a mail. */
@ApplicationScoped
class Letters {
    /** The reviewer's note is left out when the report holds exempt items: it might speak of them. */
    private static final String SUBMISSION = """
            select s.id, s.number, s.revision, u.time_zone, n.name as unit_name, r.reasons, r.fix_by,
                   case when not exists (select from submission_item i where i.submission_id = s.id and i.classification = 'DIKECUALIKAN')
                        then r.note end as note
              from submission s
              join unit u on u.id = s.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> current_date
              left join review r on r.submission_id = s.id
             where s.id = :subject
            """;

    private static final String DUTY = """
            select d.id, to_char(d.period, 'YYYY-MM') as period, d.due_at, u.time_zone, n.name as unit_name
              from reporting_duty d
              join unit u on u.id = d.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> current_date
             where d.id = :subject
            """;

    private static final String CONFLICT = """
            select c.id, c.indicator, c.as_of_date, 'Asia/Jakarta' as time_zone, n.name as unit_name
              from data_conflict c
              join unit_name n on n.unit_id = :unit and daterange(n.valid_from, n.valid_to) @> current_date
             where c.id = :subject
            """;

    private static final String SUCCESSION = """
            select s.id, s.legal_basis, p.remark, to_char(s.effective_on, 'DD-MM-YYYY') as effective_on, 'Asia/Jakarta' as time_zone,
                   (select string_agg(n.name, ', ' order by n.name)
                      from unit_succession_member m
                      join unit_name n on n.unit_id = m.unit_id and daterange(n.valid_from, n.valid_to) @> s.effective_on
                     where m.succession_id = s.id and m.side = 'FROM') as unit_name
              from unit_succession s
              join planned_succession p on p.succession_id = s.id and p.status = 'REFUSED'
             where s.id = :subject
            """;

    private final Session database;
    private final ObjectMapper json;
    private final String workspace;

    Letters(Session database, ObjectMapper json, @ConfigProperty(name = "narasi.workspace.url") String workspace) {
        this.database = database;
        this.json = json;
        this.workspace = workspace + "/ruang/submission/";
    }

    /** @throws Unsendable when there is nothing left to tell */
    @Transactional(Transactional.TxType.MANDATORY)
    Letter write(DueNotice notice) {
        return switch (notice.kind()) {
            case RETURNED -> returned(facts(SUBMISSION, notice.subjectId()));
            case ACCEPTED -> accepted(facts(SUBMISSION, notice.subjectId()));
            case CONFLICT -> contradicted(conflict(notice));
            case DUTY_CHANGED -> changed(facts(DUTY, notice.subjectId()), event(notice.eventId()));
            case SUCCESSION_REFUSED -> refused(facts(SUCCESSION, notice.subjectId()));
            case SUPERVISOR -> supervisor(facts(DUTY, notice.subjectId()));
            default -> reminder(notice.kind(), facts(DUTY, notice.subjectId()));
        };
    }

    private Letter returned(Facts facts) {
        return new Letter(
                "Laporan " + facts.text("number") + " dikembalikan",
                toPublicRelations(facts),
                facts.sentences(
                        "Laporan " + facts.text("number") + " (revisi " + facts.text("revision")
                                + ") dikembalikan untuk diperbaiki.",
                        "Alasan: " + ReturnWords.of(facts.texts("reasons")) + ".",
                        facts.isKnown("note") ? "Catatan pengkaji: " + facts.text("note") : null),
                "Perbaiki dan sampaikan kembali paling lambat " + facts.moment("fix_by") + ".",
                workspace + "submissions/" + facts.text("id"));
    }

    private Letter accepted(Facts facts) {
        return new Letter(
                "Laporan " + facts.text("number") + " diterima",
                toPublicRelations(facts),
                facts.sentences("Laporan " + facts.text("number") + " (revisi " + facts.text("revision")
                        + ") diterima. Terima kasih."),
                "Tidak ada yang perlu dilakukan. Bila kemudian ada angka yang keliru, kirimkan koreksi.",
                workspace + "submissions/" + facts.text("id"));
    }

    private Letter contradicted(Facts facts) {
        return new Letter(
                "Angka berbeda: " + facts.text("indicator"),
                toPublicRelations(facts),
                facts.sentences("Instansi lain menyampaikan angka yang berbeda untuk " + facts.text("indicator")
                        + " per " + facts.text("as_of_date") + "."),
                "Periksa kembali angka Anda dan sumbernya. Bila keliru, kirimkan koreksi; bila benar, tidak ada yang perlu dilakukan.",
                workspace + "data-conflicts/" + facts.text("id"));
    }

    private Letter changed(Facts facts, JsonNode event) {
        String reason = event.path("reason").asText("");
        return new Letter(
                "Perubahan tagihan laporan " + facts.month(),
                toPublicRelations(facts),
                facts.sentences(
                        event.has("dueAt")
                                ? "Batas waktu laporan " + facts.month() + " kini " + facts.moment("due_at") + "."
                                : event.has("locksAt")
                                        ? "Bulan laporan " + facts.month() + " dibuka kembali."
                                        : "Kewajiban laporan " + facts.month() + " mendapat dispensasi.",
                        reason.isEmpty() ? null : "Alasan: " + reason),
                "Lihat tagihan instansi Anda.",
                workspace + "reporting-duties/" + facts.text("id"));
    }

    private Letter reminder(NoticeKind kind, Facts facts) {
        String due = facts.moment("due_at");
        String sentence = switch (kind) {
            case REMINDER_BEFORE -> "Laporan " + facts.month() + " jatuh tempo " + due + ".";
            case REMINDER_DUE -> "Laporan " + facts.month() + " jatuh tempo hari ini, " + due + ".";
            default -> "Laporan " + facts.month() + " belum kami terima. Batas waktunya " + due + ".";
        };
        String subject = switch (kind) {
            case REMINDER_BEFORE -> "Pengingat: laporan " + facts.month() + " segera jatuh tempo";
            case REMINDER_DUE -> "Hari ini batas waktu laporan " + facts.month();
            case REMINDER_LATE -> "Laporan " + facts.month() + " belum diterima";
            default -> "Teguran terakhir: laporan " + facts.month() + " belum diterima";
        };
        return new Letter(
                subject,
                toPublicRelations(facts),
                facts.sentences(sentence),
                "Sampaikan laporan, atau laporan nihil bila tidak ada yang dilaporkan.",
                workspace + "reporting-duties/" + facts.text("id"));
    }

    private Letter supervisor(Facts facts) {
        return new Letter(
                "Laporan " + facts.month() + " dari " + facts.unitName() + " belum diterima",
                "Pembina",
                facts.sentences(facts.unitName() + " belum menyampaikan laporan " + facts.month()
                        + ", lima hari kerja setelah batas waktu " + facts.moment("due_at")
                        + ". Instansi itu sudah ditegur."),
                "Hubungi instansi tersebut dan bantu agar laporannya tersampaikan.",
                workspace + "reporting-duties/" + facts.text("id"));
    }

    private Letter refused(Facts facts) {
        return new Letter(
                "Suksesi gagal pada harinya: " + facts.unitName(),
                "Pengelola registri",
                facts.sentences(
                        "Suksesi " + facts.unitName() + " (" + facts.text("legal_basis")
                                + ") yang direncanakan berlaku " + facts.text("effective_on") + " tidak terjadi.",
                        "Alasan: " + facts.text("remark")),
                "Catat suksesi yang benar, lalu batalkan yang gagal ini.",
                workspace + "unit-successions/" + facts.text("id"));
    }

    private static String toPublicRelations(Facts facts) {
        return "Humas " + facts.unitName();
    }

    private Facts conflict(DueNotice notice) {
        return facts(database.createNativeQuery(CONFLICT, Tuple.class)
                .setParameter("unit", notice.unitId())
                .setParameter("subject", notice.subjectId())
                .getResultList());
    }

    private Facts facts(String sql, UUID subject) {
        return facts(database.createNativeQuery(sql, Tuple.class)
                .setParameter("subject", subject)
                .getResultList());
    }

    private static Facts facts(List<Tuple> rows) {
        if (rows.isEmpty()) {
            throw Unsendable.overtaken();
        }
        return new Facts(rows.get(0), ZoneId.of(rows.get(0).get("time_zone", String.class)));
    }

    private JsonNode event(@Nullable UUID id) {
        String data = database.createNativeQuery("select data::text from event where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse(null);
        try {
            return json.readTree(data == null ? "{}" : data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored event unreadable", e);
        }
    }
}
