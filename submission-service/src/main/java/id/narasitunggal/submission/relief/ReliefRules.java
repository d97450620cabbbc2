package id.narasitunggal.submission.relief;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Verdict;

/** Who may propose and who may decide, and why not. */
final class ReliefRules {
    private ReliefRules() {}

    /** @param ownProvince whether a region asked for lies in the province that the actor supervises */
    static Verdict mayPropose(Actor actor, ProposeRelief proposal, boolean ownProvince) {
        boolean ofTheMinistry = actor.hasAny(Role.REGISTRY_ADMIN, Role.REVIEW_ANALYST, Role.DISSEMINATION_OFFICER);
        boolean ofTheUnit = proposal.unitId() != null
                && actor.speaksFor(proposal.unitId())
                && actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER);
        boolean ofTheProvince = proposal.regionCode() != null && actor.has(Role.REGION_SUPERVISOR) && ownProvince;
        return ofTheMinistry || ofTheUnit || ofTheProvince
                ? Verdict.allowed()
                : Verdict.forbidden(
                        "Usulan hanya diajukan instansi itu sendiri, provinsi untuk wilayahnya, atau Kominfo.");
    }

    static Verdict mayDecide(Actor actor, DutyRelief relief) {
        if (!actor.has(Role.REGISTRY_ADMIN)) {
            return Verdict.forbidden("Usulan hanya diputuskan pengelola registri.");
        }
        if (actor.subject().equals(relief.proposer)) {
            return Verdict.forbidden("Pengusul tidak dapat memutuskan usulannya sendiri. Mintalah orang kedua.");
        }
        return relief.status == ReliefStatus.PROPOSED
                ? Verdict.allowed()
                : Verdict.impossible("Usulan ini sudah diputuskan.");
    }
}
