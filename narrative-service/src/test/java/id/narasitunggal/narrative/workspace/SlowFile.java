package id.narasitunggal.narrative.workspace;

import java.io.IOException;
import java.io.InputStream;

/** A file of sevens that comes at two bytes a second. */
class SlowFile extends InputStream {
    private int left;

    SlowFile(int bytes) {
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        left--;
        return '7';
    }

    /** Hands on each byte as it comes. */
    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int next = read();
        if (next < 0) {
            return -1;
        }
        into[at] = (byte) next;
        return 1;
    }
}
