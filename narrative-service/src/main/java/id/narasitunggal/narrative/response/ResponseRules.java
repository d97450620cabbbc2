package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.problem.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who speaks, who answers: units for themselves, editors for the desk. */
final class ResponseRules {
    private ResponseRules() {}

    /** @throws Refusal.Forbidden when the actor speaks for no unit */
    static UUID speakingUnit(Actor actor) {
        UUID unit = actor.unit();
        if (unit == null || !actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER)) {
            throw new Refusal.Forbidden("Hanya petugas humas instansi yang dapat menanggapi atas nama instansinya.");
        }
        return unit;
    }

    static Verdict mayAnswer(UnitResponse response, Actor actor) {
        return editor(actor)
                .and(() -> response.status() == ResponseStatus.TAKEN_OVER
                        ? Verdict.impossible(
                                "Tanggapan ini sudah menjadi bagian naskah; jawabannya tidak dapat diganti.")
                        : Verdict.allowed());
    }

    static Verdict mayTakeOver(UnitResponse response, Actor actor) {
        return editor(actor).and(() -> switch (response.status()) {
            case OPEN -> Verdict.impossible("Jawablah tanggapan ini lebih dahulu.");
            case TAKEN_OVER -> Verdict.impossible("Tanggapan ini sudah menjadi bagian naskah.");
            case ANSWERED -> Verdict.allowed();
        });
    }

    static List<String> allowedActions(UnitResponse response, Actor actor) {
        List<String> allowed = new ArrayList<>();
        if (mayAnswer(response, actor).isAllowed()) {
            allowed.add("answer");
        }
        if (mayTakeOver(response, actor).isAllowed()) {
            allowed.add("take-over");
        }
        return allowed;
    }

    private static Verdict editor(Actor actor) {
        return actor.has(Role.NARRATIVE_EDITOR)
                ? Verdict.allowed()
                : Verdict.forbidden("Hanya penyunting narasi yang dapat menjawab tanggapan instansi.");
    }
}
