package id.narasitunggal.local.demo;

import id.narasitunggal.local.Tokens;

/** Somebody in the story who calls an API: a person at a desk or a unit's machine. */
record Caller(String login, boolean isPerson, String shownAs) {

    static final Caller RINA = person("rina", "Rina (penyusun)");
    static final Caller BAGUS = person("bagus", "Bagus (penyunting)");
    static final Caller SRI = person("sri", "Sri (penyetuju)");
    static final Caller ANDI = person("andi", "Andi (KSP)");
    static final Caller DEWI = person("dewi", "Dewi (analis)");
    static final Caller DODI = person("dodi", "Dodi (pemantau media)");
    static final Caller YUSUF = person("yusuf", "Yusuf (diseminasi)");
    static final Caller MAYA = person("maya", "Maya (laporan)");
    static final Caller HENDRA = person("hendra", "Hendra (penanda tangan)");
    static final Caller RATNA = person("ratna", "Ratna (Kantor Presiden)");

    private static Caller person(String login, String shownAs) {
        return new Caller(login, true, shownAs);
    }

    static Caller unit(String code) {
        return new Caller(code, false, "Humas " + code);
    }

    String token(Tokens tokens) {
        return isPerson ? tokens.ofPerson(login) : tokens.ofUnit(login);
    }
}
