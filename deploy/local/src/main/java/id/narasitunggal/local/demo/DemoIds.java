package id.narasitunggal.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of the story: always the same, so that playing it twice changes nothing. */
final class DemoIds {

    private DemoIds() {}

    /** The registry's id of a unit: codes that begin with a letter are our own, all others are the Home Ministry's. */
    static UUID unit(String code) {
        return named((Character.isLetter(code.charAt(0)) ? "INTERNAL:" : "KEMENDAGRI:") + code);
    }

    static UUID of(String kind, String name) {
        return named("DEMO:" + kind + ":" + name);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
