package id.narasitunggal.submission.review;

import id.narasitunggal.submission.intake.ItemType;
import id.narasitunggal.submission.intake.SubmissionKind;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a reviewer looks for in the queue. */
public class ReviewQueueFilter {
    @Parameter(description = "Pemegang.")
    @QueryParam("claim")
    @Nullable
    Claim claim;

    @Parameter(description = "Lewat batas kajian atau tanggapan.")
    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @Parameter(description = "Jenis penyampaian.")
    @QueryParam("kind")
    @Nullable
    SubmissionKind kind;

    @Parameter(description = "Jenis instansi.")
    @QueryParam("unitKind")
    @Nullable
    UnitKind unitKind;

    @Parameter(description = "Memuat butir berjenis.")
    @QueryParam("itemType")
    @Nullable
    ItemType itemType;

    @Parameter(description = "Kode provinsi, misalnya 13.", schema = @Schema(type = SchemaType.STRING, examples = "13"))
    @QueryParam("province")
    @Pattern(regexp = "[0-9]{2}")
    @Nullable
    String province;
}
