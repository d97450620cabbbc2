package id.narasitunggal.dissemination;

/** The units that most tests speak of; telling of them again changes nothing. */
public final class UnitsOfTheTests {
    private UnitsOfTheTests() {}

    public static void register() {
        NeighbourTalk.unit(
                "KEMENTERIAN", "INTERNAL", "KL-KOMINFO", "Kementerian Komunikasi dan Digital", "Asia/Jakarta");
        NeighbourTalk.unit("PROVINSI", "KEMENDAGRI", "13", "Provinsi Sumatera Barat", "Asia/Jakarta");
        NeighbourTalk.unit("KABUPATEN", "KEMENDAGRI", "13.02", "Kabupaten Solok", "Asia/Jakarta");
        NeighbourTalk.unit("KOTA", "KEMENDAGRI", "13.71", "Kota Padang", "Asia/Jakarta");
        NeighbourTalk.unit("PROVINSI", "KEMENDAGRI", "51", "Provinsi Bali", "Asia/Makassar");
        NeighbourTalk.unit("PROVINSI", "KEMENDAGRI", "91", "Provinsi Papua", "Asia/Jayapura");
        NeighbourTalk.unit("KOTA", "KEMENDAGRI", "91.71", "Kota Jayapura", "Asia/Jayapura");
    }
}
