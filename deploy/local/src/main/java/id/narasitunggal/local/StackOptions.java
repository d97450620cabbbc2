package id.narasitunggal.local;

import java.nio.file.Path;

/**
 * How a whole installation on one machine is to run.
 *
 * @param checkout the built source tree
 * @param data where everything is kept
 * @param durable whether the database survives a power cut; tests do without
 * @param demoIdentities whether the invented people and machine clients may log in
 */
public record StackOptions(
        Path checkout, Path data, PortPlan ports, boolean durable, boolean demoIdentities, Progress progress) {

    public StackOptions {
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** For tests: free ports, nothing kept, the invented people. */
    public static StackOptions throwAway(Path checkout, Path data) {
        return new StackOptions(checkout, data, PortPlan.free(), false, true, Progress.silent());
    }

    Path log(String part) {
        return data.resolve("log").resolve(part + ".log");
    }
}
