package id.narasitunggal.dissemination.evidence.sniff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into a file before it is kept. */
public final class Inspection {
    private Inspection() {}

    /** @throws RefusedFile when the file is empty, not of the declared kind, or of another kind besides */
    public static void of(Path file, FileKind declared) throws IOException, RefusedFile {
        if (Files.size(file) == 0) {
            throw new RefusedFile("empty-file", "Berkas kosong. Periksa berkas itu, lalu unggah ulang.");
        }
        if (!Signature.fits(file, declared)) {
            throw new RefusedFile(
                    "type-mismatch",
                    "Isi berkas tidak sesuai dengan jenis yang dinyatakan. Simpan ulang dalam bentuk yang benar, lalu unggah lagi.");
        }
        ForeignContent.refuse(file, declared);
        switch (declared) {
            case PNG, JPEG -> Picture.refuseOversized(file, declared);
            case PDF, WEBP, MP3, M4A, OGG, WAV, MP4 -> {}
        }
    }
}
