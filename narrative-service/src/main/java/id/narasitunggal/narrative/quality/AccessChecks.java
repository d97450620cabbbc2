package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.Asset;
import id.narasitunggal.narrative.manuscript.AssetKind;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Is nobody shut out: pictures told in words, recordings to be read, one voice for each language and region? */
final class AccessChecks {
    private AccessChecks() {}

    static List<QualityCheck> of(NarrativeContent text) {
        Findings found = new Findings(Aspect.CLARITY);
        for (int i = 0; i < text.assets().size(); i++) {
            asset(found, text.assets().get(i), "assets/" + i);
        }
        Set<String> readers = new HashSet<>();
        for (int i = 0; i < text.variants().size(); i++) {
            variant(found, text.variants().get(i), "variants/" + i, readers);
        }
        return found.all();
    }

    private static void asset(Findings found, Asset asset, String place) {
        boolean isCopy = asset.kind() == AssetKind.SOCIAL_COPY;
        found.require(
                "ASSETS_COMPLETE",
                isCopy || Findings.isThere(asset.url()),
                place + "/url",
                "Berkas aset dapat ditemukan.",
                "Sebutkan alamat berkas aset ini.");
        found.require(
                "ASSETS_COMPLETE",
                !isCopy || Findings.isThere(asset.text()),
                place + "/text",
                "Teks unggahan tersedia.",
                "Isi teks unggahan media sosial.");
        found.require(
                "PICTURES_TOLD",
                !asset.kind().isSeen() || Findings.isThere(asset.altText()),
                place + "/altText",
                "Isi gambar tertulis.",
                "Tuliskan isi gambar ini dalam teks alternatif.");
        found.require(
                "RECORDINGS_WRITTEN",
                !asset.kind().isHeard() || Findings.isThere(asset.transcript()),
                place + "/transcript",
                "Rekaman dapat dibaca.",
                "Sertakan transkrip rekaman ini.");
    }

    private static void variant(Findings found, Variant variant, String place, Set<String> readers) {
        found.require(
                "VARIANTS_COMPLETE",
                Findings.isThere(variant.language()) || Findings.isThere(variant.region()),
                place,
                "Pembaca varian disebutkan.",
                "Sebutkan bahasa atau wilayah varian ini.");
        found.require(
                "VARIANTS_COMPLETE",
                Findings.isThere(variant.body()),
                place + "/body",
                "Naskah varian diisi.",
                "Isi naskah varian ini.");
        found.require(
                "VARIANTS_DISTINCT",
                readers.add(variant.readers()),
                place,
                "Varian ini satu-satunya bagi pembacanya.",
                "Varian untuk bahasa dan wilayah ini sudah ada.");
    }
}
