package id.narasitunggal.dissemination.watch.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, written {@code address/bits}. */
record Network(byte[] address, int bits) {

    static Network of(String written) {
        int slash = written.indexOf('/');
        try {
            // Never a name: the text is ours and holds digits only.
            byte[] address = InetAddress.getByName(written.substring(0, slash)).getAddress();
            return new Network(address, Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException | StringIndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new IllegalArgumentException("not a network: " + written, unreadable);
        }
    }

    boolean contains(InetAddress candidate) {
        byte[] other = candidate.getAddress();
        if (other.length != address.length) {
            return false;
        }
        int whole = bits / 8;
        for (int index = 0; index < whole; index++) {
            if (other[index] != address[index]) {
                return false;
            }
        }
        int rest = bits % 8;
        int mask = 0xFF00 >> rest & 0xFF;
        return rest == 0 || (other[whole] & mask) == (address[whole] & mask);
    }
}
