package id.narasitunggal.submission.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail as an auditor reads it. */
@Schema(description = "Satu peristiwa: siapa, apa, sebelum dan sesudah, mengapa, dan mata rantainya.")
public record AuditEventView(
        @Schema(title = "Id peristiwa") UUID id,

        @Schema(title = "Waktu") @Ui(list = true, primary = true, order = 1)
        Instant occurredAt,

        @Schema(title = "Jenis peristiwa") @Ui(list = true, order = 2)
        String type,

        @Schema(title = "Data yang berubah") UUID subject,
        @Schema(title = "Id instansi terkait") @Nullable UUID unitId,
        @Schema(title = "Pelaku (sub token)") String actor,

        @Schema(title = "Nama pelaku") @Ui(list = true, order = 3)
        String actorName,

        @Schema(title = "Peran pelaku") List<String> actorRoles,
        @Schema(title = "Instansi pelaku") @Nullable UUID actorUnit,

        @Schema(title = "Alasan") @Ui(list = true, order = 4) @Nullable
        String reason,

        @Schema(title = "Isian yang diganti") List<FieldChange> changes,

        @Schema(title = "Isi peristiwa", implementation = Object.class, type = SchemaType.OBJECT)
        JsonNode data,

        @Schema(title = "Nomor permintaan") String requestId,
        @Schema(title = "Posisi baris") long position,

        @Schema(title = "Nomor mata rantai; kosong bila belum disegel", nullable = true) @Nullable
        Long link,

        @Schema(title = "Sidik mata rantai", nullable = true) @Nullable
        String hash) {}
