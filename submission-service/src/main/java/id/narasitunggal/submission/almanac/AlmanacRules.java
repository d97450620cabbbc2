package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Verdict;

/** Who may change the calendar, and why not. */
final class AlmanacRules {
    private AlmanacRules() {}

    static Verdict mayPropose(Actor actor) {
        return actor.has(Role.REGISTRY_ADMIN)
                ? Verdict.allowed()
                : Verdict.forbidden("Kalender hanya diubah pengelola registri.");
    }

    /** Inside an open period nobody confirms what they proposed. */
    static Verdict mayDecide(Actor actor, CalendarChange change) {
        return mayPropose(actor)
                .and(() -> change.status() == ChangeStatus.PROPOSED
                        ? Verdict.allowed()
                        : Verdict.impossible("Perubahan ini sudah diputuskan."))
                .and(() -> change.proposer().equals(actor.subject())
                        ? Verdict.forbidden("Pengusul tidak dapat memutuskan usulannya sendiri. Mintalah orang kedua.")
                        : Verdict.allowed());
    }
}
