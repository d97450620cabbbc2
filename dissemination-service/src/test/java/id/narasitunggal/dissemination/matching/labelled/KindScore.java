package id.narasitunggal.dissemination.matching.labelled;

import java.util.Locale;

/** What became of the pages of one kind. */
public final class KindScore {

    int pages;
    /** Pages that carry an edition. */
    int carrying;

    int right;
    int wrong;
    int extra;
    /** Right pages whose edition is named only beside another that fits as well. */
    int beside;

    int extentsAsked;
    int extentsRight;
    int modesAsked;
    int modesRight;
    int altered;
    int alteredFound;
    int changesShown;
    int faithful;
    int falselyAltered;
    int suggestedRight;
    int suggestedFirst;
    int suggestedWrong;
    int confirmedFull;

    void add(KindScore other) {
        pages += other.pages;
        carrying += other.carrying;
        right += other.right;
        wrong += other.wrong;
        extra += other.extra;
        beside += other.beside;
        extentsAsked += other.extentsAsked;
        extentsRight += other.extentsRight;
        modesAsked += other.modesAsked;
        modesRight += other.modesRight;
        altered += other.altered;
        alteredFound += other.alteredFound;
        changesShown += other.changesShown;
        faithful += other.faithful;
        falselyAltered += other.falselyAltered;
        suggestedRight += other.suggestedRight;
        suggestedFirst += other.suggestedFirst;
        suggestedWrong += other.suggestedWrong;
        confirmedFull += other.confirmedFull;
    }

    /** Share of attributed pages that got the right edition. */
    public double precision() {
        return share(right, right + wrong);
    }

    /** Share of pages carrying an edition that got it. */
    public double recall() {
        return share(right, carrying);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Share of falsified pages found out. */
    public double alteredFound() {
        return share(alteredFound, altered);
    }

    /** Share of falsified pages where the words put in are among those shown to a person. */
    public double changesShown() {
        return share(changesShown, altered);
    }

    /** Share of faithful copies accused of falsification. */
    public double falselyAltered() {
        return faithful == 0 ? 0 : (double) falselyAltered / faithful;
    }

    /** Share of carrying pages recognised, or put to a person with the right edition. */
    public double suggested() {
        return share(suggestedRight, carrying);
    }

    /** Share of pages that put only wrong editions to a person. */
    public double suggestedWrong() {
        return pages == 0 ? 0 : (double) suggestedWrong / pages;
    }

    public int pages() {
        return pages;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    static String head() {
        return String.format(
                "%-16s %5s %6s %6s %6s %5s %5s %6s %7s %7s %7s %7s %7s %7s %7s %6s",
                "kind", "pages", "P", "R", "F1", "wrong", "extra", "beside", "extent", "mode", "altered", "shown",
                "false", "person", "wrongly", "VERIF");
    }

    String line(String kind) {
        return String.format(
                Locale.ROOT,
                "%-16s %5d %6s %6s %6s %5d %5d %6d %7s %7s %7s %7s %7s %7s %7s %6d",
                kind,
                pages,
                right + wrong == 0 ? "-" : of(right, right + wrong),
                of(right, carrying),
                carrying == 0 ? "-" : String.format(Locale.ROOT, "%.4f", f1()),
                wrong,
                extra,
                beside,
                of(extentsRight, extentsAsked),
                of(modesRight, modesAsked),
                of(alteredFound, altered),
                of(changesShown, altered),
                of(falselyAltered, faithful),
                of(suggestedRight, carrying),
                of(suggestedWrong, pages),
                confirmedFull);
    }

    private static String of(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
    }
}
