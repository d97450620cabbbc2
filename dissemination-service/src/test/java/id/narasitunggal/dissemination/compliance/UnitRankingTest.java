package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitRankingTest {
    private static UnitFigures unit(String name, UnitKind kind, int onTime, int due) {
        return new UnitFigures(
                new UUID(1, name.hashCode()), name, kind, null, new DutyCount(due, onTime, 0, due - onTime, 0, 0));
    }

    @Test
    void units_are_ranked_among_their_own_kind_and_equal_rates_share_a_rank_by_name() {
        List<UnitFigures> units = List.of(
                unit("Kota Solok", UnitKind.KOTA, 1, 2),
                unit("Kota Bitung", UnitKind.KOTA, 3, 3),
                unit("Kota Ambon", UnitKind.KOTA, 2, 4),
                unit("Kota Sabang", UnitKind.KOTA, 0, 5),
                unit("Kota Diam", UnitKind.KOTA, 0, 0),
                unit("Kementerian A", UnitKind.KEMENTERIAN, 0, 1));

        assertThat(UnitRanking.of(units).get(UnitKind.KOTA))
                .extracting(place -> place.rank() + " " + place.unit().name())
                .containsExactly("1 Kota Bitung", "2 Kota Ambon", "2 Kota Solok", "4 Kota Sabang");
        assertThat(UnitRanking.of(units).get(UnitKind.KEMENTERIAN))
                .singleElement()
                .satisfies(place -> assertThat(place.rank()).isEqualTo(1));
    }

    @Test
    void rates_that_only_look_equal_when_rounded_do_not_tie() {
        List<UnitFigures> units = List.of(
                unit("Kabupaten A", UnitKind.KABUPATEN, 6666, 10_000), unit("Kabupaten B", UnitKind.KABUPATEN, 2, 3));

        assertThat(UnitRanking.of(units).get(UnitKind.KABUPATEN))
                .extracting(place -> place.unit().name())
                .containsExactly("Kabupaten B", "Kabupaten A");
    }

    @Test
    void pages_show_both_ends_and_nobody_twice() {
        List<UnitFigures> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(place -> unit("Kota " + place, UnitKind.KOTA, 10 - place, 10))
                .toList();

        UnitRanking.Page page = UnitRanking.pages(seven).get(0);

        assertThat(page.top()).extracting(UnitRanking.Line::rank).containsExactly("1", "2", "3", "4", "5");
        assertThat(page.bottom()).extracting(UnitRanking.Line::rank).containsExactly("6", "7");
        assertThat(page.bottom().get(1).rate()).isEqualTo("30,0%");
        assertThat(UnitRanking.pages(seven.subList(0, 3)).get(0).bottom()).isEmpty();
    }
}
