package id.narasitunggal.local;

/** The sentences a newcomer reads when the machine is not ready. */
final class Messages {

    private Messages() {}

    static String portTaken(int port, String part) {
        return "Port " + port + " untuk " + part
                + " sudah dipakai program lain; hentikan program itu atau jalankan dengan"
                + " --port-offset N. (Port taken.)";
    }
}
