package id.narasitunggal.dissemination.takedown;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may say that a text is gone, and who may confirm it where we cannot look. */
final class TakeDownRules {
    private TakeDownRules() {}

    static Permission mayDeclare(Actor actor, TakeDown duty) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(duty.answerable()),
                        "Hanya petugas humas instansi yang bersangkutan yang menyatakan halamannya sudah diturunkan.")
                .inState(duty.state == TakeDownState.OPEN, "Kewajiban ini sudah terpenuhi atau berakhir.");
    }

    static Permission mayConfirm(Actor actor, TakeDown duty) {
        return Permission.when(
                        actor.has(Role.DISSEMINATION_OFFICER),
                        "Dibenarkan oleh petugas diseminasi Kominfo, bila halaman tidak dapat diperiksa sendiri.")
                .and(!actor.speaksFor(duty.answerable()), "Dibenarkan oleh orang dari instansi lain.")
                .and(
                        !actor.subject().equals(duty.declaredBy),
                        "Yang menyatakan tidak dapat membenarkannya sendiri. Mintalah orang kedua.")
                .inState(duty.state == TakeDownState.OPEN, "Kewajiban ini sudah terpenuhi atau berakhir.");
    }

    static List<String> allowedActions(Actor actor, TakeDown duty) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("declare", mayDeclare(actor, duty));
        asked.put("confirm", mayConfirm(actor, duty));
        return Permission.verbs(asked);
    }
}
