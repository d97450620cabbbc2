package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.mail.Correspondence;
import id.narasitunggal.dissemination.mail.Unsendable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** Mails to leadership and officers: who was taken off the list meanwhile gets nothing. */
@ApplicationScoped
class ReportCorrespondence implements Correspondence {
    private static final String QUEUED = """
            select d.kind, d.report_id, r.name, case when r.removed_at is null then r.email end as address
              from delivery d join mail_recipient r on r.id = d.recipient_id
             where d.id = :delivery
            """;

    private final Session database;
    private final Letters letters;

    ReportCorrespondence(Session database, Letters letters) {
        this.database = database;
        this.letters = letters;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Mail write(UUID delivery) {
        Tuple row = database.createNativeQuery(QUEUED, Tuple.class)
                .setParameter("delivery", delivery)
                .getSingleResult();
        String address = row.get("address", String.class);
        if (address == null) {
            throw Unsendable.forGood("Penerima sudah dihapus dari daftar.");
        }
        return new Mail(
                address,
                letters.write(
                        NoticeKind.valueOf(row.get("kind", String.class)),
                        row.get("name", String.class),
                        row.get("report_id", UUID.class)));
    }
}
