package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.audit.ContentNotKept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office, a duty phone or an officer through whom a unit is reached. */
@Entity
@ContentNotKept
@Table(name = "unit_contact")
public class UnitContact {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false)
    ContactPurpose purpose;

    @Column(name = "name")
    @Nullable
    String name;

    @Column(name = "position")
    @Nullable
    String position;

    @Column(name = "email")
    @Nullable
    String email;

    @Column(name = "phone")
    @Nullable
    String phone;

    @Column(name = "appointment_number")
    @Nullable
    String appointmentNumber;

    @Column(name = "appointment_date")
    @Nullable
    LocalDate appointmentDate;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected UnitContact() {}

    UnitContact(UUID id, UUID unitId, KeepContact words) {
        this.id = id;
        this.unitId = unitId;
        fill(words);
    }

    UnitEvent keep(KeepContact words) {
        fill(words);
        return new UnitEvent.ContactKept(id, unitId, purpose);
    }

    UnitEvent remove() {
        return new UnitEvent.ContactRemoved(id, unitId, purpose);
    }

    KeepContact words() {
        return new KeepContact(purpose, name, position, email, phone, appointmentNumber, appointmentDate);
    }

    private void fill(KeepContact words) {
        purpose = words.purpose();
        name = words.name();
        position = words.position();
        email = words.email();
        phone = words.phone();
        appointmentNumber = words.appointmentNumber();
        appointmentDate = words.appointmentDate();
    }
}
