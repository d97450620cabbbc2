package id.narasitunggal.dissemination.rollout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the units in one province have got; without a code: central bodies. */
@Schema(name = "RolloutOfProvince", description = "Kemajuan instansi di satu provinsi; tanpa kode: instansi pusat.")
public record ProvinceProgress(
        @Schema(title = "Kode provinsi", examples = "13", nullable = true) @Nullable
        String code,

        @Schema(title = "Provinsi") String name,
        @Schema(title = "Kemajuan") Progress progress) {}
