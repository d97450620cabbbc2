package id.narasitunggal.dissemination.waiver;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may propose, decide and revoke, and why not: never one person alone, never the unit in its own cause. */
final class WaiverRules {
    private WaiverRules() {}

    /**
     * @param unit whose duty it is; null for a region
     * @param isOwnProvince whether a region asked for lies in the province that the actor supervises
     */
    static Permission mayPropose(Actor actor, @Nullable UUID unit, boolean isOwnProvince) {
        boolean isOfTheUnit =
                unit != null && actor.speaksFor(unit) && actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER);
        boolean isOfTheProvince = unit == null && isOwnProvince && actor.has(Role.REGION_SUPERVISOR);
        return Permission.when(
                isOfTheUnit || isOfTheProvince || actor.has(Role.DISSEMINATION_OFFICER),
                "Dispensasi diusulkan oleh instansi itu sendiri, provinsi untuk wilayahnya, atau petugas diseminasi Kominfo.");
    }

    static Permission mayDecide(Actor actor, Waiver waiver, @Nullable UUID unit) {
        return officer(actor, unit)
                .and(
                        !actor.subject().equals(waiver.proposer),
                        "Pengusul tidak dapat memutuskan usulannya sendiri. Mintalah orang kedua.")
                .inState(waiver.status == WaiverStatus.PROPOSED, "Usulan ini sudah diputuskan.");
    }

    static Permission mayRevoke(Actor actor, Waiver waiver, @Nullable UUID unit) {
        return officer(actor, unit)
                .and(
                        !actor.subject().equals(waiver.decider),
                        "Yang menyetujui tidak dapat mencabutnya sendiri. Mintalah orang lain.")
                .inState(waiver.status == WaiverStatus.APPROVED, "Hanya dispensasi yang disetujui yang dapat dicabut.");
    }

    private static Permission officer(Actor actor, @Nullable UUID unit) {
        return Permission.when(
                        actor.has(Role.DISSEMINATION_OFFICER), "Dispensasi diputuskan oleh petugas diseminasi Kominfo.")
                .and(unit == null || !actor.speaksFor(unit), "Dispensasi diputuskan oleh orang dari instansi lain.");
    }

    static List<String> allowedActions(Actor actor, Waiver waiver, @Nullable UUID unit) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("approve", mayDecide(actor, waiver, unit));
        asked.put("reject", mayDecide(actor, waiver, unit));
        asked.put("revoke", mayRevoke(actor, waiver, unit));
        return Permission.verbs(asked);
    }
}
