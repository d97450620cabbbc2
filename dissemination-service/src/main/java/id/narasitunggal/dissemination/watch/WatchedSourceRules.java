package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may send the watcher out before its time: a visit decides by what is there, not by who asks. */
final class WatchedSourceRules {
    private WatchedSourceRules() {}

    static Permission mayVisit(Actor actor, UUID unit, SourceState state) {
        boolean isOwn = actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(unit);
        return Permission.when(
                        isOwn || actor.has(Role.DISSEMINATION_OFFICER),
                        "Kunjungan diminta oleh instansi pemilik situs atau petugas diseminasi Kominfo.")
                .inState(
                        state != SourceState.PAUSED,
                        "Kanal ini tidak terverifikasi, sehingga situsnya tidak dipantau.");
    }

    static List<String> allowedActions(Actor actor, UUID unit, SourceState state) {
        return Permission.verbs(Map.of("visit", mayVisit(actor, unit, state)));
    }
}
