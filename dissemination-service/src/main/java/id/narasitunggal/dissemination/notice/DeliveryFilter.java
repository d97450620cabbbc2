package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.mail.DeliveryStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the mails. */
public class DeliveryFilter {
    @Parameter(description = "Keadaan.")
    @QueryParam("status")
    @Nullable
    DeliveryStatus status;

    @Parameter(description = "Jenis pemberitahuan.")
    @QueryParam("kind")
    @Nullable
    NoticeKind kind;

    @Parameter(description = "ID laporan.")
    @QueryParam("reportId")
    @Nullable
    UUID reportId;
}
