package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as those may read it who work with the unit. */
@Schema(name = "UnitContact", description = "Kontak instansi.")
public record ContactView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Keperluan") @Ui(list = true, primary = true, order = 1)
        ContactPurpose purpose,

        @Schema(title = "Nama") @Ui(list = true, order = 2) @Nullable
        String name,

        @Schema(title = "Jabatan") @Ui(list = true, order = 3) @Nullable
        String position,

        @Schema(title = "Surel") @Ui(list = true, order = 4) @Nullable
        String email,

        @Schema(title = "Telepon") @Ui(list = true, order = 5) @Nullable
        String phone,

        @Schema(title = "Nomor SK penunjukan") @Nullable String appointmentNumber,
        @Schema(title = "Tanggal SK penunjukan") @Nullable LocalDate appointmentDate,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static ContactView of(UnitContact contact, Actor actor) {
        boolean mayKeep = UnitRules.mayKeepContacts(actor, contact.unitId).isAllowed();
        return new ContactView(
                contact.id,
                contact.unitId,
                contact.purpose,
                contact.name,
                contact.position,
                contact.email,
                contact.phone,
                contact.appointmentNumber,
                contact.appointmentDate,
                mayKeep ? List.of("put", "delete") : List.of(),
                contact.version);
    }
}
