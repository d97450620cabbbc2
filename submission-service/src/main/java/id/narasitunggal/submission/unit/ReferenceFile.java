package id.narasitunggal.submission.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A shipped CSV file of units (see reference/NOTICE.md for origin and licence). */
record ReferenceFile(String name, String version, Function<NamedCsvRecord, Row> reading) {
    static final ReferenceFile REGIONS = new ReferenceFile("wilayah.csv", "2025-04", ReferenceFile::region);
    static final ReferenceFile CENTRAL_BODIES =
            new ReferenceFile("instansi.csv", "2026-10", ReferenceFile::centralBody);

    private static final String COORDINATING_MINISTRY = "KL-KOMINFO";

    /** One unit of the file, in the shape that the loading statements read. */
    record Row(
            UUID id,
            UnitKind kind,
            UnitTier tier,
            String scheme,
            String code,
            String name,
            String shortName,
            @Nullable String formerName,
            @Nullable String formerShortName,
            @Nullable String renamedOn,
            @Nullable String regionCode,
            String timeZone,
            ObligationBasis obligationBasis,
            boolean coordinator) {}

    List<Row> rows() {
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes(), StandardCharsets.UTF_8)).stream()
                .map(reading)
                .toList();
    }

    @JsonIgnore
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        try (InputStream file = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row region(NamedCsvRecord line) {
        String code = line.getField("code");
        UnitKind kind = UnitKind.valueOf(line.getField("kind"));
        String name = (kind == UnitKind.PROVINSI ? "Provinsi " : "") + line.getField("name");
        UnitCode official = UnitCode.kemendagri(code);
        boolean autonomous = kind != UnitKind.KABUPATEN_ADMINISTRASI && kind != UnitKind.KOTA_ADMINISTRASI;
        return new Row(
                official.referenceId(),
                kind,
                UnitTier.D,
                official.scheme(),
                code,
                name,
                name,
                null,
                null,
                null,
                code,
                line.getField("time_zone"),
                autonomous ? ObligationBasis.INPRES_9_2015 : ObligationBasis.VOLUNTARY,
                false);
    }

    private static Row centralBody(NamedCsvRecord line) {
        UnitCode own = UnitCode.internal(line.getField("code"));
        return new Row(
                own.referenceId(),
                UnitKind.valueOf(line.getField("kind")),
                UnitTier.valueOf(line.getField("tier")),
                own.scheme(),
                own.code(),
                line.getField("name"),
                line.getField("short_name"),
                blankToNull(line.getField("former_name")),
                blankToNull(line.getField("former_short_name")),
                blankToNull(line.getField("renamed_on")),
                null,
                "Asia/Jakarta",
                ObligationBasis.INPRES_9_2015,
                COORDINATING_MINISTRY.equals(own.code()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
