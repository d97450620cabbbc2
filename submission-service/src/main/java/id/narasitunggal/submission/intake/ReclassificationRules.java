package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Verdict;
import java.util.List;
import java.util.UUID;

/** Who may change the class of what was sent, and who confirms it. */
final class ReclassificationRules {
    private ReclassificationRules() {}

    static Verdict mayPropose(Actor actor, UUID unitId) {
        return actor.speaksFor(unitId) && actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_PPID)
                ? Verdict.allowed()
                : Verdict.forbidden("Hanya petugas humas atau PPID instansi pemilik yang dapat mengubah klasifikasi.");
    }

    static Verdict mayDecide(Actor actor, Reclassification change) {
        if (change.status != Reclassification.Status.PROPOSED) {
            return Verdict.impossible("Usulan ini sudah diputuskan.");
        }
        if (!actor.speaksFor(change.unitId) || !actor.hasAny(Role.UNIT_PPID, Role.UNIT_APPROVER)) {
            return Verdict.forbidden("Penurunan klasifikasi diputuskan PPID atau penyetuju instansi pemilik.");
        }
        return actor.subject().equals(change.proposedBy)
                ? Verdict.forbidden("Pengusul tidak dapat memutuskan usulannya sendiri.")
                : Verdict.allowed();
    }

    static List<String> allowedActions(Actor actor, Reclassification change) {
        return mayDecide(actor, change).isAllowed() ? List.of("confirm", "refuse") : List.of();
    }
}
