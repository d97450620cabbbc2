package id.narasitunggal.narrative.embargo;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The desk names, the unit that is named acknowledges, and only then reads. */
final class PreDistributionRules {
    private PreDistributionRules() {}

    static boolean keepsList(Actor actor) {
        return actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER);
    }

    static boolean seesWholeList(Actor actor) {
        return keepsList(actor) || actor.hasAny(Role.AUDITOR, Role.REPORT_OFFICER);
    }

    static Verdict mayStrike(PreDistribution entry, Actor actor) {
        if (!keepsList(actor)) {
            return Verdict.forbidden("Hanya penyunting atau penyetuju narasi yang mengelola daftar prapenyebaran.");
        }
        return entry.status() == PreDistributionStatus.STRUCK
                ? Verdict.impossible("Penerima ini sudah dicoret.")
                : Verdict.allowed();
    }

    static Verdict mayAcknowledge(PreDistribution entry, Actor actor) {
        if (!actor.speaksFor(entry.unitId)) {
            return Verdict.forbidden("Embargo diakui oleh orang instansi yang terdaftar sendiri.");
        }
        return entry.status() == PreDistributionStatus.LISTED
                ? Verdict.allowed()
                : Verdict.impossible("Embargo ini sudah diakui, atau penerimanya sudah dicoret.");
    }

    static Verdict mayRead(PreDistribution entry, Actor actor) {
        if (!actor.speaksFor(entry.unitId)) {
            return Verdict.forbidden("Naskah ini hanya untuk instansi yang terdaftar.");
        }
        return entry.status() == PreDistributionStatus.ACKNOWLEDGED
                ? Verdict.allowed()
                : Verdict.forbidden("Akui embargonya lebih dahulu; sesudah itu naskah dapat dibaca.");
    }

    static List<String> allowedActions(PreDistribution entry, Actor actor) {
        List<String> open = new ArrayList<>();
        if (mayAcknowledge(entry, actor).isAllowed()) {
            open.add("acknowledge");
        }
        if (mayStrike(entry, actor).isAllowed()) {
            open.add("strike");
        }
        return open;
    }
}
