package id.narasitunggal.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class Ports {

    private Ports() {}

    /** A port nobody listens on at this moment. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new CannotStart("Tidak ada port kosong di mesin ini. (No free port.)", none);
        }
    }

    /** Whether another program already listens on the port of 127.0.0.1. */
    static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            // A listener that ended a moment ago leaves closed connections behind; they do not take the port.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
