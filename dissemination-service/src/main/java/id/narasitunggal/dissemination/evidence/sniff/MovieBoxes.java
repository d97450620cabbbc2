package id.narasitunggal.dissemination.evidence.sniff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The boxes that an MP4 file is made of (ISO/IEC 14496-12). Only their heads are read: a false size costs no memory. */
public final class MovieBoxes {
    /** More boxes side by side than any real recording has; a hostile file may hold millions. */
    private static final int MOST = 2_000;

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    private final FileChannel file;

    private MovieBoxes(FileChannel file) {
        this.file = file;
    }

    /** One box; its content lies between the two places of the file. */
    private record Box(String type, long from, long to) {}

    /** Whether a track of the file is to be seen and not only heard. */
    static boolean showsPictures(Path path) throws IOException {
        for (ByteBuffer handler : contents(path, 12, "moov", "trak", "mdia", "hdlr")) {
            if (type(handler, 8).equals("vide")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands at the beginning of each box that lies at the end of the way; bytes that are not there are zero.
     *
     * @param most how many bytes of each
     */
    public static List<ByteBuffer> contents(Path path, int most, String... way) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            MovieBoxes boxes = new MovieBoxes(file);
            List<Box> here = List.of(new Box("", 0, file.size()));
            for (String step : way) {
                here = boxes.inside(here, step);
            }
            List<ByteBuffer> contents = new ArrayList<>();
            for (Box box : here) {
                contents.add(boxes.bytes(box.from, (int) Math.min(most, box.to - box.from), most));
            }
            return contents;
        }
    }

    private List<Box> inside(List<Box> outer, String type) throws IOException {
        List<Box> found = new ArrayList<>();
        for (Box box : outer) {
            inside(box).stream().filter(inner -> inner.type.equals(type)).forEach(found::add);
        }
        return found;
    }

    /** Behind a box that says it is larger than what holds it nothing can be trusted. */
    private List<Box> inside(Box outer) throws IOException {
        List<Box> found = new ArrayList<>();
        long at = outer.from;
        for (int count = 0; at + HEAD <= outer.to && count < MOST; count++) {
            ByteBuffer head = bytes(at, (int) Math.min(LONG_HEAD, outer.to - at), LONG_HEAD);
            long size = Integer.toUnsignedLong(head.getInt(0));
            int headSize = size == 1 ? LONG_HEAD : HEAD;
            if (size == 1) {
                size = head.getLong(HEAD);
            } else if (size == 0) {
                size = outer.to - at;
            }
            if (size < headSize || size > outer.to - at) {
                return found;
            }
            found.add(new Box(type(head, 4), at + headSize, at + size));
            at += size;
        }
        return found;
    }

    private ByteBuffer bytes(long from, int count, int room) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(room);
        bytes.limit(count);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
            // A read may bring less than asked for.
        }
        bytes.clear();
        return bytes;
    }

    private static String type(ByteBuffer bytes, int at) {
        byte[] letters = new byte[4];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
