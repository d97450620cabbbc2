package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Takes files in; what is in them is settled afterwards, by whichever replica has time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeliveryDesk {
    private final DeliveryQueue queue;
    private final Deliveries deliveries;
    private final AuditTrail trail;

    DeliveryDesk(DeliveryQueue queue, Deliveries deliveries, AuditTrail trail) {
        this.queue = queue;
        this.deliveries = deliveries;
        this.trail = trail;
    }

    /**
     * The same file under the same id again is the same import.
     *
     * @throws Refusal.Conflict when the id stands for another file
     */
    DeliveryView put(UUID id, String mediaType, boolean dryRun, byte[] content, Actor sender) {
        String sha256 = sha256(content);
        queue.oneAtATime(id);
        Optional<DeliveryView> known = deliveries.find(id, sender);
        if (known.isPresent()) {
            if (!known.get().sha256().equals(sha256) || known.get().dryRun() != dryRun) {
                throw new Refusal.Conflict(
                        "id-in-use", "Id ini sudah dipakai untuk impor lain. Kirim ulang dengan id baru.");
            }
            return known.get();
        }
        if (content.length == 0) {
            throw Refusal.Invalid.field("#", "Berkas kosong. Pilih berkas yang memuat paling sedikit satu berita.");
        }
        queue.add(new DeliveryQueue.File(id, mediaType, dryRun, sha256, content), sender);
        trail.record(new DeliveryEvent.Received(id, mediaType, sha256, content.length, dryRun), sender);
        return deliveries.require(id, sender);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
