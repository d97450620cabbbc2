package id.narasitunggal.dissemination.permission;

import id.narasitunggal.dissemination.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something to a thing as it stands now, and why not. */
public record Permission(@Nullable Refusal refusal) {
    private static final Permission GRANTED = new Permission(null);

    public static Permission granted() {
        return GRANTED;
    }

    /** Granted when the person fits; the reason is read when not. */
    public static Permission when(boolean personFits, String reasonWhenNot) {
        return personFits ? GRANTED : new Permission(new Refusal.Forbidden(reasonWhenNot));
    }

    /** Keeps an earlier refusal: who may not do a thing at all is not told about its state. */
    public Permission inState(boolean stateFits, String reasonWhenNot) {
        return refusal != null || stateFits
                ? this
                : new Permission(new Refusal.Conflict("illegal-transition", reasonWhenNot));
    }

    public Permission and(boolean personFits, String reasonWhenNot) {
        return refusal != null ? this : when(personFits, reasonWhenNot);
    }

    public boolean isGranted() {
        return refusal == null;
    }

    /** @throws Refusal when not granted */
    public void orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** The verbs that are granted, in the order given: what a view publishes as {@code allowedActions}. */
    public static List<String> verbs(Map<String, Permission> asked) {
        List<String> granted = new ArrayList<>();
        asked.forEach((verb, permission) -> {
            if (permission.isGranted()) {
                granted.add(verb);
            }
        });
        return List.copyOf(granted);
    }
}
