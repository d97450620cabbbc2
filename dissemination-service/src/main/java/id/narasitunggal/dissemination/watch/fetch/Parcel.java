package id.narasitunggal.dissemination.watch.fetch;

import java.util.Map;

/** What is sent. */
public record Parcel(byte[] body, String contentType, Map<String, String> headers) {
    public Parcel {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return "Parcel[" + contentType + ", " + body.length + " bytes]";
    }
}
