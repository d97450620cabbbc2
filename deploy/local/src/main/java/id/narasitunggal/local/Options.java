package id.narasitunggal.local;

/**
 * What the person typed after {@code deploy/up}.
 *
 * @param demo whether the demonstration month is played
 * @param reset whether everything kept so far is thrown away first
 * @param portOffset how far every port is moved from the standard one
 */
record Options(boolean demo, boolean reset, int portOffset, boolean help) {

    static final String HELP = """
            Pemakaian: deploy/up [pilihan]

              --no-demo         jalankan semua bagian tanpa memainkan bulan peraga
              --reset           buang data yang tersimpan (.data) lalu mulai dari awal
              --port-offset N   geser semua port sejauh N (0 sampai 40000)
              --help            tampilkan pesan ini
            """;

    private static final int LARGEST_OFFSET = 40_000;

    static Options parse(String... words) {
        var options = new Options(true, false, 0, false);
        for (var index = 0; index < words.length; index++) {
            options = switch (words[index]) {
                case "--no-demo" -> new Options(false, options.reset, options.portOffset, options.help);
                case "--reset" -> new Options(options.demo, true, options.portOffset, options.help);
                case "--help", "-h" -> new Options(options.demo, options.reset, options.portOffset, true);
                case "--port-offset" -> {
                    index++;
                    var offset = offset(index < words.length ? words[index] : "");
                    yield new Options(options.demo, options.reset, offset, options.help);
                }
                default ->
                    throw new CannotStart(
                            "Pilihan " + words[index] + " tidak dikenal; lihat deploy/up --help. (Unknown option.)");
            };
        }
        return options;
    }

    private static int offset(String word) {
        if (!word.matches("\\d{1,5}") || Integer.parseInt(word) > LARGEST_OFFSET) {
            throw new CannotStart("--port-offset memerlukan angka 0 sampai " + LARGEST_OFFSET + ". (Needs a number.)");
        }
        return Integer.parseInt(word);
    }
}
