package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;

/** The families of channels as the report names them. */
final class FamilyWords {
    private FamilyWords() {}

    static String of(ChannelFamily family) {
        return switch (family) {
            case WEBSITE -> "Situs web";
            case SOCIAL_MEDIA -> "Media sosial";
            case RADIO -> "Radio";
            case TV -> "Televisi";
            case PRINT -> "Media cetak";
            case OUTDOOR -> "Media luar ruang";
            case FACE_TO_FACE -> "Tatap muka";
            case TRADITIONAL -> "Media tradisional";
            case INTERNAL_MAGAZINE -> "Majalah internal";
            case MESSAGING -> "Aplikasi perpesanan";
            case PRESS_CONFERENCE -> "Konferensi pers";
            case EXHIBITION -> "Pameran";
        };
    }
}
