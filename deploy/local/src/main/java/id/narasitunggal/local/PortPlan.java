package id.narasitunggal.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which part listens on which port of 127.0.0.1. */
public record PortPlan(
        int postgres, int keycloak, int submission, int narrative, int dissemination, int sites, int mail) {

    /** The ports of the README, all moved by the same offset. */
    public static PortPlan standard(int offset) {
        return new PortPlan(
                15432 + offset,
                8180 + offset,
                8081 + offset,
                8082 + offset,
                8083 + offset,
                8190 + offset,
                8125 + offset);
    }

    /** Ports nobody uses now, for tests. */
    public static PortPlan free() {
        return new PortPlan(
                Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    /** Refuses to begin when another program holds one of the ports. */
    void mustBeFree() {
        byPart().forEach((part, port) -> {
            if (Ports.isTaken(port)) {
                throw new CannotStart(Messages.portTaken(port, part));
            }
        });
    }

    private Map<String, Integer> byPart() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("PostgreSQL", postgres);
        ports.put("Keycloak", keycloak);
        ports.put("submission-service", submission);
        ports.put("narrative-service", narrative);
        ports.put("dissemination-service", dissemination);
        ports.put("situs peraga", sites);
        ports.put("kotak surat", mail);
        return ports;
    }
}
