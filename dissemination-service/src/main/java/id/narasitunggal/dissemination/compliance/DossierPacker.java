package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipOutputStream;

/** Writes the package of a report straight to whoever asked for it; no document is held in memory. */
@ApplicationScoped
class DossierPacker {
    private final DocumentShelf shelf;

    DossierPacker(DocumentShelf shelf) {
        this.shelf = shelf;
    }

    /** Documents are read twice: a stored entry tells its check sum ahead. */
    void pack(ReportArchive.Dossier dossier, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (ReportArchive.Filed filed : dossier.documents()) {
            CheckedOutputStream check = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
            shelf.copy(filed.document(), check);
            SteadyZip.begin(
                    zip,
                    filed.name(),
                    filed.document().size(),
                    check.getChecksum().getValue());
            shelf.copy(filed.document(), zip);
            zip.closeEntry();
        }
        SteadyZip.store(zip, "kunci-publik.json", dossier.publicKeys());
        zip.finish();
        zip.flush();
    }
}
