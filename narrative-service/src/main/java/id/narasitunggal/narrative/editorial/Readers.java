package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which edition of a narrative each kind of reader is shown: drafts are seen by the desk, and by the parties once sent to them. */
public enum Readers {
    /** Works with the text: the edition in the works, else the one in force, else the last. */
    DESK,
    /** Is asked for concurrence: what lies before the parties, else what was published. */
    PARTY,
    /** Everyone else with a token: what was published. */
    PUBLIC;

    public static Readers of(Actor actor) {
        if (actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.AUDITOR, Role.REPORT_OFFICER)) {
            return DESK;
        }
        return RequiredParty.isSpokenForBy(actor) ? PARTY : PUBLIC;
    }

    /** Marks which edition each kind of reader is shown; done after every act. */
    public static void assign(Narrative narrative) {
        Optional<Edition> face = narrative.lastPublished();
        Edition current = narrative.working().or(narrative::live).or(() -> face).orElseGet(narrative::newest);
        for (Edition edition : narrative.editions) {
            edition.current = edition == current;
            edition.publicFace = face.filter(edition::equals).isPresent();
        }
    }

    public Optional<Edition> shown(Narrative narrative) {
        Optional<Edition> current =
                narrative.editions.stream().filter(edition -> edition.current).findFirst();
        Optional<Edition> face = narrative.editions.stream()
                .filter(edition -> edition.publicFace)
                .findFirst();
        return switch (this) {
            case DESK -> current;
            case PARTY ->
                current.filter(edition -> edition.status.isBeforeParties()).or(() -> face);
            case PUBLIC -> face;
        };
    }

    /** The editions that this kind of reader may read, oldest first. */
    public Stream<Edition> readable(Narrative narrative) {
        return narrative.editions.stream().filter(this::mayRead);
    }

    /** @throws Refusal.NotFound when there is none of that number, or none that this kind of reader may read */
    public Edition require(Narrative narrative, int number) {
        return readable(narrative)
                .filter(edition -> edition.number == number)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Edisi"));
    }

    public boolean mayRead(Edition edition) {
        return switch (this) {
            case DESK -> true;
            case PARTY -> edition.status.isPublic() || edition.status.isBeforeParties();
            case PUBLIC -> edition.status.isPublic();
        };
    }

    /** The same rule for lists, over edition {@code e}. */
    public String condition() {
        String beforeParties = NarrativeStatus.beforeParties().stream()
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
        return switch (this) {
            case DESK -> "e.current";
            case PARTY ->
                "(e.current or e.public_face) and (e.current and e.status in " + beforeParties
                        + " or e.public_face and not exists (select from edition c"
                        + " where c.narrative_id = e.narrative_id and c.current and c.status in " + beforeParties
                        + "))";
            case PUBLIC -> "e.public_face";
        };
    }

    /** The words of a text that was taken back are not found by those who may no longer read them. */
    public String searched() {
        return this == DESK ? "" : " and e.status <> 'WITHDRAWN'";
    }
}
