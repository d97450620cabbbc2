package id.narasitunggal.dissemination.watch.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a host name into its addresses; asked exactly once for each connection. */
@FunctionalInterface
public interface HostResolver {

    InetAddress[] resolve(String host) throws UnknownHostException;

    /** The names as this machine resolves them. */
    static HostResolver system() {
        return InetAddress::getAllByName;
    }
}
