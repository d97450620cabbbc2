package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.identity.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office that one edition was sent to, as it stood when coordination began. */
@Schema(title = "Pihak koordinasi")
public record RequiredParty(
        @Schema(title = "Kode") String code,
        @Schema(title = "Nama") String name,
        @Schema(title = "Peran") String role) {

    private static final String EVERY_PARTY = "concurrence-";

    /** Speaks for some party: with one of the parties' roles, and never for a unit or the ministry. */
    public static boolean isSpokenForBy(Actor actor) {
        return actor.unit() == null && hasSomePartysRole(actor);
    }

    public static boolean hasSomePartysRole(Actor actor) {
        return actor.roles().stream().anyMatch(role -> role.startsWith(EVERY_PARTY));
    }
}
