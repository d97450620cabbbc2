package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may take the second look, and why not: nobody who had a part in the first. */
final class SampleRules {
    private SampleRules() {}

    static Permission mayExamine(Actor actor, SampleItem item) {
        return Permission.when(actor.has(Role.DISSEMINATION_OFFICER), "Uji petik dilakukan petugas diseminasi Kominfo.")
                .and(
                        !item.concerned().contains(actor.subject()),
                        "Uji petik dilakukan orang yang tidak melaporkan, mengunggah bukti, atau memverifikasi penayangan ini.")
                .and(!actor.speaksFor(item.unitId()), "Uji petik dilakukan orang dari instansi lain.")
                .inState(item.state() == SampleState.OPEN, "Sampel ini sudah diperiksa ulang.");
    }

    static List<String> allowedActions(Actor actor, SampleItem item) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("uphold", mayExamine(actor, item));
        asked.put("overturn", mayExamine(actor, item));
        return Permission.verbs(asked);
    }
}
