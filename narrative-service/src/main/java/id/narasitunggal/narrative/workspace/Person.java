package id.narasitunggal.narrative.workspace;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person signed in, as the screens greet them.
 *
 * @param unit the unit they speak for; absent for people of offices that are not units
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Person(String name, List<String> roles, @Nullable UUID unit) {
    static Person of(Actor actor) {
        return new Person(actor.name(), actor.roles().stream().sorted().toList(), actor.unit());
    }
}
