package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.mail.Correspondence;
import id.narasitunggal.submission.mail.Unsendable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** Mails to units: the address is that of the contact now, not of the contact when the mail was queued. */
@ApplicationScoped
class UnitCorrespondence implements Correspondence {
    private static final String QUEUED = """
            select d.kind, d.unit_id, d.subject_id, d.event_id,
                   coalesce((select email from unit_contact where id = d.contact_id),
                            (select min(email) from unit_contact where unit_id = d.unit_id and purpose in ('OFFICE', 'OFFICER'))) as address
              from delivery d
             where d.id = :delivery
            """;

    private final Session database;
    private final Letters letters;

    UnitCorrespondence(Session database, Letters letters) {
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
            throw Unsendable.forNow("Instansi belum mencatat alamat surel.");
        }
        return new Mail(
                address,
                letters.write(new DueNotice(
                        NoticeKind.valueOf(row.get("kind", String.class)),
                        row.get("unit_id", UUID.class),
                        row.get("subject_id", UUID.class),
                        row.get("event_id", UUID.class))));
    }
}
